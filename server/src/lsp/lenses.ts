import type { CodeLens, CodeLensParams, Connection } from 'vscode-languageserver';
import { type LensSubject, codeLenses, resolveLens } from '../features/codeLenses';
import { canonicalUri } from './convert';
import { SHOW_REFERENCES_COMMAND } from './protocol';
import { type HandlerContext, viewOf } from './requests';
import { inSlices } from './slices';

/** What a lens carries from the list to the request that resolves it. */
interface LensData {
  /** As the client spells it. */
  readonly uri: string;
  readonly subject: LensSubject;
}

/** Code lenses: where they stand is told at once, what they count when they come into view. */
export function registerLenses(connection: Connection, context: HandlerContext): void {
  const { client, convert, guard, library, pause, versionOf } = context;

  connection.onCodeLens(
    guard<CodeLensParams, CodeLens[]>('code lenses', [], (params) => {
      const view = viewOf(context, params);
      if (!view) return [];
      return codeLenses(view.snapshot, view.document).map(({ subject, ...span }) => {
        const data: LensData = { uri: params.textDocument.uri, subject };
        return { range: convert.range(view.document, span), data };
      });
    }),
  );

  connection.onCodeLensResolve((lens, token) => {
    // A command without a name shows its title and does nothing; one that the client does not know would be an error.
    const inert = (title: string): CodeLens => ({ range: lens.range, command: { title, command: '' } });
    return guard<CodeLens, CodeLens>('code lens', inert(''), async (params) => {
      const { uri, subject } = params.data as LensData;
      const snapshot = library.snapshot();
      const version = versionOf(canonicalUri(uri));
      const isOver = () => token.isCancellationRequested || versionOf(canonicalUri(uri)) !== version;
      const resolved = await inSlices(resolveLens(snapshot, canonicalUri(uri), subject), pause, isOver);
      if (!resolved || !client.showsReferences || resolved.locations.length === 0) return inert(resolved?.title ?? '');
      const locations = convert.locations(snapshot, resolved.locations);
      const command = SHOW_REFERENCES_COMMAND;
      return {
        ...inert(''),
        command: { title: resolved.title, command, arguments: [uri, lens.range.start, locations] },
      };
    })(lens, token);
  });
}
