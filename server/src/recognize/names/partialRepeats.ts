import type { Draft } from './draft';
import type { NameKey } from './nameKey';
import type { NameKind } from './reading';
import { isFront, isGenericRepeat, isGenericWord } from './shortNames';
import { commonWords, initiativeWords } from './vocabulary';
import { type Wording, wordingOf } from './wording';

const MAX_ALIKE = 64;

/** The entities of one kind in a document whose names end as a name does that repeats them in part. */
export class PartialRepeats {
  /** @param endingIn the drafts whose names end so, up to their complement, in document order */
  constructor(
    private readonly kind: NameKind,
    private readonly endingIn: (short: string) => readonly Draft[],
  ) {}

  /** `Road Safety Plan`: the end of exactly one longer name, `Marlow Countywide Road Safety Plan`, that says no other level or field. */
  endOf({ key }: Wording): Draft | undefined {
    const longer = this.endingIn(key);
    if (longer.length !== 1) return undefined;
    const [only] = longer;
    const words = key.split(' ');
    if (words.length < 2 || (this.kind === 'organization' && words.length < 3 && isGenericWord(words[0]!)))
      return undefined;
    const front = only!.stem.words.slice(0, -words.length);
    return front.length > 0 && isFront(front, words.at(-1)!) ? only : undefined;
  }

  /** `GI Fund` of a `Green Innovation Fund`: the front of exactly one longer name as its initials. */
  abbreviatedFront({ text }: Wording): Draft | undefined {
    const [, letters = '', rest = ''] = ABBREVIATED_FRONT.exec(text) ?? [];
    if (letters === '') return undefined;
    const end = wordingOf(rest).key;
    const length = end.split(' ').length;
    const found = this.endingIn(end).filter(({ stem: { words } }) => {
      const front = words.slice(0, -length).filter((word) => !commonWords.smallWords.has(word));
      return front.map((word) => word[0]).join('') === letters.toLowerCase();
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** `the 2010 Act`: of several acts the one of that year. */
  ofYear({ words }: NameKey): Draft | undefined {
    const [head = '', year = ''] = words;
    if (words.length !== 2 || !/^(?:19|20)\d\d$/.test(year) || !initiativeWords.shortHeads.has(head)) return undefined;
    const drafts = this.endingIn(head).filter(({ keys }) => [...keys].some((key) => key.endsWith(` ${year}`)));
    return drafts.length === 1 ? drafts[0] : undefined;
  }

  /** `Holding Company`, `National Plan`: what is left of exactly one longer name when only its general words are said again. */
  repeated({ words }: NameKey): Draft | undefined {
    if (words.length < 2 || words.length > 3) return undefined;
    const alike = this.endingIn(words.at(-1)!);
    if (alike.length > MAX_ALIKE) return undefined; // with so many, more than one will be the longer name
    let longer: Draft | undefined;
    for (const draft of alike) {
      if (!isGenericRepeat(words, draft.stem.words)) continue;
      if (longer) return undefined;
      longer = draft;
    }
    return longer;
  }
}

const ABBREVIATED_FRONT = /^(\p{Lu}{2,5})\s+(\S.*)$/su;
