import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { AtomText } from './atoms';
import type { Phrase } from './phrases';
import { type NameReading, type NewReading, readingOf } from './reading';
import { commonWords, organizationWords } from './vocabulary';

const PRESENT = wordsOf('aforementioned aforesaid present said same');

/** `the draft Strategy`: how far what is meant has come, not which one is meant; `the former Act` is another. */
const STATES = wordsOf(
  'current draft entire existing final finalised finalized new original proposed revised updated whole',
);

/** What a head by itself (`the Commission`, `this Act`) is read from. */
export interface ShortForm extends Pick<NameReading, 'start' | 'end' | 'text' | 'kind'> {
  readonly head: string;
}

/**
 * How a lone head stands: whether an article or a possessor (`the Board`, `this year's Budget`) says that one is meant, and whether
 * its capital is the writer's choice, which it is not in a headline or where more capitalised words follow.
 */
export function standingOf(written: AtomText, phrase: Phrase): { determined: boolean; chosen: boolean; old: boolean } {
  const first = written.atoms[phrase.first]!;
  const before = first.breaks ? undefined : itemAt(written.atoms, phrase.first - 1);
  // `the European Parliament and Council`
  const isBody = organizationWords.heads.is(itemAt(written.atoms, phrase.first - 2));
  const joined = before?.lower === 'and' && isBody && written.atoms[phrase.first - 2]!.type === 'name';
  // `the present Code`
  const present = PRESENT.is(before) && itemAt(written.atoms, phrase.first - 2)?.lower === 'the';
  if (present) return { determined: true, chosen: !written.titled && !phrase.tail, old: false };
  const determined = before !== undefined && (before.possessive || joined || commonWords.nameDeterminers.is(before));
  // `“Fund” means the Local Development Fund`
  const behind = written.atoms[phrase.last];
  const defined =
    /^["“‘']$/.test(itemAt(written.atoms, phrase.first - 1)?.text ?? '') &&
    /^["”’']$/.test(behind?.text ?? '') &&
    /^(?:means?|refers?|shall)$/.test(written.atoms[phrase.last + 1]?.lower ?? '');
  if (defined) return { determined: true, chosen: true, old: false };
  // Whether anything is meant, the rest of the document has to say.
  const stated =
    STATES.is(before) && !before!.breaks && commonWords.nameDeterminers.is(itemAt(written.atoms, phrase.first - 2));
  if (stated) return { determined: true, chosen: false, old: true };
  const old = before !== undefined && commonWords.looseAdjectives.is(before); // `the old Treasury`
  return { determined, old, chosen: !written.titled && !phrase.tail };
}

/** The reading of a lone head. @param isStrong whether it is a name whatever the rest of the document says */
export function shortReading(
  named: ShortForm,
  determined: boolean,
  isStrong: boolean,
  rule: string,
  means: string,
): NewReading {
  const { kind, head, text } = named;
  const evidence = [`capitalised "${text}" stands for ${means}`];
  const reading = readingOf(named, kind, 'short', isStrong ? 'strong' : 'weak', rule, evidence, head);
  reading.determined = determined;
  return reading;
}
