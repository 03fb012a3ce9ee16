import abbreviationsData from '../lexicon/data/abbreviations.txt';
import { wordSet } from '../lexicon/lookup';
import { type Paragraph, readParagraph } from '../text/document';
import type { ParagraphKind } from '../text/outline';
import { type DateReading, readDates } from './dates';
import { type NameReading, readNames, withTerms } from './names';
import { type QuantityReading, readQuantities } from './quantities';
import type { TermSet } from './terms';

/** All that one paragraph yields by itself (invariant 3: it depends on nothing else but the user's terms). */
export interface ParagraphReading {
  readonly paragraph: Paragraph;
  readonly dates: readonly DateReading[];
  readonly names: readonly NameReading[];
  readonly quantities: readonly QuantityReading[];
}

const abbreviations = wordSet(abbreviationsData, 'abbreviations');

/**
 * What a paragraph yields without terms, each part read when it is first asked for: a document asks for all dates, then for all
 * names, so that each recogniser has its run and finds its tables and code at hand.
 */
class PlainReading implements ParagraphReading {
  readonly paragraph: Paragraph;
  private ownDates: readonly DateReading[] | undefined;
  private ownNames: readonly NameReading[] | undefined;
  private ownQuantities: readonly QuantityReading[] | undefined;

  constructor(kind: ParagraphKind, text: string) {
    this.paragraph = readParagraph(kind, text, abbreviations);
  }

  get dates(): readonly DateReading[] {
    return (this.ownDates ??= this.isProse ? readDates(this.paragraph) : []);
  }

  get names(): readonly NameReading[] {
    return (this.ownNames ??= this.isProse ? readNames(this.paragraph, this.dates) : []);
  }

  get quantities(): readonly QuantityReading[] {
    return (this.ownQuantities ??= this.isProse ? readQuantities(this.paragraph, this.dates, this.names) : []);
  }

  private get isProse(): boolean {
    return this.paragraph.kind !== 'rule';
  }
}

/** Readings with terms, for as long as both the reading without and the terms are in use. */
const taught = new WeakMap<ParagraphReading, WeakMap<TermSet, ParagraphReading>>();

function readWithTerms(plain: ParagraphReading, terms: TermSet): ParagraphReading {
  const { paragraph, dates } = plain;
  const found = paragraph.kind === 'rule' ? [] : terms.findIn(paragraph);
  if (found.length === 0) return plain;
  let byTerms = taught.get(plain);
  if (!byTerms) taught.set(plain, (byTerms = new WeakMap()));
  let reading = byTerms.get(terms);
  if (!reading) {
    const names = withTerms(paragraph, plain.names, found);
    reading = { paragraph, dates, names, quantities: readQuantities(paragraph, dates, names) };
    byTerms.set(terms, reading);
  }
  return reading;
}

/**
 * Keeps the readings of paragraphs by their content, so that a keystroke re-reads one paragraph. Least recently used
 * paragraphs go first once the kept text exceeds the limit.
 */
export class ParagraphCache {
  private readonly kept = new Map<string, ParagraphReading>();
  private size = 0;

  /** @param limit how much paragraph text to keep, in UTF-16 code units */
  constructor(private readonly limit = 4_000_000) {}

  /** @param terms the names that users have taught us: a paragraph without any reads as it does without terms */
  read(kind: ParagraphKind, text: string, terms?: TermSet): ParagraphReading {
    const reading = this.readPlain(kind, text);
    return terms ? readWithTerms(reading, terms) : reading;
  }

  private readPlain(kind: ParagraphKind, text: string): ParagraphReading {
    const key = `${kind}\n${text}`;
    let reading = this.kept.get(key);
    if (reading) this.kept.delete(key);
    else {
      reading = new PlainReading(kind, text);
      this.size += key.length;
    }
    this.kept.set(key, reading); // a Map iterates in order of insertion: the first key is the least recently used
    for (const [oldest] of this.kept) {
      if (this.size <= this.limit || oldest === key) break;
      this.kept.delete(oldest);
      this.size -= oldest.length;
    }
    return reading;
  }
}
