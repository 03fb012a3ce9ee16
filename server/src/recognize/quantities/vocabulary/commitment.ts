import commitment from '../../../lexicon/data/commitment.txt';
import units from '../../../lexicon/data/units.txt';
import { rowsOf, wordMap, wordSet } from '../../../lexicon/lookup';
import { WordClass, WordMap } from '../../../text/wordClass';
import { pairs, rareIn, verbsIn, wordsIn } from './lists';

export const MODALS = new WordMap(wordMap(commitment, 'modals'));
/** `we'll` → `will`, `doesn't` → `do`. */
export const CONTRACTIONS = new WordMap(wordMap(commitment, 'contractions'));
export const PLAN_VERBS = verbsIn(commitment, 'plan verbs');
export const EXPECT_VERBS = verbsIn(commitment, 'expect verbs');
export const PLAN_ADJECTIVES = wordsIn(commitment, 'plan adjectives');
export const PLAN_NOUNS = rareIn(commitment, 'plan nouns');
export const DEEDS = rareIn(commitment, 'deeds');
export const BEGUN_BY = verbsIn(commitment, 'begun by');
export const COVERING_VERBS = verbsIn(commitment, 'covering verbs');
export const DISCUSSING_VERBS = wordSet(commitment, 'discussing verbs');
export const STATE_NOUNS = rareIn(commitment, 'state nouns');
export const UNWANTED = wordsIn(commitment, 'unwanted');
export const OUTLOOK = wordsIn(commitment, 'outlook');
export const RULED = wordsIn(commitment, 'ruled');
export const COVERERS = wordsIn(commitment, 'coverers');
export const LIMITS = wordsIn(commitment, 'limits');
export const PARTS = new WordClass(
  rowsOf(commitment, 'parts').flatMap((row) => [row[0]!, `${row[0]!}s`, row[0]!.replace(/y$/, 'ies')]),
);
export const FUNDING_VERBS = wordSet(commitment, 'funding verbs');
export const IMPLICATIVE_VERBS = verbsIn(commitment, 'implicative verbs');
export const NEEDS_VERBS = wordSet(commitment, 'needs verbs');
export const DRIFTING_VERBS = wordSet(commitment, 'drifting verbs');
export const ONGOING_VERBS = wordSet(commitment, 'ongoing verbs');
export const EARMARKING_VERBS = wordSet(commitment, 'earmarking verbs');
export const PROMISING_VERBS = wordSet(commitment, 'promising verbs');
export const ANNOUNCING_VERBS = wordSet(commitment, 'announcing verbs');
export const FUNDING_NOUNS = rareIn(commitment, 'funding nouns');
export const SAYING_VERBS = verbsIn(commitment, 'saying verbs');
export const FORECASTERS = wordsIn(commitment, 'forecasters');
export const DECIDING_VERBS = wordSet(commitment, 'deciding verbs');
export const NOTING_VERBS = verbsIn(commitment, 'noting verbs');
export const ENACTING_VERBS = wordSet(commitment, 'enacting verbs');
export const APPLICANTS = rareIn(commitment, 'applicants');
export const AGENTS = wordSet(commitment, 'agents');
/** Who commits to something also where no name says who. */
export const COMMITTERS: ReadonlySet<string> = new Set([...AGENTS, ...wordSet(commitment, 'committing bodies')]);
/** Those who act, singular and plural. */
export const ACTORS = new WordClass([...COMMITTERS, ...wordSet(commitment, 'actors')]);
export const PENALTIES = rareIn(commitment, 'penalties');
export const PLAN_SPEAKERS = wordsIn(commitment, 'plan speakers');
export const STATIVE_VERBS = wordSet(commitment, 'stative verbs');
export const AT_PRESENT = rareIn(commitment, 'at present');
export const FALLING_VERBS = verbsIn(commitment, 'falling verbs');
export const CONDITIONS = wordsIn(commitment, 'conditions');
export const PLAN_TITLES = wordsIn(commitment, 'plan titles');
export const LAW_TITLES = wordsIn(commitment, 'law titles');
export const REPORT_TITLES = wordsIn(commitment, 'report titles');
export const TARGET_TITLES = wordsIn(commitment, 'target titles');
export const TARGET_COLUMNS = wordsIn(commitment, 'target columns');
/** What a cell of units may hold. */
export const UNIT_CELLS: ReadonlySet<string> = new Set([
  ...pairs(units, 'words').map(([name]) => name),
  ...wordSet(commitment, 'unit cells'),
]);
export const LABEL_COLUMNS = wordsIn(commitment, 'label columns');
export const BASELINE_COLUMNS = wordsIn(commitment, 'baseline columns');
