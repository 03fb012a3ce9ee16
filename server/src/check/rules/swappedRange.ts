import data from '../../lexicon/data/checks.txt';
import { wordSet } from '../../lexicon/lookup';
import type { TextDocument } from '../../corpus/corpusDocument';
import type { DateAnnotation, QuantityAnnotation, Span } from '../../recognize/annotation';
import type { PlacedParagraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { Finding } from '../../corpus/finding';
import type { TextCheck } from '../check';
import { periodOf } from '../../corpus/periods';
import { cite } from '../text';

const PERIOD_BEFORE = wordSet(data, 'period before');
const YEAR = /^(?:19|20)\d\d$/;
const WRITTEN_YEAR = /(?<!\d)\d{4}(?!\d)/g;
const DASH = /^[-‐‑–—]$/;

/**
 * A range that ends before it begins. Asks for one of three: a range of dates with both years written; two years of four digits
 * tied by a dash, behind a word that makes them a period (`by`, `in`, `from` …) or alone in brackets; a range of numbers.
 */
export const swappedRange: TextCheck = {
  about: 'text',
  id: 'swapped-range',
  title: 'A range that ends before it begins',
  description: 'A range of dates, years or numbers whose end is before its start. Years must be written on both sides.',
  severity: 'warning',
  find(document) {
    const annotated = document.annotated.annotations.flatMap((annotation) => {
      if (annotation.kind === 'date') return isSwappedDate(annotation) ? [report(document, annotation)] : [];
      return (annotation.kind === 'target' || annotation.kind === 'figure') && isSwappedQuantity(annotation)
        ? [report(document, annotation)]
        : [];
    });
    const years = document.annotated.source.paragraphs
      .flatMap((paragraph) => yearPairsIn(paragraph))
      .filter(({ start, end }) => annotated.every((other) => end <= other.start || other.end <= start))
      .map((pair) => reportYears(document, pair));
    return [...annotated, ...years];
  },
};

function isSwappedDate({ type, value, text }: DateAnnotation): boolean {
  if (type !== 'DATE' || !value.includes('/')) return false;
  const [from, to, more] = value.split('/');
  if (!from || !to || more !== undefined) return false;
  const [first, last] = [periodOf(from), periodOf(to)];
  const years = text.match(WRITTEN_YEAR) ?? [];
  return first !== undefined && last !== undefined && last.last < first.first && years.length === 2;
}

const isSwappedQuantity = ({ value, valueMax }: QuantityAnnotation) => valueMax !== undefined && valueMax < value;

function report(document: TextDocument, { start, end }: Span): Finding {
  return { start, end, message: `${cite(document.text.slice(start, end))} ends before it begins.` };
}

function reportYears(document: TextDocument, { start, end }: Span): Finding {
  const text = document.text.slice(start, end);
  const swapped = text.slice(-4) + text.slice(4, -4) + text.slice(0, 4);
  const fix = { title: `Swap the ends: ${cite(swapped)}`, edits: [{ start, end, text: swapped }] };
  return { ...report(document, { start, end }), fix };
}

function yearPairsIn({ start, paragraph: { tokens } }: PlacedParagraph): Span[] {
  const found: Span[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const dash = tokens[i + 1]!;
    if (dash.end - dash.start > 1 || !DASH.test(dash.text)) continue;
    const [first, second] = [tokens[i]!, tokens[i + 2]!];
    if (!YEAR.test(first.text) || !YEAR.test(second.text) || first.text <= second.text) continue;
    if (dash.spaceBefore !== second.spaceBefore || isGluedTo(tokens[i + 3])) continue;
    const before = tokens[i - 1];
    const isBracketed = before?.text === '(' && tokens[i + 3]?.text === ')';
    if (isBracketed || (first.spaceBefore && before && PERIOD_BEFORE.has(before.lower)))
      found.push({ start: start + first.start, end: start + second.end });
  }
  return found;
}

/** Whether a number goes on, as in `2028-2024-17` or `2028-2024/3`. */
const isGluedTo = (token: Token | undefined) =>
  token !== undefined && !token.spaceBefore && !/^[.,;:!?)\]"”’'»]$/.test(token.text);
