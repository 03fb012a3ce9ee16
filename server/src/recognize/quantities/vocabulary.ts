import commitment from '../../lexicon/data/commitment.txt';
import currencies from '../../lexicon/data/currencies.txt';
import grammar from '../../lexicon/data/grammar.txt';
import measures from '../../lexicon/data/measures.txt';
import numbers from '../../lexicon/data/numbers.txt';
import places from '../../lexicon/data/places.txt';
import units from '../../lexicon/data/units.txt';
import type { LexiconSections } from '../../lexicon/format';
import { rowsOf, wordMap, wordSet } from '../../lexicon/lookup';
import { WordClass, WordMap } from '../../text/wordClass';
import type { Comparator } from '../annotation';
import { PhraseTable } from './phrases';
import { rareList } from './rareWords';

/** The lexicon of quantities, in the shapes in which the recogniser asks for it. */

const numeric = (section: string) =>
  new Map([...wordMap(numbers, section)].map(([word, value]) => [word, Number(value)] as const));
const wordsIn = (sections: LexiconSections, section: string) => new WordClass(wordSet(sections, section));

/** The same for lists of which most sentences hold no word. */
const rareIn = (sections: LexiconSections, section: string) => rareList(wordSet(sections, section));

const pairs = <T extends string = string>(sections: LexiconSections, section: string): [string, T][] =>
  rowsOf(sections, section).map((row) => [row[0]!, (row[1] ?? row[0]!) as T]);

/** Adds the regular plural of each phrase's last word. */
function withPlurals<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.flatMap(
    ([text, value]) =>
      (/\p{L}$/u.test(text)
        ? [
            [text, value],
            [`${text}s`, value],
          ]
        : [[text, value]]) as [string, T][],
  );
}

/** `million tonnes of oil equivalent` is headed by its first word: that takes the plural. */
function withHeadPlurals<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.flatMap(([text, value]) => {
    const [, head, tail] = /^(.+?)( (?:of|per) .+)$/s.exec(text) ?? [];
    return head
      ? ([
          [text, value],
          [`${head}s${tail}`, value],
        ] as [string, T][])
      : withPlurals([[text, value]]);
  });
}

export const CARDINALS = new WordMap(numeric('cardinals'));
export const SCALES = new WordMap(numeric('scales'));
export const GLUED_SCALES = new WordMap(numeric('glued scales'));
export const FRACTION_SIGNS = new WordMap(numeric('signs'));
/** Denominators, singular and plural: `third`, `thirds`. */
export const FRACTIONS = new WordMap(new Map(withPlurals([...numeric('fractions')])));
export const COMPARATORS = new PhraseTable(pairs<Comparator>(numbers, 'comparators'));
export const TRAILING_COMPARATORS = new PhraseTable(pairs<Comparator>(numbers, 'trailing comparators'));

/** What a currency sign asks of its surroundings; see the data file. */
export interface CurrencySign {
  readonly code: string;
  readonly glued: boolean;
  readonly large: boolean;
  readonly outside: boolean;
}

const codes = rowsOf(currencies, 'codes').map((row) => row[0]!);
const sign = (code: string, conditions = ''): CurrencySign => ({
  code,
  glued: conditions.includes('glued'),
  large: conditions.includes('large'),
  outside: conditions.includes('outside'),
});
export const CURRENCY_BEFORE = new PhraseTable<CurrencySign>(
  [
    ...rowsOf(currencies, 'before').map((row) => [row[0]!, sign(row[1]!, row[2])] as const),
    // The Colombian peso shares its code with climate conferences.
    ...codes.map((code) => [code, sign(code, code === 'COP' ? 'large' : '')] as const),
  ],
  true,
);
/** Signs of one mark: `$`. */
export const PLAIN_SIGNS = new WordMap<CurrencySign>(
  new Map(
    rowsOf(currencies, 'before')
      .filter(([text]) => /^\p{Sc}$/u.test(text!))
      .map((row) => [row[0]!, sign(row[1]!, row[2])]),
  ),
);
export const CURRENCY_AFTER = new PhraseTable<string>(withPlurals(pairs(currencies, 'after')));
export const CURRENCY_CODE_AFTER = new PhraseTable<string>(
  [...codes, 'RMB'].map((code) => [code, code === 'RMB' ? 'CNY' : code]),
  true,
);
/** What a family of currencies (`dollar`) means where no country is named. */
export const CURRENCY_FAMILIES = wordMap(currencies, 'families');
/** Countries whose currency belongs to a family. */
export const CURRENCY_COUNTRIES = new PhraseTable<{ readonly code: string; readonly family: string }>(
  rowsOf(currencies, 'countries').map((row) => [row[0]!, { code: row[1]!, family: row[2]! }] as const),
);

