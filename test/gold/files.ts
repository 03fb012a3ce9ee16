import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldDocument } from './annotation';
import { parseMarkup } from './markup';

/** Our own gold: `seeds` belongs to seeds/, file by file; `texts` are documents of their own. Paths from the repository's root. */
export const GOLD_FOLDERS = {
  seeds: 'test/gold/seeds',
  texts: 'test/gold/texts',
  /** Written and annotated by people who did not see the recognisers, and never to be tuned on: score it, do not list its errors. */
  unseen: 'test/gold/unseen',
  /** Written as those were, scored once unseen, and studied since. */
  second: 'test/gold/second',
  /** Written later, of other genres and countries: the same rule as for `unseen`, and nobody has broken it yet. */
  blind: 'test/gold/blind',
  /** Written last, by somebody who saw no recogniser; scored once unseen, and studied since. */
  third: 'test/gold/third',
  /** The same by another person. */
  fourth: 'test/gold/fourth',
  /** The same by a third one, and nobody has read it: the rule for `unseen` holds. */
  fifth: 'test/gold/fifth',
  /** Written a day later by two more such people; scored once unseen, and studied since. */
  sixth: 'test/gold/sixth',
  seventh: 'test/gold/seventh',
  /** The same by a sixth person; scored once unseen, and studied since. */
  eighth: 'test/gold/eighth',
  /** The same by a seventh and an eighth person, and nobody has read it: the rule for `unseen` holds. */
  ninth: 'test/gold/ninth',
  tenth: 'test/gold/tenth',
} as const;

/** Reads every `.gold` file of a folder, in order of name. @throws MarkupError where one is malformed */
export function readGoldFolder(folder: string): GoldDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => parseMarkup(readFileSync(join(folder, file), 'utf8'), basename(file, '.gold')));
}
