import { lookUpKnown } from './bodies';
import { memoize } from './memo';
import { type NameKey, keyOf } from './nameKey';
import type { NameKind } from './reading';
import { areas, initiativeWords, organizationWords, placeNames, placeNouns } from './vocabulary';

const PERIOD =
  /(?<![\s,])[\s,]*(?:\bno\.?\s*\d{1,4}\s+)?(?:\b(?:of|for|to)\s+)?[(]?(?:\bfiscal\s+years?\s+)?(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s+)?\b(?:fy\s?)?(?:19|20|21)\d\d(?:\/\d\d(?=\s*[-–]))?(?:\s*(?:[-–/]|to)\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s+)?(?:19|20|21)?\d\d(?:\/\d\d)?)?[)]?$/i;
const PERIOD_AHEAD = /^(?:fy)?(?:19|20|21)\d\d(?:\s*(?:[-–/]|to)\s*(?:19|20|21)?\d\d)?\s+(?=\p{L})/iu;
const ORDINAL = /^\d+(?:st|nd|rd|th)\s+/;
const DASHES = /[-‐‑–—/]/g;

/** The acronym in the middle of a name: `Rural Development Plan (RDP) 2021-2025`. */
const INNER_ACRONYM = /\s\((?=\p{Lu}[\p{L}\d&-]{0,8}\p{Lu})(\p{Lu}[\p{L}\d&-]{1,9})\)(?=\s)/u;

/** The acronym that a name holds in brackets before it goes on. */
export const innerAcronym = (name: string): string | undefined => INNER_ACRONYM.exec(name)?.[1];

/** Words of names that are often written shorter. */
const FULL: Readonly<Record<string, string>> = {
  dept: 'department',
  "gov't": 'government',
  govt: 'government',
  "int'l": 'international',
  intl: 'international',
  "nat'l": 'national',
  natl: 'national',
  univ: 'university',
};
const ABBREVIATED = /\b(?:dept|gov't|govt|int'l|intl|nat'l|natl|univ)(?=\s|$)/g;

/** A name as words to compare: lower case, no article, `and` for `&`, -ize for -ise, no punctuation but brackets. */
export const normalizeName = memoize((name) => {
  let words = name.toLowerCase();
  const isPlain = PLAIN_WORDS.test(words);
  if (!isPlain) words = withoutMarks(words);
  if (MAY_BE_RESPELT.test(words)) words = respelt(words);
  if (!isPlain) words = words.replace(/'s\b|'(?=\s|$)/g, '').replace(/\s+/g, ' ');
  return words.includes('the') ? words.replace(/(?:^| )(?:the(?: |$))+/g, ' ').trim() : words.trim();
});

/** Most names are words with single blanks between them. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+){0,40}$/;

const withoutMarks = (words: string) =>
  words
    .replace(/[’‘]/g, "'")
    .replace(DASHES, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}'\s+]/gu, ' ');

/** Each of {@link respelt} has one of these. */
const MAY_BE_RESPELT =
  /programme|centre|(?:master|road)(?:plan|map)|defence|labour|is(?:e|ing|ation)|dept|gov'?t|int'?l|nat'?l|univ/;

/** One spelling of what is spelt in several ways, or shortened. */
const respelt = (words: string) =>
  words
    .replace(/\b(program)me(s?)\b/g, '$1$2')
    .replace(/\b(centre)(s?)\b/g, 'center$2')
    .replace(/\b(master|road)(plan|map)(?=s?\b)/g, '$1 $2')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\blabour\b/g, 'labor')
    .replace(/(\p{L}{3})is(e|ed|es|ing|ation|ations)\b/gu, '$1iz$2')
    .replace(ABBREVIATED, (word) => FULL[word] ?? word);

/** A name without the years at its end or in front; the name itself if nothing but a head would be left. */
export const withoutPeriod = memoize((name) => {
  const plain = stripPeriod(name);
  const words = plain.toLowerCase().replace(/^the /, '');
  return initiativeWords.shortHeads.has(words) || words === '' || words.split(' ').length < 2 ? name : plain;
});

const stripPeriod = (name: string) => name.replace(/\s+/g, ' ').replace(PERIOD, '').replace(PERIOD_AHEAD, '').trim();

