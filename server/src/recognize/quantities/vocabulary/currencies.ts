import currencies from '../../../lexicon/data/currencies.txt';
import { rowsOf, wordMap } from '../../../lexicon/lookup';
import { WordMap } from '../../../text/wordClass';
import { PhraseTable } from '../phrases';
import { pairs, withPlurals } from './lists';

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
