import type { AtomText } from './atoms';
import { lastHead } from './heads';
import type { Phrase } from './phrases';
import { NESTED, type NameReading, readingOf, spanOf } from './reading';
import { initiativeWords } from './vocabulary';

/**
 * The body that a law is named after: `Coast Bank` of a `Coast Bank Act`. A weak reading: what laws are about ends as bodies do, too.
 * @param law the reading of the phrase
 */
export function readNested(
  source: string,
  { atoms }: AtomText,
  { first, last, head }: Phrase,
  law: NameReading,
): NameReading | undefined {
  if (law.kind !== 'initiative' || law.form !== 'full' || !head || !initiativeWords.citedHeads.has(law.head ?? ''))
    return undefined;
  let end = last;
  while (end > first && atoms[end - 1]!.lower !== law.head) end--;
  const body = end > first + 2 ? lastHead(atoms, first, end - 1) : undefined;
  // `Bank of Norland Act`
  const opens = body?.first === first && atoms[body.last]?.lower === 'of';
  if (body?.kind !== 'organization' || !(opens || (body.last === end - 1 && body.first > first))) return undefined;
  const evidence = [`"${body.word}" heads the name of an institution, after which a law is named`];
  return readingOf(spanOf(source, atoms, first, end - 1), 'organization', 'full', 'weak', NESTED, evidence, body.word);
}
