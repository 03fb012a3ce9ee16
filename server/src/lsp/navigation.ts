import { type Connection, DocumentHighlightKind } from 'vscode-languageserver';
import { documentHighlights } from '../features/documentHighlights';
import { type HandlerContext, placeOf } from './requests';

/** Requests that lead from a mention to other places, beyond definition and references. */
export function registerNavigation(connection: Connection, context: HandlerContext): void {
  const { convert, guard } = context;

  connection.onDocumentHighlight(
    guard('document highlight', [], (params) => {
      const place = placeOf(context, params);
      if (!place) return [];
      return documentHighlights(place.snapshot, place.uri, place.offset).map((highlight) => ({
        range: convert.range(place.document, highlight),
        kind: highlight.introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
}
