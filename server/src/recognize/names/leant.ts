import { isBrand } from './headless';
import { type Leaning, isAcronym } from './leaning';
import type { NameKind } from './reading';

/** What words must be said to be, all places together, before they are a name. */
const ENOUGH = 2;

/**
 * What all places together make of capitalised words: the kind that more speaks for, where nothing says that they are a place's or a
 * person's.
 */
export interface Leant {
  readonly isPlace: boolean;
  /** What they are if they are a coined word or letters, which needs less; if they are several words; and if they are any other word. */
  readonly coined: NameKind | undefined;
  readonly several: NameKind | undefined;
  readonly single: NameKind | undefined;
}

const NOTHING: Leant = { isPlace: false, coined: undefined, several: undefined, single: undefined };
const PLACE: Leant = { isPlace: true, coined: undefined, several: undefined, single: undefined };

/** Of more places than this the rest says nothing new, and counting them for each would take quadratic time. */
const MAX_LEANINGS = 40;

/** @param stated what each place says, in the order of the document */
export function leantTo(stated: readonly { readonly value: Leaning }[]): Leant {
  let [body, instrument] = [0, 0];
  let [isPlace, isPerson, isChosen] = [false, false, false];
  for (let i = 0; i < stated.length && i < MAX_LEANINGS; i++) {
    const { value } = stated[i]!;
    isPlace ||= value === 'place';
    isPerson ||= value === 'person';
    // What stands nowhere but where any word has a capital may be any word.
    isChosen ||= !value.endsWith(START);
    body += weightFor('organization', value);
    instrument += weightFor('initiative', value);
  }
  if (isPlace) return PLACE;
  if (isPerson || body === instrument) return NOTHING;
  const coined = body > instrument ? 'organization' : 'initiative';
  const several = Math.max(body, instrument) < ENOUGH ? undefined : coined;
  return { isPlace, coined, several, single: isChosen ? several : undefined };
}

/** @param text one of the mentions */
export function kindLeantTo({ coined, several, single }: Leant, text: string): NameKind | undefined {
  if (coined === undefined) return undefined;
  return isCoined(text) || isAcronym(text) ? coined : text.includes(' ') ? several : single;
}

/** Whether that is the same for every text. */
export const areLeantAlike = (a: Leant, b: Leant): boolean =>
  a.isPlace === b.isPlace && a.coined === b.coined && a.several === b.several && a.single === b.single;

const START = ' at the start';

const weightFor = (kind: NameKind, leaning: Leaning) =>
  leaning.startsWith(kind) ? (leaning.replace(START, '').endsWith('?') ? 1 : 2) : 0;

const isCoined = (text: string) => isBrand({ text, acronym: false });