/** The years that a name ends or begins with, as words; empty where it has none. */
function periodOf(name: string): string {
  const plain = name.replace(/\s+/g, ' ');
  const [found = ''] = PERIOD.exec(plain) ?? PERIOD_AHEAD.exec(plain) ?? [];
  const years = found.replace(/\b(\d\d)(\d\d)(\s*[-–/]\s*)(\d\d)\b/, '$1$2$3$1$4'); // `2021-26`
  return normalizeName(years.replace(/\b(?:for|of|to)\b/g, ' ').replace(/fy|fiscal years?/i, ''));
}

/**
 * What a full name is compared by. A name and its inversion are one (`Ministry of Health`, `Health Ministry`), a country stands
 * for its adjective (`Government of Kenya`, `Kenyan Government`), and acronyms inside are spelt out.
 * @param expand full name of an acronym that the document defines
 */
export function keysOf(
  kind: NameKind,
  name: string,
  expand: (acronym: string) => string | undefined,
): readonly NameKey[] {
  const spelt = spellOut(name.includes('(') ? name.replace(INNER_ACRONYM, '') : name, expand);
  return (kind === 'initiative' ? initiativeKeys(spelt) : organizationKeys(spelt)).map(keyOf);
}

/** The same, whatever acronyms of a document mean. */
export const fixedKeysOf = (kind: NameKind, name: string): readonly NameKey[] => keysOf(kind, name, () => undefined);

/** Without its period and with it, wherever the period stands: `2025 Budget` and `Budget 2025` have the same keys. */
const initiativeKeys = memoize((name): readonly string[] => {
  const period = periodOf(name);
  if (period === '') return [turnInitiative(normalizeName(name))];
  const base = turnInitiative(normalizeName(stripPeriod(name))).replace(/^national (?=budget$)/, '');
  const full = `${base} ${period}`.trim();
  return base === '' || base.split(' ').length < 2 || initiativeWords.shortHeads.has(base) ? [full] : [base, full];
});

/** Whether two names differ in nothing but their years: the years of a key that is another key with years behind it. */
export function periodBehind(key: string, longer: string): string {
  const rest = longer.startsWith(`${key} `) ? longer.slice(key.length + 1) : '';
  return /^(?:no \d+ )?\d{2,4}(?: \d{2,4})?$/.test(rest) ? rest : '';
}

/** Whether two periods can be one, as `2023` and `2023-2027` can. */
export const areCompatible = (a: string, b: string): boolean =>
  a === '' || b === '' || a.startsWith(b) || b.startsWith(a);

/** `law on water` → `water law`, `national plan on youth` → `national youth plan`. */
function turnInitiative(words: string): string {
  const found = /^((?:national|federal|regional|provincial|state) )?(\S+(?: \S+)?) (?:of|for|on) (.+)$/.exec(words);
  const [, level = '', head = '', subject = ''] = found ?? [];
  return found && initiativeWords.heads.has(head) ? `${level}${subject} ${head}` : words;
}

const organizationKeys = memoize((name): readonly string[] => [
  placesAsNouns(turn(withoutForm(normalizeName(name.replace(ORDINAL, ''))))),
]);

const FORM =
  /\s(?:ab|ag|a s|asa|berhad|bhd|bv|co|corp|gmbh|inc|jsc|limited|llc|llp|ltd|n v|nv|oyj?|pjsc|plc|pte|pty|pvt|sa|s a|sab|sarl|s p a|spa|tbk)$/;

/** The name of a company without its legal form, unless one word is all that is left: `tern power co ltd` is `tern power`. */
function withoutForm(words: string): string {
  let plain = words;
  for (let cut = 0; cut < 2; cut++) {
    const form = FORM.exec(plain);
    const rest = plain.slice(0, form?.index);
    if (form && rest.includes(' ')) plain = rest;
  }
  return plain;
}

/**
 * `standing committee of the national people's congress` → `national people congress standing committee`; a place in front stays
 * there: `ghanaian ministry of finance` → `ghanaian finance ministry`.
 */
