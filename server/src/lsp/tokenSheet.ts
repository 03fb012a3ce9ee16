import type { SemanticTokensDelta } from 'vscode-languageserver';
import type { TextDocument } from '../corpus/corpusDocument';
import { areColouredAlike, paragraphTokens, semanticTokens } from '../features/semanticTokens';
import type { SettledParagraph } from '../recognize/settledParagraph';
import { LineIndex, type Position, type PositionEncoding } from '../text/lineIndex';
import { spliceBetween } from '../text/splice';
import { diffTokens, encodeTokens } from './tokenEncoding';

/** How many integers a token takes. */
const WIDTH = 5;

/** Five integers a token; the first token is counted from the start of its stretch, every other from the one before. */
type Tokens = readonly number[];

const NO_TOKENS: Tokens = [];

/** So many stretches at the beginning of two states stand where they stood, and so many at the end: the text between them has changed. */
interface Kept {
  readonly front: number;
  readonly back: number;
}

/** Stretches whose tokens are others than before, in the state before and now: from one up to another. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * The tokens of one state of a document, so encoded that those of the next state cost what has changed. A stretch is what is encoded by
 * itself: a paragraph, or all of a document that is not being edited.
 */
export class TokenSheet {
  static readonly empty = new TokenSheet(undefined, 'utf-16', [], []);

  private constructor(
    private readonly document: TextDocument | undefined,
    private readonly encoding: PositionEncoding,
    /** What is settled of each stretch; nothing for a document that is not being edited. */
    private readonly settled: readonly SettledParagraph[],
    private readonly tokens: readonly Tokens[],
  ) {}

  /** @param before an earlier state of the document, much of which may be the same */
  static of(document: TextDocument, encoding: PositionEncoding, before = TokenSheet.empty): TokenSheet {
    const { settled, source } = document.annotated;
    if (!settled) {
      const all = encodeTokens(document, semanticTokens(document), encoding);
      return new TokenSheet(document, encoding, [], [all]);
    }
    const read = (index: number): Tokens => {
      const part = settled[index]!;
      if (part.annotations.length === 0) return NO_TOKENS;
      const lines = new LineIndex(source.contents[index]!.text);
      return encodeTokens({ lines }, paragraphTokens(part, lines), encoding);
    };
    const { front, back } = before.keptIn(document);
    const [shift, end] = [settled.length - before.tokens.length, settled.length - back];
    // Typing mostly leaves as many stretches as there were: then the list is copied in one go
    const tokens = shift === 0 ? before.tokens.slice() : before.tokens.slice(0, front);
    for (let i = front; i < end; i++) tokens[i] = read(i);
    if (shift !== 0) for (let i = end; i < settled.length; i++) tokens.push(before.tokens[i - shift]!);
    // What is settled of a paragraph may have changed without its text
    const isOther = (i: number, old: number): boolean =>
      settled[i] !== before.settled[old] && !areColouredAlike(settled[i]!, before.settled[old]!);
    for (let i = 0; i < front; i++) if (isOther(i, i)) tokens[i] = read(i);
    for (let i = end; i < settled.length; i++) if (isOther(i, i - shift)) tokens[i] = read(i);
    return new TokenSheet(document, encoding, settled, tokens);
  }

  /** All tokens as LSP carries them. */
  data(): number[] {
    return this.encode(0, this.tokens.length);
  }

  /** The edits that turn the tokens of an earlier state into these, in order; each counts places in the earlier state. */
  editsSince(before: TokenSheet): SemanticTokensDelta['edits'] {
    const edits: SemanticTokensDelta['edits'] = [];
    let [counted, start] = [0, 0];
    for (const { from, to, newFrom, newTo } of this.changesSince(before)) {
      for (; counted < from; counted++) start += before.tokens[counted]!.length;
      // Behind what has changed, one token is counted from another place; all others are counted from the one before as ever.
      const was = before.encode(from, before.firstWithTokens(to) + 1);
      const is = this.encode(newFrom, this.firstWithTokens(newTo) + 1);
      for (const edit of diffTokens(was, is)) edits.push({ ...edit, start: start + edit.start });
    }
    return edits;
  }

