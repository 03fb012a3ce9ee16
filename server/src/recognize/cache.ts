import type { ParagraphKind } from '../text/outline';
import { withTerms } from './names';
import { type OnFault, type ParagraphReading, PlainReading, contain } from './plainReading';
import { readQuantities } from './quantities';
import type { TermSet } from './terms';

export { type ParagraphReading, type RecogniserFault, readTogether } from './plainReading';

/** Readings with terms, for as long as both the reading without and the terms are in use. */
const taught = new WeakMap<ParagraphReading, WeakMap<TermSet, ParagraphReading>>();

function readWithTerms(plain: ParagraphReading, terms: TermSet, onFault: OnFault): ParagraphReading {
  const { paragraph, dates } = plain;
  const found =
    paragraph.kind === 'rule' ? [] : contain(onFault, 'terms', [], () => terms.findIn(paragraph), undefined);
  if (found.length === 0) return plain;
  let byTerms = taught.get(plain);
  if (!byTerms) taught.set(plain, (byTerms = new WeakMap()));
  let reading = byTerms.get(terms);
  if (!reading) {
    const names = contain(onFault, 'terms', plain.names, () => withTerms(paragraph, plain.names, found), undefined);
    const quantities = contain(onFault, 'quantities', [], () => readQuantities(paragraph, dates, names), undefined);
    reading = { paragraph, dates, names, quantities };
    byTerms.set(terms, reading);
  }
  return reading;
}

/** What a paragraph yields, for a text that is read once. A recogniser that fails throws. */
export function readUnkept(kind: ParagraphKind, text: string, terms: TermSet | undefined): ParagraphReading {
  const reading = new PlainReading(kind, text, rethrow);
  return terms ? readWithTerms(reading, terms, rethrow) : reading;
}

const rethrow: OnFault = ({ error }) => {
  throw error;
};

/**
 * Keeps the readings of paragraphs by their content, so that a keystroke re-reads one paragraph. Least recently used
 * paragraphs go first once the kept text exceeds the limit.
 */
export class ParagraphCache {
  private readonly kept = new Map<string, ParagraphReading>();
  private size = 0;

  /**
   * @param limit how much paragraph text to keep, in UTF-16 code units
   * @param onFault told of each recogniser that fails on a paragraph, once for as long as its reading is kept; where nobody is to be told,
   *     the error is thrown
   */
  constructor(
    private readonly limit = 4_000_000,
    private readonly onFault: OnFault = rethrow,
  ) {}

  /** @param terms the names that users have taught us: a paragraph without any reads as it does without terms */
  read(kind: ParagraphKind, text: string, terms?: TermSet): ParagraphReading {
    const reading = this.readPlain(kind, text);
    return terms ? readWithTerms(reading, terms, this.onFault) : reading;
  }

  private readPlain(kind: ParagraphKind, text: string): ParagraphReading {
    const key = `${kind}\n${text}`;
    let reading = this.kept.get(key);
    if (reading) this.kept.delete(key);
    else {
      reading = new PlainReading(kind, text, this.onFault);
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
