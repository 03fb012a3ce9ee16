import { itemAt } from '../../text/itemAt';
import { type Token, tokenize } from '../../text/tokenizer';

/** A value under one of its spellings. */
interface Spelled<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

interface Node<Value> {
  next?: Map<string, Node<Value>>;
  /** What ends here: spellings that differ in their capitals only. */
  ends?: Spelled<Value>[];
}

/** A phrase found in a sequence of tokens: the index of its first token, and that behind its last. */
export interface Found<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Spellings that differ in their capitals only; nobody has a use for more. */
const MAX_VARIANTS = 8;

/**
 * Phrases by their tokens. Looking for all of them takes one look-up a token, however many there are, and from a token that
 * begins one as many more as the longest has tokens.
 */
export class PhraseTrie<Value> {
  private readonly root: Node<Value> = {};

  get isEmpty(): boolean {
    return this.root.next === undefined;
  }

  /** Adds a phrase. Of equal phrases the first counts; one without a token is none. */
  add(phrase: string, value: Value): void {
    const tokens = tokenize(phrase);
    let node = this.root;
    tokens.forEach((token, i) => {
      const next = (node.next ??= new Map<string, Node<Value>>());
      let child = next.get(keyOf(token, i > 0));
      if (!child) next.set(keyOf(token, i > 0), (child = {}));
      node = child;
    });
    if (node === this.root) return;
    const words = tokens.map(({ text }) => text);
    const ends = (node.ends ??= []);
    const isKnown = ends.some((other) => other.words.every((word, i) => word === words[i]));
    if (!isKnown && ends.length < MAX_VARIANTS) ends.push({ words, value });
  }

  /** The phrases in a text, none overlapping another: from left to right, the longest first. */
  *find(tokens: readonly Token[]): Generator<Found<Value>> {
    if (this.isEmpty) return;
    for (let at = 0; at < tokens.length;) {
      const found = this.root.next?.has(tokens[at]!.lower) ? this.longestAt(tokens, at) : undefined;
      if (found) yield found;
      at = found ? found.last : at + 1;
    }
  }

  /** Whether a text has the tokens of any phrase, be they whole words, capitals or not. */
  occursIn(tokens: readonly Token[]): boolean {
    if (this.isEmpty) return false;
    return tokens.some((token, at) => {
      if (!this.root.next?.has(token.lower)) return false;
      for (const [node] of this.walk(tokens, at)) if (node.ends) return true;
      return false;
    });
  }

  private longestAt(tokens: readonly Token[], at: number): Found<Value> | undefined {
    let found: Found<Value> | undefined;
    for (const [{ ends }, last] of this.walk(tokens, at)) {
      if (!ends) continue;
      const fitting = ends.find(({ words }) => capitalsFit(words, tokens, at, true)) ?? ends.find(({ words }) => capitalsFit(words, tokens, at, false)); // prettier-ignore
      if (fitting && isWhole(tokens, at, last)) found = { first: at, last, value: fitting.value };
    }
    return found;
  }

  private *walk(tokens: readonly Token[], at: number): Generator<[Node<Value>, number]> {
    let node: Node<Value> | undefined = this.root;
    for (let i = at; i < tokens.length; i++) {
      node = node.next?.get(keyOf(tokens[i]!, i > at));
      if (!node) return;
      yield [node, i + 1];
    }
  }
}

/** A token as it is compared: `CO2` is not `CO 2`. */
const keyOf = (token: Token, isInner: boolean): string =>
  isInner && token.spaceBefore ? ` ${token.lower}` : token.lower;

/**
 * Whether a text has the capitals of a phrase: `WHO` is not `who`, while `smart factory` may stand in a title.
 * @param exactly whether it may have no others
 */
function capitalsFit(words: readonly string[], tokens: readonly Token[], at: number, exactly: boolean): boolean {
  return words.every((word, i) => {
    const { text } = tokens[at + i]!;
    if (word === text) return true;
    if (exactly || word.length !== text.length) return false;
    for (let k = 0; k < word.length; k++) if (word[k] !== text[k] && word[k] !== word[k]!.toLowerCase()) return false;
    return true;
  });
}

const isPart = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number';
const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑]$/.test(token.text);

/** Whether a phrase is not a part of a word: `G` in `G7`, `Reed` in `Reed-bed`. A word in capitals may have another one on a hyphen: `EU-funded`. */
function isWhole(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, start, end, behind] = [itemAt(tokens, first - 1), tokens[first]!, tokens[last - 1]!, tokens[last]];
  const gluedBefore = before !== undefined && !start.spaceBefore;
  const gluedBehind = behind !== undefined && !behind.spaceBefore;
  if (gluedBefore && isPart(before) && isPart(start)) return false;
  if (gluedBehind && isPart(behind) && isPart(end)) return false;
  const joinedBefore = gluedBefore && isHyphen(before) && !before.spaceBefore && isPart(itemAt(tokens, first - 2));
  const after = tokens[last + 1];
  const joinedBehind = gluedBehind && isHyphen(behind) && after !== undefined && !after.spaceBefore && isPart(after);
  return (!joinedBefore || start.shape === 'upper') && (!joinedBehind || end.shape === 'upper');
}
