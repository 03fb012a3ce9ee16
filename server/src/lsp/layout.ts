import type { Connection, SelectionRange } from 'vscode-languageserver';
import { documentLinks } from '../features/documentLinks';
import { foldingRanges } from '../features/foldingRanges';
import { inlayHints } from '../features/inlayHints';
import { selectionRanges } from '../features/selectionRanges';
import { type HandlerContext, placeOf, viewOf } from './requests';

/** Requests about the shape of one document: what to select, to fold, to follow, to show between the lines. */
export function registerLayout(connection: Connection, context: HandlerContext): void {
  const { client, convert, guard } = context;

  connection.onSelectionRanges(
    guard('selection ranges', null, (params) => {
      const answers = params.positions.map((position) => {
        const place = placeOf(context, { ...params, position });
        if (!place) return undefined;
        const steps = selectionRanges(place.snapshot, place.uri, place.offset);
        return steps.reduceRight<SelectionRange | undefined>((parent, step) => {
          const range = convert.range(place.document, step);
          return parent ? { range, parent } : { range };
        }, undefined);
      });
      // The protocol wants one answer for each position, or none at all.
      return answers.every((answer) => answer !== undefined) ? answers : null;
    }),
  );

  connection.onFoldingRanges(
    guard('folding ranges', [], (params) => {
      const view = viewOf(context, params);
      return view ? [...foldingRanges(view.document, client.maxFoldingRanges)] : [];
    }),
  );

  connection.onDocumentLinks(
    guard('document links', [], (params) => {
      const view = viewOf(context, params);
      if (!view) return [];
      const { document } = view;
      return documentLinks(document).map(({ target, ...span }) => ({ range: convert.range(document, span), target }));
    }),
  );

  connection.languages.inlayHint.on(
    guard('inlay hints', [], (params) => {
      const view = viewOf(context, params);
      if (!view || !context.showsInlayHints(view.document.uri)) return [];
      const { document } = view;
      return inlayHints(document, convert.span(document, params.range)).map(({ offset, label }) => ({
        position: convert.range(document, { start: offset, end: offset }).start,
        label,
        paddingLeft: true,
      }));
    }),
  );
}
