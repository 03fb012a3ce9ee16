import { isInColumn } from '../../corpus/columns';
import { compareStrings } from '../../corpus/corpusDocument';
import { type Mention, compareMentions, locationOf } from '../../corpus/mention';
import type { ComparedMention } from '../../corpus/comparisons';
import { count, sayDeadline, sayQuantity } from '../../features/wording';
import { sayDate } from '../../features/dateWords';
import type { QuantityAnnotation } from '../../recognize/annotation';
import type { Finding } from '../../corpus/finding';
import type { Steps } from '../../corpus/steps';
import type { CheckContext, CorpusCheck } from '../check';
import { oneLine } from '../../text/oneLine';

const MAX_RELATED = 10;

/**
 * Figures of one measure and time that contradict each other, within a document or between documents. What "differs" means, and
 * how much it asks for, is in `corpus/measures.ts`. A contradiction has two sides: the finding stands where fewer documents say
 * it, or, between equals, where it was said later; the other side is a related place. So one wrong number is one finding. A
 * measure that one document gives very often is the column of a table, whose rows tell what the figure does not: left out.
 */
export const figuresDiffer: CorpusCheck = {
  about: 'corpus',
  id: 'figures-differ',
  title: 'Figures that contradict each other',
  description:
    'A figure or target that differs from what more documents, or an earlier one, give for the same measure and the same time.',
  severity: 'warning',
  *find(document, context) {
    const findings: Finding[] = [];
    for (const annotation of document.annotated.annotations) {
      if (annotation.kind !== 'target' && annotation.kind !== 'figure') continue;
      if (isInColumn(document, annotation)) continue;
      const finding = yield* findIn({ document, annotation }, context);
      if (finding) findings.push(finding);
    }
    return findings;
  },
};

function* findIn(mention: Mention<QuantityAnnotation>, { snapshot }: CheckContext): Steps<Finding | undefined> {
  const differing = yield* snapshot.differing(mention);
  if (differing.length === 0) return undefined;
  const agreeing = [mention, ...(yield* snapshot.agreeing(mention))];
  const stronger = groupByValue(differing).filter((group) => isStronger(group, agreeing));
  if (stronger.length === 0) return undefined;
  const { annotation } = mention;
  const sides = stronger.map((group) => `${sayValue(group[0]!)} (${count(documentsOf(group), 'document')})`);
  const [{ when } = { when: undefined }] = differing;
  const time = when === undefined ? '' : `, ${annotation.deadline ? sayDeadline(when) : sayDate(when)}`;
  const message = `${sayValue(mention)}${time}: elsewhere the same measure is ${sides.join(' and ')}.`;
  const related = stronger.flat().slice(0, MAX_RELATED).map(toRelated);
  return { start: annotation.start, end: annotation.end, message, related };
}

const sayValue = ({ annotation }: Mention<QuantityAnnotation>) => oneLine(sayQuantity(annotation));

const toRelated = (other: ComparedMention) => ({ location: locationOf(other), message: sayValue(other) });

/** Statements of one value together, in the order of their first. */
function groupByValue(mentions: readonly ComparedMention[]): ComparedMention[][] {
  const groups = new Map<string, ComparedMention[]>();
  for (const mention of mentions) {
    const { value, valueMax } = mention.annotation;
    const key = `${value}/${valueMax ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}

/** Whether one side of a contradiction is said in more documents than the other, or in as many and earlier. */
function isStronger(a: readonly Mention[], b: readonly Mention[]): boolean {
  const more = documentsOf(a) - documentsOf(b);
  if (more !== 0) return more > 0;
  const first = (mentions: readonly Mention[]) => [...mentions].sort(compareMentions)[0]!;
  const [firstA, firstB] = [first(a), first(b)];
  return (compareMentions(firstA, firstB) || compareStrings(firstA.annotation.text, firstB.annotation.text)) < 0;
}

const documentsOf = (mentions: readonly Mention[]) => new Set(mentions.map(({ document }) => document.uri)).size;
