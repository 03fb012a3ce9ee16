import placesData from '../../lexicon/data/places.txt';
import { wordSet } from '../../lexicon/lookup';
import type { CorpusDocument } from '../../corpus/corpusDocument';
import type { Entity } from '../../corpus/entities';
import { locationOf } from '../../corpus/mention';
import { areAbroad } from '../../corpus/places';
import { count } from '../../features/wording';
import type { Finding } from '../../corpus/finding';
import type { Steps } from '../../corpus/steps';
import type { CheckContext, CorpusCheck } from '../check';
import { type Spelling, areVariants, compareUse, documentsOf, spellingsOf } from '../spellings';
import { cite } from '../text';
import { oneLine } from '../../text/oneLine';

const PLACES = new Set(
  ['countries', 'areas', 'subdivisions', 'cities'].flatMap((section) => [...wordSet(placesData, section)]),
);
/** Words shorter than this differ by a letter and mean two things: `Hunan`, `Henan`. */
const MIN_WORD = 8;
/** Letters at the start that a word and its misspelling share. */
const STEM = 3;
/** Words that two spellings of one name share. */
const MIN_COMMON = 2;
const MAX_RELATED = 10;

/**
 * One name spelled in several ways. Asks for one of two: two orthographies of one name (`Digitalisation`, `Digitalization`); or
 * two names that the corpus takes for near relatives (`similarity.ts`), which share two words and differ in one place, by long
 * words with the same beginning that are no places. Then no document may use both (it would mean two things by them), and their
 * documents may not be about different countries. A spelling that the users' terms give is right. The spelling in fewer documents
 * is the finding, between equals the later one; once a document.
 */
export const nameSpelling: CorpusCheck = {
  about: 'corpus',
  id: 'name-spelling',
  title: 'One name spelled in several ways',
  description:
    'A name that more documents, or an earlier one, spell in another way. Capitals, plurals and left-out words do not count.',
  severity: 'information',
  *find(document, context) {
    const entities = new Set<Entity>();
    for (const annotation of document.annotated.annotations) {
      if (annotation.kind !== 'organization' && annotation.kind !== 'initiative') continue;
      entities.add(context.snapshot.entityOf({ document, annotation }));
      yield;
    }
    const findings: Finding[] = [];
    for (const entity of entities) findings.push(...(yield* findIn(document, entity, context)));
    return findings;
  },
};

function* findIn(document: CorpusDocument, entity: Entity, { snapshot }: CheckContext): Steps<Finding[]> {
  const own = yield* spellingsOf(entity);
  const relatives: Spelling[] = [];
  for (const other of snapshot.similarTo(entity))
    if (other.kind === entity.kind) relatives.push(...(yield* spellingsOf(other)));
  return own.flatMap((spelling) => {
    const here = spelling.mentions.find((mention) => mention.document.uri === document.uri);
    if (!here || here.annotation.rule.startsWith('term.')) return []; // people say that it is spelled so
    const variants = own.filter((other) => areVariants(spelling, other));
    const misspelt = relatives.filter((other) => areMisspellings(spelling, other));
    const [better] = [...variants, ...misspelt].filter((other) => compareUse(other, spelling) < 0).sort(compareUse);
    return better ? [report(document, spelling, better)] : [];
  });
}

function report(document: CorpusDocument, spelling: Spelling, better: Spelling): Finding {
  const places = spelling.mentions.filter((mention) => mention.document.uri === document.uri);
  const { start, end, text } = places[0]!.annotation;
  const [model] = better.mentions;
  const name = oneLine(model!.annotation.text);
  const message = `${cite(text)} is spelled “${name}” in ${count(documentsOf(better), 'document')}.`;
  const related = better.mentions.slice(0, MAX_RELATED).map((mention) => ({
    location: locationOf(mention),
    message: cite(mention.annotation.text),
  }));
  const edits = places.map(({ annotation }) => ({ start: annotation.start, end: annotation.end, text: name }));
  const where = edits.length > 1 ? ` in ${edits.length} places` : '';
  return { start, end, message, related, fix: { title: `Change to “${name}”${where}`, edits } };
}

/** Two names that the corpus takes for relatives: whether they are misspellings of one. */
function areMisspellings(a: Spelling, b: Spelling): boolean {
  const [restA, restB] = differences(a.key.split(' '), b.key.split(' '));
  const [[firstA], [firstB]] = [restA, restB];
  if (!firstA || !firstB || a.key.split(' ').length - restA.length < MIN_COMMON) return false;
  if (firstA.slice(0, STEM) !== firstB.slice(0, STEM) || Math.min(firstA.length, firstB.length) < MIN_WORD)
    return false;
  if ([...restA, ...restB].some((word) => PLACES.has(word))) return false;
  const documents = new Set(a.mentions.map(({ document }) => document.uri));
  if (b.mentions.some(({ document }) => documents.has(document.uri))) return false;
  return !areAbroad(a.mentions[0]!.document, b.mentions[0]!.document);
}

/** What is left of two lists of words without their common beginning and their common end. */
function differences(a: readonly string[], b: readonly string[]): [string[], string[]] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
