import type { DateAnnotation } from '../../recognize/annotation';
import { locate } from '../../corpus/mention';
import type { TextCheck } from '../check';
import { cite } from '../text';

const OPEN = /^XX/;
const DEICTIC = /^date\.(?:deictic|offset|relative(?:-[a-z]+)?)$/;
/** Counted from what the text has told, not from its own day: `two weeks later`, `the following month`. */
const ANAPHORIC = /\b(?:after|before|earlier|following|later|previous|prior|same|subsequent|that)\b/i;
const MAX_RELATED = 20;

/**
 * Dates that count from a day that the document does not give. Asks for a document without any date of its own, in which at
 * least one expression has no meaning without one (`last year`, `two weeks ago`); a lone `in April` may be any April, and is only
 * listed with such a one. What counts from a date told before (`two weeks later`) is none. One finding a document, at the first.
 */
export const noReferenceDate: TextCheck = {
  about: 'text',
  id: 'no-reference-date',
  title: 'A relative date without a date to count from',
  description:
    'A document with relative dates, such as “last year”, and no date of its own to count them from. Reported once a document.',
  severity: 'information',
  find(document) {
    if (document.annotated.referenceDate) return [];
    const open = document.annotated.annotations.filter(
      (annotation): annotation is DateAnnotation =>
        annotation.kind === 'date' &&
        (annotation.type === 'DATE' || annotation.type === 'TIME') &&
        annotation.value.split('/').some((value) => OPEN.test(value)) &&
        !ANAPHORIC.test(annotation.text),
    );
    const [first, ...rest] = open;
    if (!first || !open.some(({ rule }) => DEICTIC.test(rule))) return [];
    const others = rest.length === 0 ? '' : ` (and ${rest.length} more in this document)`;
    return [
      {
        start: first.start,
        end: first.end,
        message: `${cite(first.text)}${others} counts from a date that the document does not give; a line such as “Date: 31 January 2025” at its top would say it.`,
        related: rest.slice(0, MAX_RELATED).map((date) => ({
          location: locate(document, date),
          message: `${cite(date.text)} counts from it too`,
        })),
      },
    ];
  },
};
