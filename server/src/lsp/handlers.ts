import type { Connection, Hover } from 'vscode-languageserver';
import { isoDay } from '../corpus/periods';
import { documentSymbols } from '../features/documentSymbols';
import { hover } from '../features/hover';
import { references } from '../features/references';
import { semanticTokens } from '../features/semanticTokens';
import { isOnDisk } from './clientFiles';
import { canonicalUri, commandLink } from './convert';
import { registerEditing } from './editing';
import { registerHierarchy } from './hierarchy';
import { registerLayout } from './layout';
import { registerLenses } from './lenses';
import { registerNavigation } from './navigation';
import { registerRename } from './renaming';
import { type HandlerContext, type View, placeOf, viewOf } from './requests';
import { encodeTokens } from './tokenEncoding';
import { termFileHover } from './termFiles';
import { symbolKinds } from './symbolKinds';
import { registerWorkspaceSymbols } from './symbols';

/** The language features: each decodes, takes a snapshot, calls one feature and encodes. */
export function registerFeatures(connection: Connection, context: HandlerContext): void {
  const { client, convert, tokens, colours, guard } = context;

  const view = (params: Parameters<typeof viewOf>[1]) => viewOf(context, params);
  const at = (params: Parameters<typeof placeOf>[1]) => placeOf(context, params);
  registerNavigation(connection, context);
  registerLayout(connection, context);
  registerLenses(connection, context);
  registerEditing(connection, context);
  registerHierarchy(connection, context);
  registerRename(connection, context);
  registerWorkspaceSymbols(connection, context);

  connection.onHover(
    guard<Parameters<typeof placeOf>[1], Hover | null>('hover', null, (params) => {
      const inTerms = termFileHover(context, params);
      if (inTerms !== undefined) return inTerms;
      const place = at(params);
      if (!place) return null;
      const { snapshot, document, offset } = place;
      const link = (uri: string, offset: number) => {
        const place = convert.link(snapshot, uri, offset);
        return client.opensPlaces && !isOnDisk(uri) ? commandLink(place) : place;
      };
      const found = hover(snapshot, document.uri, offset, { link, today: isoDay(new Date()) });
      return found ? convert.hover(document, found, client.markdown) : null;
    }),
  );

  connection.onReferences(
    guard('references', [], (params) => {
      const place = at(params);
      if (!place) return [];
      const { includeDeclaration } = params.context;
      return convert.locations(
        place.snapshot,
        references(place.snapshot, place.document.uri, place.offset, { includeDeclaration }),
      );
    }),
  );

  connection.onDocumentSymbol(
    guard('document symbols', [], (params) => {
      const found = view(params);
      if (!found) return [];
      const symbols = documentSymbols(found.document);
      const kinds = symbolKinds(client.documentSymbolKinds);
      return client.nestedSymbols
        ? symbols.map((symbol) => convert.documentSymbol(found.document, symbol, kinds))
        : convert.flatSymbols(found.document, symbols, kinds);
    }),
  );

  /** An unknown document has no tokens; an empty answer, unlike none, takes old colours away. */
  const shown = (found: View | undefined) => {
    if (found) colours.note(found.document);
    return found?.document;
  };

  connection.languages.semanticTokens.on(
    guard('semantic tokens', { data: [] }, (params) => {
      const found = view(params);
      return tokens.full(canonicalUri(params.textDocument.uri), shown(found));
    }),
  );

  connection.languages.semanticTokens.onDelta(
    guard('semantic tokens delta', { data: [] }, (params) => {
      const found = view(params);
      return tokens.delta(canonicalUri(params.textDocument.uri), params.previousResultId, shown(found));
    }),
  );

  connection.languages.semanticTokens.onRange(
    guard('semantic tokens range', { data: [] }, (params) => {
      const found = view(params);
      if (!found) return { data: [] };
      const { document } = found;
      colours.note(document);
      return {
        data: encodeTokens(document, semanticTokens(document, convert.span(document, params.range)), convert.encoding),
      };
    }),
  );
}
