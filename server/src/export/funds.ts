import { firstIndex } from '../corpus/sorted';
import data from '../lexicon/data/linking.txt';
import { wordSet } from '../lexicon/lookup';
import type { AnnotatedDocument } from '../recognize/annotatedDocument';
import type { Annotation, NameAnnotation } from '../recognize/annotation';

/*
 * A fund is two things over one text: an instrument that a policy makes (`the Fund pays for half of it`), and a body that acts (`the Fund has
 * approved`). The recognisers say one, so that the editor has one colour, one rename and one list for it; who exports annotations
 * gets both kinds, mention by mention, of one entity, as annotators mark them.
 */

const HEADS = wordSet(data, 'fund heads');
const BODIES = wordSet(data, 'bodies called funds');
/** What may follow the head: `Fund for Rural Roads`, `Fund (GRF)`, `Fund III`, `Fund 2030`. */
const TAIL = /^(?:for|of|to|in|on|against|at|and|[(–-].*|[IVX]+|\d.*)$/;
const CONNECTOR = /^(?:for|of|to)$/;

/** Whether a name is one of a fund, and not of a body that is only called one, such as the monetary fund. */
export function isFundName(name: string): boolean {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => CONNECTOR.test(word));
  const at = words.findLastIndex((word, i) => HEADS.has(word.toLowerCase()) && (first < 0 || i < first));
  const [before, behind] = [words[at - 1], words[at + 1]];
  return at >= 0 && !BODIES.has(before?.toLowerCase() ?? '') && (behind === undefined || TAIL.test(behind));
}

/**
 * The annotations of a document with funds under both kinds, in their order. Names of one kind still do not overlap: where a fund's name
 * holds that of another body it stays what it is.
 */
export function withFundsAsBoth({
  annotations,
  entities,
}: Pick<AnnotatedDocument<never>, 'annotations' | 'entities'>): readonly Annotation[] {
  const funds = new Set(entities.filter(({ canonical }) => isFundName(canonical)).map(({ id }) => id));
  if (funds.size === 0) return annotations;
  const names = annotations.filter((annotation): annotation is NameAnnotation => 'entity' in annotation);
  // Names of one kind do not overlap, so their ends are in order too.
  const organizations = names.filter(({ kind }) => kind === 'organization');
  const initiatives = names.filter(({ kind }) => kind === 'initiative');
  return annotations.flatMap((annotation): readonly Annotation[] => {
    if (!('entity' in annotation) || !funds.has(annotation.entity)) return [annotation];
    const [kind, others] =
      annotation.kind === 'initiative'
        ? (['organization', organizations] as const)
        : (['initiative', initiatives] as const);
    const next = others[firstIndex(others, ({ end }) => end > annotation.start)];
    if (next && next.start < annotation.end) return [annotation];
    const evidence = ['a fund is an instrument and a body', ...annotation.evidence];
    return [annotation, { ...annotation, kind, evidence }];
  });
}