  /** In order, with stretches that have tokens and stay between every two of them. */
  private changesSince(before: TokenSheet): Change[] {
    const kept = this.document ? before.keptIn(this.document) : { front: 0, back: 0 };
    const end = before.tokens.length - kept.back;
    const shift = this.tokens.length - before.tokens.length;
    const changes: Change[] = [];
    // Nothing is called for stretches that stay: at each keystroke there are thousands
    const add = (change: Change) => {
      const last = changes.at(-1);
      if (last && change.from <= before.firstWithTokens(last.to))
        changes[changes.length - 1] = { ...last, to: change.to, newTo: change.newTo };
      else changes.push(change);
    };
    const [was, is] = [before.tokens, this.tokens];
    for (let i = 0; i < kept.front; i++)
      if (was[i] !== is[i] && !areEqual(was[i]!, is[i]!)) add({ from: i, to: i + 1, newFrom: i, newTo: i + 1 });
    add({ from: kept.front, to: end, newFrom: kept.front, newTo: end + shift });
    for (let i = end; i < was.length; i++)
      if (was[i] !== is[i + shift] && !areEqual(was[i]!, is[i + shift]!))
        add({ from: i, to: i + 1, newFrom: i + shift, newTo: i + shift + 1 });
    return changes;
  }

  /** Which stretches of this state stand before what has changed of the text, and behind it. */
  private keptIn(document: TextDocument): Kept {
    if (!this.document?.annotated.settled || !document.annotated.settled) return { front: 0, back: 0 };
    const [was, is] = [this.document.annotated.source, document.annotated.source];
    const { start, end, newEnd } = spliceBetween(was.reader, is.reader);
    return {
      front: Math.min(was.firstEndingBehind(start), is.firstEndingBehind(start)),
      back: Math.min(was.contents.length - was.firstFrom(end), is.contents.length - is.firstFrom(newEnd)),
    };
  }

  /** The first stretch from one on that has tokens; the number of all where none has. */
  private firstWithTokens(from: number): number {
    let index = from;
    while (index < this.tokens.length && this.tokens[index]!.length === 0) index++;
    return index;
  }

  /** The tokens of some stretches, the first counted from the last one before them. */
  private encode(from: number, to: number): number[] {
    const data: number[] = [];
    let last = this.lastBefore(from);
    for (let i = from; i < Math.min(to, this.tokens.length); i++) {
      const own = this.tokens[i]!;
      if (own.length === 0) continue;
      const start = this.startOf(i);
      const first = place(start, own[0]!, own[1]!);
      data.push(first.line - last.line, first.character - (first.line === last.line ? last.character : 0));
      for (let k = 2; k < own.length; k++) data.push(own[k]!);
      last = lastOf(start, own);
    }
    return data;
  }

  /** Where the last token before a stretch begins; where there is none, the start of the document. */
  private lastBefore(index: number): Position {
    for (let i = index - 1; i >= 0; i--) {
      const own = this.tokens[i]!;
      if (own.length > 0) return lastOf(this.startOf(i), own);
    }
    return { line: 0, character: 0 };
  }

  private startOf(index: number): Position {
    if (this.settled.length === 0 || !this.document) return { line: 0, character: 0 };
    const { lines, annotated } = this.document;
    return lines.positionAt(annotated.source.startOf(index), this.encoding);
  }
}

/** A place that is counted from another. */
const place = (from: Position, line: number, character: number): Position => ({
  line: from.line + line,
  character: line === 0 ? from.character + character : character,
});

/** Where the last token of a stretch begins. */
function lastOf(start: Position, tokens: Tokens): Position {
  let at = start;
  for (let i = 0; i < tokens.length; i += WIDTH) at = place(at, tokens[i]!, tokens[i + 1]!);
  return at;
}

const areEqual = (a: Tokens, b: Tokens): boolean => a.length === b.length && a.every((value, i) => value === b[i]);
