import type { NameKind } from './reading';
import { initiativeWords, organizationWords } from './vocabulary';

/** `Hill County Government`: `the Government` is the state's, `the County Government` this one. */
const isLocal = (stem: readonly string[]) =>
  stem.at(-1) === 'government' && stem.slice(0, -1).some((word) => LOCAL.has(word));

const LOCAL = new Set([
  'city',
  'county',
  'district',
  'local',
  'municipal',
  'municipality',
  'parish',
  'town',
  'township',
  'village',
]);

/** The words of a name up to its complement, and what is made of them; see `stemOf` in `keys.ts`. */
export class Stem {
  /** All that it ends in: `clean air plan`, `air plan`, `plan`. */
  readonly ends: readonly string[];
  /** Whether it is a government's of a part of the state: `the Government` is another. */
  readonly isLocal: boolean;
  private knownBodies: readonly string[] | undefined;
  private knownInitiatives: readonly string[] | undefined;

  constructor(readonly words: readonly string[]) {
    this.isLocal = isLocal(words);
    // `Peace and Security Council` is no `Security Council`.
    const isPart = (i: number) => words[i - 1] !== 'and' || i === words.length - 1;
    this.ends = words.map((_, i) => words.slice(i).join(' ')).filter((_, i) => isPart(i));
  }

  /** The short forms that can stand for a name of a kind: `air plan` and `plan` for `Clean Air Plan`. */
  shortsAs(kind: NameKind): readonly string[] {
    return kind === 'organization'
      ? (this.knownBodies ??= this.ownShorts.concat(bodyShorts(this.words)))
      : (this.knownInitiatives ??= this.ownShorts.concat(foreign(this.words)));
  }

  private get ownShorts(): readonly string[] {
    return this.isLocal ? this.ends.slice(0, -1) : this.ends;
  }
}

export const NO_STEM = new Stem([]);

function bodyShorts(stem: readonly string[]): string[] {
  const shorts: string[] = [];
  if (stem.length === 2 && stem[1] === 'party') shorts.push(stem[0]!); // `the Alliance`
  if (CENTRAL_BANK.test(stem.join(' '))) shorts.push('central bank');
  if (isCompany(stem)) shorts.push('company', 'group');
  // `the Bank`, which is a `Coastal Bank plc`
  const noun = stem.length > 2 && organizationWords.companyForms.has(stem.at(-1)!) ? stem.at(-2)! : '';
  if (organizationWords.shortHeads.has(noun)) shorts.push(noun);
  if (/^(?:assembly|parliament)$/.test(stem.at(-1) ?? '') || LEGISLATURES.has(stem[0] ?? '')) shorts.push('house');
  const english = organizationWords.foreignHeads.get(stem[0] ?? '');
  if (english) shorts.push(english);
  return shorts;
}

function foreign(stem: readonly string[]): string[] {
  const english = initiativeWords.foreignHeads.get(stem[0] ?? '');
  return english ? [english] : [];
}

/** What parliaments are called in their own languages. */
const LEGISLATURES = new Set(
  'bundestag cortes dail dáil dewan duma eduskunta folketing knesset majlis oireachtas rada rajya riigikogu riksdag saeima sansad seimas sejm storting lok'.split(
    ' ',
  ),
);

/** What central banks are called, but for those that are called a bank of their country. */
const CENTRAL_BANK = /^(?:\S+ )?(?:central|national|reserve|state) bank$|^(?:\S+ )?monetary authority$/;

/** Whether a legal form opens or ends a name: `PT Semen Baru`, `Nordwind GmbH`. */
const isCompany = (stem: readonly string[]) =>
  stem.length > 1 &&
  (organizationWords.companyForms.has(stem.at(-1)!) || organizationWords.companyOpeners.has(stem[0]!));
