import data from '../../lexicon/data/checks.txt';
import { wordSet } from '../../lexicon/lookup';
import type { CorpusDocument } from '../../corpus/corpusDocument';
import { sayDate } from '../../features/dateWords';
import { sayDeadline } from '../../features/wording';
import type { Annotation, DateAnnotation, QuantityAnnotation } from '../../recognize/annotation';
import type { Finding } from '../../corpus/finding';
import type { TextCheck } from '../check';
import { type Period, periodOf } from '../../corpus/periods';
import { type PlacedSentence, cite, isQuoted, sentencesWith, tokenBefore } from '../text';

const DEADLINE_BEFORE = wordSet(data, 'deadline before');
const COMMITMENT = wordSet(data, 'commitment');
const REPORT = wordSet(data, 'report');
const BASE_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * A target that was due before its document was written, or before the year that it is counted from.
 *
 * The first asks for a sentence of the writer's own, not a quotation, that commits now (`shall`, `will`, `must`) and has no word
 * that tells of an earlier plan (`had`, `promised`); for a target in it; and for a written year behind `by`, `before` or `until`
 * that is over before the document's own date. The second asks for a year in the base (`below the 2030 level`) and a deadline
 * that lies before it.
 */
export const deadlineTooEarly: TextCheck = {
  about: 'text',
  id: 'deadline-too-early',
  title: 'A deadline before its document or its baseline',
  description:
    'A commitment that is due before the date of its own document, or before the year that it is compared with. Reports of earlier plans are left out.',
  severity: 'warning',
  find: (document) =>
    [...sentencesWith(isTarget, document)].flatMap((sentence) => [
      ...beforeDocument(document, sentence),
      ...beforeBaseline(sentence),
    ]),
};

const isTarget = ({ kind }: Annotation) => kind === 'target';

/** @param sentence one with a target */
function beforeDocument({ date: written }: CorpusDocument, sentence: PlacedSentence): Finding[] {
  const deadlines = written === undefined ? [] : sentence.annotations.filter((each) => isDeadline(sentence, each));
  const day = deadlines.length === 0 ? undefined : periodOf(written!);
  if (!day) return []; // before the words are looked at: few sentences have such a date
  const over = deadlines.filter(({ value, start }) => {
    const due = periodOf(value);
    return due && due.last < day.first && !isQuoted(sentence.paragraph, start);
  });
  if (over.length === 0 || !commits(sentence)) return [];
  return over.map(({ start, end, text }) => {
    const message = `${cite(text)} is a deadline before the date of the document, ${sayDate(written!)}.`;
    return { start, end, message };
  });
}

function commits({ tokens }: PlacedSentence): boolean {
  return tokens.some(({ lower }) => COMMITMENT.has(lower)) && !tokens.some(({ lower }) => REPORT.has(lower));
}

function isDeadline(sentence: PlacedSentence, annotation: Annotation): annotation is DateAnnotation {
  if (annotation.kind !== 'date' || annotation.type !== 'DATE' || annotation.anchor !== undefined) return false;
  const before = BASE_YEAR.test(annotation.text) ? tokenBefore(sentence, annotation.start) : undefined;
  return before !== undefined && DEADLINE_BEFORE.has(before.lower);
}

function beforeBaseline({ annotations }: PlacedSentence): Finding[] {
  return annotations.flatMap((annotation) => {
    if (annotation.kind !== 'target' || !annotation.base || !isOwnDeadline(annotation)) return [];
    const [year] = BASE_YEAR.exec(annotation.base) ?? [];
    const [base, due] = [year && periodOf(year), periodOf(annotation.deadline ?? '')] as (Period | undefined)[];
    if (!base || !due || due.last >= base.first) return [];
    const { start, end, text, deadline = '' } = annotation;
    const message = `${cite(text)} is due ${sayDeadline(deadline)}, before the year that it is compared with, ${year}.`;
    return [{ start, end, message }];
  });
}

/** Whether the deadline stands with the target, and was not inferred from its section or document. */
const isOwnDeadline = ({ deadlineSource }: QuantityAnnotation) =>
  deadlineSource === 'phrase' || deadlineSource === 'sentence';
