import type { Connection, SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../features/selectionRanges';
import { type HandlerContext, placeOf } from './requests';

/** Requests about the shape of one document: what to select, to fold, to follow. */
export function registerLayout(connection: Connection, context: HandlerContext): void {
  const { convert, guard } = context;

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
}
