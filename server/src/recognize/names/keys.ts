import { lookUpKnown } from './bodies';
import { memoize } from './memo';
import type { NameKind } from './reading';
import { initiativeWords, organizationWords, placeNames } from './vocabulary';

const PERIOD = /[\s,]*(?:\bof\s+)?[(]?\b(?:fy)?(?:19|20|21)\d\d(?:\s*(?:[-–/]|to)\s*(?:19|20|21)?\d\d)?[)]?$/i;
const ORDINAL = /^\d+(?:st|nd|rd|th)\s+/;
const DASHES = /[-‐‑–—/]/g;

/** A name as words to compare: lower case, no article, `and` for `&`, -ize for -ise, no punctuation but brackets. */
export const normalizeName = memoize((name) =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(DASHES, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}'\s+]/gu, ' ')
    .replace(/\b(program)me(s?)\b/g, '$1$2')
    .replace(/\b(centre)(s?)\b/g, 'center$2')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\blabour\b/g, 'labor')
    .replace(/(\p{L}{3})is(e|ed|es|ing|ation|ations)\b/gu, '$1iz$2')
    .replace(/'s\b|'(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:^| )(?:the(?: |$))+/g, ' ')
    .trim(),
);

/** A name without the years at its end; the name itself if nothing but a head would be left. */
export const withoutPeriod = memoize((name) => {
  const plain = name.replace(/\s+/g, ' ').replace(PERIOD, '').trim();
  const words = plain.toLowerCase().replace(/^the /, '');
  return initiativeWords.shortHeads.has(words) || words === '' || words.split(' ').length < 2 ? name : plain;
});

/**
 * What a full name is compared by. A name and its inversion are one (`Ministry of Health`, `Health Ministry`), a country stands
 * for its adjective (`Government of Kenya`, `Kenyan Government`), and acronyms inside are spelt out.
 * @param expand full name of an acronym that the document defines
 */
export function keysOf(kind: NameKind, name: string, expand: (acronym: string) => string | undefined): string[] {
  const spelt = spellOut(name, expand);
  return kind === 'initiative' ? initiativeKeys(spelt) : [organizationKey(spelt)];
}

const initiativeKeys = (name: string) => [...new Set([normalizeName(withoutPeriod(name)), normalizeName(name)])];

const organizationKey = memoize((name) => placesAsNouns(turn(normalizeName(name.replace(ORDINAL, '')))));

/** `standing committee of the national people's congress` → `national people congress standing committee`. */
function turn(words: string): string {
  const parts = words.split(/ (?:of|for) /);
  const [head = ''] = parts;
  const turns = parts.length > 1 && organizationWords.heads.has(head.split(' ').at(-1)!);
  return turns ? [...parts].reverse().join(' ') : words;
}

function placesAsNouns(words: string): string {
  const list = words.split(' ');
  const out: string[] = [];
  for (let i = 0; i < list.length;) {
    const place = placeNames.match((k) => list[k], i);
    out.push(place ? place.value : list[i]!);
    i += place?.length ?? 1;
  }
  return out.join(' ');
}

function spellOut(name: string, expand: (acronym: string) => string | undefined): string {
  const whole = lookUpKnown(name.toLowerCase());
  if (whole && whole.form !== 'full') return whole.name;
  return name.replace(/\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*/gu, (acronym) => {
    if (acronym === name) return expand(acronym) ?? acronym;
    const known = lookUpKnown(acronym.toLowerCase());
    return expand(acronym) ?? (known?.form === 'acronym' && known.spelling === acronym ? known.name : acronym);
  });
}

/** The words of a name up to its complement and without its period: what a short form repeats the end of. */
export const stemOf: (name: string) => readonly string[] = memoize((name) =>
  normalizeName(withoutPeriod(name).replace(/\s\(.*$/, ''))
    .replace(/ (?:of|for|on|to|against) .*$/, '')
    .replace(/(?: \d+| i{1,3})+$/, '')
    .split(' '),
);
