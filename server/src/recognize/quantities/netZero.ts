import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';

const CLIMATE = wordsOf('carbon climate');
const BEHIND_NET_ZERO = wordsOf(
  'by in on at for across as and or before within through is was well globally around no while with to under requires means will would can',
);
const EMISSION_WORDS = wordsOf('greenhouse gas carbon dioxide ghg co 2 ₂ global operational national emissions');

/** `net zero`, `net-zero greenhouse gas (GHG) emissions`, `carbon neutrality`: a value of zero that no digit shows. */
export function readNetZero(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]!;
  if (CLIMATE.is(token) && tokens[at + 1]?.lower === 'neutrality') return zero(at, at + 2, undefined);
  if (token.lower !== 'net') return undefined;
  const hyphen = /^[-‐‑]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  if (tokens[at + 1 + hyphen]?.lower !== 'zero') return undefined;
  const end = at + 2 + hyphen;
  const emissions = readEmissions(tokens, end);
  if (emissions) return zero(at, emissions.last, emissions.unit);
  // Before any other noun it is an adjective: the net-zero transition.
  const next = tokens[end];
  const noun = next?.kind === 'word' && !BEHIND_NET_ZERO.is(next);
  return noun || (next?.text === '-' && !next.spaceBefore) ? undefined : zero(at, end, undefined);
}

/** `greenhouse gas (GHG) emissions`: the noun within a few words, a bracketed acronym passed over. */
function readEmissions(tokens: readonly Token[], from: number): { last: number; unit: string } | undefined {
  const words: string[] = [];
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i]!;
    if (token.text === '(') {
      while (i < Math.min(tokens.length, from + 7) && tokens[i]!.text !== ')') i++;
      continue;
    }
    if (!EMISSION_WORDS.is(token)) return undefined;
    words.push(token.text);
    if (token.lower === 'emissions') return { last: i + 1, unit: words.join(' ') };
  }
  return undefined;
}

const zero = (first: number, last: number, unit: string | undefined): Mention => ({
  first,
  last,
  numeral: { first, last, value: 0, form: 'words', amount: true, scale: 1 },
  core: first,
  value: 0,
  valueMax: undefined,
  unit,
  unitType: 'percent',
  comparator: '=',
  head: undefined,
  rule: 'net-zero',
});
