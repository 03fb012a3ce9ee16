import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Annotation, DateAnnotation, QuantityAnnotation, Span } from '../recognize/annotation';
import { sayDate } from './dateWords';
import { oneLine } from '../text/oneLine';
import { sayDeadline, sayQuantity } from './wording';

/** A few words to show behind a mention. */
export interface InlayHint {
  /** Behind which place; UTF-16 code units. */
  readonly offset: number;
  /** Plain text on one line. */
  readonly label: string;
}

/**
 * What the words themselves do not show: the normalised value of a quantity that is written in another way, the deadline that a target
 * takes from its section or document, the calendar date of a relative one. Nothing is repeated that stands there already.
 * @param range only mentions that touch it
 */
export function inlayHints({ annotated }: CorpusDocument, range: Span): readonly InlayHint[] {
  return annotated.annotations
    .filter(({ start, end }) => start <= range.end && end >= range.start)
    .flatMap((annotation) => {
      const label = hintOf(annotation);
      return label ? [{ offset: annotation.end, label: oneLine(label) }] : [];
    });
}

function hintOf(annotation: Annotation): string | undefined {
  switch (annotation.kind) {
    case 'target':
    case 'figure':
      return hintOfQuantity(annotation);
    case 'date':
      return hintOfDate(annotation);
    case 'organization':
    case 'initiative':
      return undefined;
  }
}

function hintOfQuantity(quantity: QuantityAnnotation): string | undefined {
  const { text, deadline, deadlineSource, kind, unit } = quantity;
  const inherits = kind === 'target' && (deadlineSource === 'section' || deadlineSource === 'document');
  const number = sayQuantity({ ...quantity, comparator: '=', unit: '' });
  const saysUnit = unit === undefined || plain(text).includes(plain(unit));
  const value = sayQuantity({ ...quantity, comparator: '=', ...(saysUnit && unit !== '%' && { unit: '' }) });
  const saysValue = saysUnit && plain(text).includes(plain(number));
  const parts = [saysValue ? undefined : `= ${value}`, inherits && deadline ? sayDeadline(deadline) : undefined];
  return parts.filter(Boolean).join(', ') || undefined;
}

/** Of relative and partial dates; one of which a part is still unknown tells nothing new. */
function hintOfDate({ anchor, value, mod, text, type }: DateAnnotation): string | undefined {
  if (!anchor || value.includes('X') || type === 'DURATION' || type === 'SET') return undefined;
  const said = sayDate(value, mod);
  return plain(text).includes(plain(said)) ? undefined : `= ${said}`;
}

/** Spelling that makes no difference to a reader taken off. */
const plain = (text: string) =>
  oneLine(text)
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/\s?per\s?cent\b|\s?percentage points?\b/g, '%');