function turn(words: string): string {
  const parts = words
    .split(MEETS_ON.test(words) ? / (?:of|for|on) / : / (?:of|for) /)
    .filter((part, i, all) => i === all.length - 1 || !STATE.test(part));
  const [first = ''] = parts;
  if (parts.length < 2 || !organizationWords.heads.has(first.split(' ').at(-1)!)) return parts.join(' of ');
  const head = first.split(' ');
  const country = placeNames.match(head.map(asWord), 0)?.length ?? 0;
  // `National Institute of Soils`, but not `National Bank of Poland`, which is the Polish national bank.
  const own = head[country] === 'national' && placeNames.get(parts.at(-1)!) === undefined;
  const place = country + (own || (country === 0 && head[0] === 'federal') ? 1 : 0);
  return [...head.slice(0, place), ...parts.slice(1).reverse(), ...head.slice(place)].join(' ');
}

/** `Joint Committee on Health`, which is the `Health Committee` too. */
const MEETS_ON = /^(?:\S+ ){0,2}(?:committee|commission|council) on /;

/** What a country calls itself: `Government of the Federal Republic of Ostland`. */
const STATE =
  /^(?:(?:federal|federative|independent|democratic|united|islamic|people|socialist|arab|plurinational|cooperative) ){0,3}(?:republic|kingdom|commonwealth|sultanate|state|union)$/;

/** Countries for their adjectives; a continent's adjective is no possessive: the `European Council` is no `Council of Europe`. */
function placesAsNouns(words: string): string {
  const list = words.split(' ');
  const spelt = list.map(asWord);
  const out: string[] = [];
  for (let i = 0; i < list.length;) {
    const place = placeNames.match(spelt, i);
    const length = place?.length ?? 1;
    out.push(place && !areas.has(place.value) ? place.value : list.slice(i, i + length).join(' '));
    i += length;
  }
  return out.join(' ');
}

const asWord = (lower: string) => ({ lower });

function spellOut(name: string, expand: (acronym: string) => string | undefined): string {
  const whole = lookUpKnown(name.toLowerCase());
  if (whole && whole.form !== 'full') return whole.name;
  if (!MAY_HOLD_ACRONYM.test(name)) return name;
  const spelt = name.replace(ACRONYM_INSIDE, (acronym) => {
    if (acronym === name) return expand(acronym) ?? acronym;
    const full = expand(acronym);
    if (full !== undefined) return stripPeriod(full.replace(INNER_ACRONYM, ''));
    const known = lookUpKnown(acronym.toLowerCase());
    return known?.form === 'acronym' && known.spelling === acronym ? known.name : acronym;
  });
  // `RDP Plan` says its last word twice.
  return spelt === name ? name : spelt.replace(/(?<!\p{L})(\p{L}{3,}) \1(?!\p{L})/gu, '$1');
}

/** The words of a name that may be acronyms which the document explains. */
export const acronymsIn = (name: string): readonly string[] =>
  MAY_HOLD_ACRONYM.test(name) ? (name.match(ACRONYM_INSIDE) ?? NONE) : NONE;

const ACRONYM_INSIDE = /\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*/gu;
const NONE: readonly string[] = [];

/** Two capitals in one word, or a letter that only Unicode's classes know. */
const MAY_HOLD_ACRONYM = /[A-Za-z\d][A-Z]|[\u0080-\uffff]/;

/** `(2020-2021)`, before a name goes on to its head: `Supply (2020-2021) Act`. */
const ASIDE = /\s\([^()]{1,40}\)(?=\s\p{L})/gu;

/** `Natural Environment Bill` of a `Natural Environment (Scotland) Bill`: a name without the place in its middle; nothing where it has none. */
export function withoutPlaceAside(name: string): string | undefined {
  const plain = name.replace(ASIDE, (aside) => (placeNouns.has(aside.slice(2, -1).toLowerCase()) ? '' : aside));
  return plain === name ? undefined : plain;
}

/** The words of a name up to its complement and without its period: what a short form repeats the end of. */
export const stemOf: (name: string) => readonly string[] = memoize((name) =>
  withoutNumbers(
    normalizeName(
      withoutPeriod(name.replace(INNER_ACRONYM, ''))
        .replace(ASIDE, '')
        .replace(/\s\(.*$/s, ''),
    )
      .replace(/ (?:of|for|on|to|against) .*$/s, '')
      .split(' '),
  ),
);

/** `phase ii` is `phase`. */
function withoutNumbers(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !/^(?:\d+|i{1,3})$/.test(word));
  return words.slice(0, Math.max(0, last) + 1);
}