export const UNIT_WORDS = new PhraseTable<string>(withHeadPlurals(pairs(units, 'words')));
export const UNIT_SYMBOLS = new PhraseTable<string>(pairs(units, 'symbols'), true);
export const SUBSTANCES = new PhraseTable<string>(pairs(units, 'substances'), true);
export const TIME_UNITS = new WordClass(withPlurals(pairs(units, 'time')).map(([word]) => word));
export const WHOSE_DAYS = wordsIn(units, 'whose days');
export const COUNTED_IN_TIME = wordsIn(units, 'counted in time');
export const HAS_A_LENGTH = wordsIn(units, 'has a length');

const words = (section: string) => wordsIn(grammar, section);
export const PREPOSITIONS = words('prepositions');
export const DETERMINERS = words('determiners');
export const DEFINITE = words('definite');
export const PRONOUNS = words('pronouns');
export const CONJUNCTIONS = words('conjunctions');
export const AUXILIARIES = words('auxiliaries');
export const ADVERBS = words('adverbs');
export const IRREGULAR_PLURALS = words('plurals');
export const NOT_PLURAL = words('not plural');
export const ATTRIBUTIVE_PLURALS = words('attributive plurals');
export const ADJECTIVAL_PARTICIPLES = words('adjectival participles');
export const AGED = words('aged');
export const LABELS = words('labels');
export const NOT_COUNTS_BEFORE = words('not counts before');
export const NOUNS_LIKE_ADJECTIVES = words('nouns like adjectives');
export const CHANGE_NOUNS = words('change nouns');
export const LEVELS = wordsIn(measures, 'levels');
export const COUNTRIES: ReadonlySet<string> = new Set(rowsOf(places, 'countries').map(([name = '']) => name));
export const WHOSE = wordsIn(measures, 'whose');
export const ADJECTIVES = words('adjectives');
export const NO_METRIC = words('no metric');
export const FRESH = words('fresh');
export const NOT_COUNTED = words('not counted');

export const MODALS = new WordMap(wordMap(commitment, 'modals'));
/** `we'll` → `will`, `doesn't` → `do`. */
export const CONTRACTIONS = new WordMap(wordMap(commitment, 'contractions'));
export const PLAN_VERBS = wordSet(commitment, 'plan verbs');
export const EXPECT_VERBS = wordSet(commitment, 'expect verbs');
export const PLAN_ADJECTIVES = wordsIn(commitment, 'plan adjectives');
export const PLAN_NOUNS = rareIn(commitment, 'plan nouns');
export const COVERING_VERBS = wordSet(commitment, 'covering verbs');
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
export const IMPLICATIVE_VERBS = wordSet(commitment, 'implicative verbs');
export const NEEDS_VERBS = wordSet(commitment, 'needs verbs');
export const DRIFTING_VERBS = wordSet(commitment, 'drifting verbs');
export const ONGOING_VERBS = wordSet(commitment, 'ongoing verbs');
export const EARMARKING_VERBS = wordSet(commitment, 'earmarking verbs');
export const PROMISING_VERBS = wordSet(commitment, 'promising verbs');
export const ANNOUNCING_VERBS = wordSet(commitment, 'announcing verbs');
export const FUNDING_NOUNS = rareIn(commitment, 'funding nouns');
export const SAYING_VERBS = wordSet(commitment, 'saying verbs');
export const FORECASTERS = wordsIn(commitment, 'forecasters');
export const DECIDING_VERBS = wordSet(commitment, 'deciding verbs');
export const NOTING_VERBS = wordSet(commitment, 'noting verbs');
export const ENACTING_VERBS = wordSet(commitment, 'enacting verbs');
export const APPLICANTS = rareIn(commitment, 'applicants');
export const AGENTS = wordSet(commitment, 'agents');
/** Those who act, singular and plural. */
export const ACTORS = new WordClass([...AGENTS, ...wordSet(commitment, 'actors')]);
export const PENALTIES = rareIn(commitment, 'penalties');
export const PLAN_SPEAKERS = wordsIn(commitment, 'plan speakers');
export const STATIVE_VERBS = wordSet(commitment, 'stative verbs');
export const AT_PRESENT = rareIn(commitment, 'at present');
export const FALLING_VERBS = wordSet(commitment, 'falling verbs');
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
