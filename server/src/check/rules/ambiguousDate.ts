import { locate } from '../../corpus/mention';
import { sayDate } from '../../features/dateWords';
import type { DateAnnotation } from '../../recognize/annotation';
import { isOrderGuessed } from '../../recognize/dates/order';
import type { TextCheck } from '../check';
import { cite } from '../text';

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const MAX_RELATED = 20;

/**
 * Dates in figures that may be read day first or month first. Asks for one whose numbers fit both ways with different days, in a
 * document in which no other date shows the order and for which no setting gives it. One finding a document, at the first.
 */
export const ambiguousDate: TextCheck = {
  about: 'text',
  id: 'ambiguous-date',
  title: 'A date in figures that can be read in two ways',
  description:
    'A date such as 03/04/2030, day first or month first, where neither the document nor a setting says which. Reported once a document.',
  severity: 'information',
  find(document) {
    const guessed = document.annotated.annotations.filter(
      (annotation): annotation is DateAnnotation => annotation.kind === 'date' && isOrderGuessed(annotation.evidence),
    );
    const [first, ...rest] = guessed;
    const readings = first && readingsOf(first.value);
    if (!readings) return [];
    const others = rest.length === 0 ? '' : ` (and ${rest.length} more in this document)`;
    return [
      {
        start: first.start,
        end: first.end,
        message: `${cite(first.text)}${others} may be ${readings.join(' or ')}: nothing in the document says which, and it is read as the first. The month as a word, or the setting policytext.dateOrder, would say it.`,
        related: rest.slice(0, MAX_RELATED).map((date) => ({
          location: locate(document, date),
          message: `${cite(date.text)} is read day first too`,
        })),
      },
    ];
  },
};

/** What a day can be that was read day first, in words, without weekdays. @param value a calendar date, perhaps the first of two */
function readingsOf(value: string): readonly [string, string] | undefined {
  const [match, year, month, day] = DAY.exec(value) ?? [];
  if (match === undefined) return undefined;
  const [, dayFirst = match] = sayDate(match).split(', ');
  const other = `${year}-${day}-${month}`;
  const [, monthFirst = other] = sayDate(other).split(', ');
  return [dayFirst, monthFirst];
}
