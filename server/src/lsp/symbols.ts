import type { Connection, WorkspaceSymbol as LspWorkspaceSymbol } from 'vscode-languageserver';
import { type SymbolPlace, placeOfSymbol, workspaceSymbols } from '../features/workspaceSymbols';
import { canonicalUri } from './convert';
import type { HandlerContext } from './requests';
import { symbolKinds } from './symbolKinds';

/** Symbols of the workspace: found with their files at once, with their places when one is chosen, where the client can wait. */
export function registerWorkspaceSymbols(connection: Connection, context: HandlerContext): void {
  const { client, convert, guard, library } = context;

  connection.onWorkspaceSymbol(
    guard<{ query: string }, LspWorkspaceSymbol[]>('workspace symbols', [], ({ query }) => {
      const snapshot = library.snapshot();
      const kinds = symbolKinds(client.workspaceSymbolKinds);
      return workspaceSymbols(snapshot, query)
        .map((symbol) => convert.workspaceSymbol(snapshot, symbol, kinds, client.resolvesSymbols))
        .filter((symbol) => symbol !== undefined);
    }),
  );

  connection.onWorkspaceSymbolResolve((symbol, token) =>
    guard<LspWorkspaceSymbol, LspWorkspaceSymbol>('workspace symbol', symbol, (given) => {
      if ('range' in given.location) return given;
      const snapshot = library.snapshot();
      const uri = canonicalUri(given.location.uri);
      const place = placeOfSymbol(snapshot, uri, given.data as SymbolPlace);
      const location = place && convert.location(snapshot, { uri, ...place });
      return location ? { ...given, location } : given;
    })(symbol, token),
  );
}
