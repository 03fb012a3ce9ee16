import type { Paragraph } from '../../text/document';
import type { DateReading } from '../dates';
import type { NameReading } from '../names';
import type { Clauses } from './clauses';
import { readClues } from './clues';
import type { Mention } from './mention';
import { findMentions } from './mentions';
import { Claimed } from './claimed';
import type { QuantityReading } from './reading';
import { readSentence, type Said } from './readSentence';
import { ANY_RARE, rareAround } from './rareWords';
import { lowerBound } from './spanIndex';
import { readTable } from './tables';
import { type ParagraphWords, readWords } from './paragraphWords';
import { moods, type VerbGroup } from './verbGroup';
import { readVerbGroups } from './verbGroups';

/**
 * The paragraph step: its quantities with what their sentences say, then what it tells about document and list. It is done in parts,
 * so that of many paragraphs each part can be done one after the other: the code of one part, and not that of all, is then at hand.
 */
export class QuantityReader {
  private readonly claimed: Claimed;
  private known: ParagraphWords | undefined;
  private mentions: readonly Mention[] | undefined;
  private clauses: readonly Clauses[] | undefined;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly dates: readonly DateReading[],
    names: readonly NameReading[],
  ) {
    this.claimed = new Claimed(paragraph, dates, names);
  }

  /** The first part: the quantities by their form. */
  findMentions(): readonly Mention[] {
    return (this.mentions ??= findMentions(this.paragraph, this.claimed, this.words.numbers));
  }

  /** The second: the verbs of all sentences. */
  readClauses(): readonly Clauses[] {
    return (this.clauses ??= this.clausesOf());
  }

  /** The last, with what is left of the others. */
  finish(): QuantityReading[] {
    const { paragraph, dates } = this;
    const mentions = this.findMentions();
    const clauses = this.readClauses();
    const { held, widestGap } = this.words;
    const table = readTable(paragraph, widestGap);
    const readings: QuantityReading[] = [readClues(paragraph, held, clauses, dates, table, this.claimed)];
    let previous: Said | undefined;
    for (let next = 0, at = 0; next < mentions.length; at++) {
      const from = next;
      while (next < mentions.length && mentions[next]!.first < clauses[at]!.sentence.last) next++;
      if (next > from)
        previous = readSentence(clauses[at]!, mentions.slice(from, next), dates, table, previous, readings);
    }
    return readings;
  }

  private get words(): ParagraphWords {
    return (this.known ??= readWords(this.paragraph));
  }

  private clausesOf(): Clauses[] {
    const { claimed } = this;
    const { text, tokens, sentences } = this.paragraph;
    const { verbs, first } = this.words;
    const mentions = this.findMentions();
    const clauses: Clauses[] = [];
    let [next, verb] = [0, 0];
    for (const sentence of sentences) {
      const start = Math.max(sentence.first, first);
      while (verb < verbs.length && verbs[verb]! < sentence.first) verb++;
      const groups = withoutNouns(readVerbGroups(tokens, sentence, start, verbs, verb), mentions);
      while (next < mentions.length && mentions[next]!.first < sentence.first) next++;
      const counts = next < mentions.length && mentions[next]!.first < sentence.last;
      const rare = counts ? rareAround(tokens, sentence) : ANY_RARE;
      clauses.push({ text, tokens, sentence, start, groups, rare, claimed });
    }
    return clauses;
  }
}

/** `Two treatment plants`: what a number counts is no verb. */
function withoutNouns(groups: readonly VerbGroup[], mentions: readonly Mention[]): readonly VerbGroup[] {
  if (mentions.length === 0) return groups;
  const counted = ({ first, last, mood }: VerbGroup): boolean => {
    if (last - first > 1 || !NOUN_MOODS.has(mood)) return false;
    const at = lowerBound(mentions, first + 1, (mention) => mention.first);
    const own = at > 0 ? mentions[at - 1] : undefined;
    return own?.unitType === 'count' && own.numeral.last <= first && first < own.last;
  };
  return groups.some(counted) ? groups.filter((group) => !counted(group)) : groups;
}

/** The moods that a word has which is a plural noun as well: two treatment plants, three projects, four plans. */
const NOUN_MOODS = moods('present', 'expected', 'planned');
