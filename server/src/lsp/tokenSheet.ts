import type { SemanticTokensDelta } from 'vscode-languageserver';
import type { TextDocument } from '../corpus/corpusDocument';
import { firstIndex } from '../corpus/sorted';
import { paragraphTokens, semanticTokens } from '../features/semanticTokens';
import type { SettledParagraph } from '../recognize/settledParagraph';
import { LineIndex, type Position, type PositionEncoding } from '../text/lineIndex';
import { spliceBetween } from '../text/splice';
import { diffTokens, encodeTokens } from './tokenEncoding';

/** How many integers a token takes. */
const WIDTH = 5;

/** A stretch of a document whose tokens are encoded by themselves: a paragraph, or all of a document that is not being edited. */
interface Stretch {
  readonly settled: SettledParagraph | undefined;
  /** Five integers a token; the first token is counted from the start of the stretch, every other from the one before. */
  readonly data: readonly number[];
}

/** The tokens of one state of a document, so encoded that those of the next state cost what has changed. */
export class TokenSheet {
  static readonly empty = new TokenSheet(undefined, 'utf-16', []);

  private constructor(
    private readonly document: TextDocument | undefined,
    private readonly encoding: PositionEncoding,
    private readonly stretches: readonly Stretch[],
  ) {}

  /** @param before an earlier state of the document, much of which may be the same */
  static of(document: TextDocument, encoding: PositionEncoding, before = TokenSheet.empty): TokenSheet {
    const { settled, source } = document.annotated;
    if (!settled) {
      const data = encodeTokens(document, semanticTokens(document), encoding);
      return new TokenSheet(document, encoding, [{ settled: undefined, data }]);
    }
    const { front, back } = before.commonWith(settled);
    const fresh = settled.slice(front, settled.length - back).map((part, i): Stretch => {
      if (part.annotations.length === 0) return { settled: part, data: [] };
      const lines = new LineIndex(source.paragraphs[front + i]!.paragraph.text);
      return { settled: part, data: encodeTokens({ lines }, paragraphTokens(part, lines), encoding) };
    });
    const kept = before.stretches;
    const stretches = kept.slice(0, front).concat(fresh, kept.slice(kept.length - back));
    return new TokenSheet(document, encoding, stretches);
  }

  /** All tokens as LSP carries them. */
  data(): number[] {
    return this.encode(0, this.stretches.length);
  }

  /** The edits that turn the tokens of an earlier state into these. */
  editsSince(before: TokenSheet): SemanticTokensDelta['edits'] {
    const { front, back } = this.unmovedSince(before);
    // Behind what has changed, one token is counted from another place; all others are counted from the one before as ever.
    const was = before.encode(front, before.firstWithTokens(before.stretches.length - back) + 1);
    const is = this.encode(front, this.firstWithTokens(this.stretches.length - back) + 1);
    const start = this.stretches.slice(0, front).reduce((sum, { data }) => sum + data.length, 0);
    return diffTokens(was, is).map((edit) => ({ ...edit, start: start + edit.start }));
  }

  /**
   * How many stretches have the same tokens at the beginning and at the end.
   * @param most of them at the beginning, and at the end
   */
  private commonWith(
    settled: readonly SettledParagraph[],
    most = { front: settled.length, back: settled.length },
  ): { front: number; back: number } {
    const { stretches } = this;
    const shorter = Math.min(settled.length, stretches.length);
    let front = 0;
    while (front < Math.min(shorter, most.front) && stretches[front]!.settled === settled[front]) front++;
    let back = 0;
    const isSame = () => stretches[stretches.length - 1 - back]!.settled === settled[settled.length - 1 - back];
    while (back < Math.min(shorter - front, most.back) && isSame()) back++;
    return { front, back };
  }

  /** The same, without those stretches before which or in which the text has changed. */
  private unmovedSince(before: TokenSheet): { front: number; back: number } {
    const [was, is] = [before.document, this.document];
    const settled = is?.annotated.settled;
    if (!was || !is || !settled) return { front: 0, back: 0 };
    const splice = spliceBetween(was.text, is.text);
    const { paragraphs } = is.annotated.source;
    return before.commonWith(settled, {
      front: firstIndex(paragraphs, ({ end }) => end > splice.start),
      back: paragraphs.length - firstIndex(paragraphs, ({ start }) => start >= splice.newEnd),
    });
  }

  /** The first stretch from one on that has tokens; the last of all where none has. */
  private firstWithTokens(from: number): number {
    let index = from;
    while (index < this.stretches.length && this.stretches[index]!.data.length === 0) index++;
    return Math.min(index, this.stretches.length);
  }

  /** The tokens of some stretches, the first counted from the last one before them. */
  private encode(from: number, to: number): number[] {
    const data: number[] = [];
    let last = this.lastBefore(from);
    for (let i = from; i < Math.min(to, this.stretches.length); i++) {
      const own = this.stretches[i]!.data;
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
      const { data } = this.stretches[i]!;
      if (data.length > 0) return lastOf(this.startOf(i), data);
    }
    return { line: 0, character: 0 };
  }

  private startOf(index: number): Position {
    const { settled } = this.stretches[index]!;
    if (!settled || !this.document) return { line: 0, character: 0 };
    const { lines, annotated } = this.document;
    return lines.positionAt(annotated.source.paragraphs[index]!.start, this.encoding);
  }
}

/** A place that is counted from another. */
const place = (from: Position, line: number, character: number): Position => ({
  line: from.line + line,
  character: line === 0 ? from.character + character : character,
});

/** Where the last token of a stretch begins. */
function lastOf(start: Position, data: readonly number[]): Position {
  let at = start;
  for (let i = 0; i < data.length; i += WIDTH) at = place(at, data[i]!, data[i + 1]!);
  return at;
}
