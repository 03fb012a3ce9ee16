/**
 * The outline of a plain-text document: paragraphs (unwrapped), headings, list items, sections. It is read off the layout
 * alone, with no vocabulary.
 */

import { headingLevel, looksLikeHeading, looksLikeTitle } from './headings';
import { itemAt } from './itemAt';
import { type Line, MARKDOWN_HEADING, RULE, lineOf, splitGroup } from './lines';
import { STYLE_LENGTH, isLetter, markerLength, numberingStyle } from './listMarks';
import { MAX_PARAGRAPH, cutLine } from './longLines';
import { type TextReader, readerOf } from './reader';

/**
 * What a stretch of lines is. `title` is one that was broken over several lines: it says what a text is, but opens no section. `rule` is layout
 * without prose: page numbers, `---`.
 */
export type ParagraphKind = 'heading' | 'title' | 'item' | 'text' | 'rule';

/** Whether a paragraph of this kind says what the text under it is. */
export const namesText = (kind: ParagraphKind): boolean => kind === 'heading' || kind === 'title';

/** A paragraph before its tokens are read; offsets count from the start of the document. */
export interface Block {
  readonly kind: ParagraphKind;
  readonly start: number;
  readonly end: number;
  /** Headings only: 1 is the outermost. */
  readonly level: number;
}

/** What a block is, wherever it stands. */
export interface BlockShape extends Pick<Block, 'kind' | 'level'> {
  /** Whether a blank line, or the start of the document, stands above it. */
  readonly opensGroup: boolean;
  /** How it is numbered; see {@link settleHeadings}. */
  readonly style: string;
}

/** A block as its own lines show it, before its neighbours are looked at. */
export type RawBlock = Block & BlockShape;

/** A heading with all that stands under it, up to the next heading of its level or above. */
export interface Section {
  /** Index of the heading's paragraph; -1 for what stands before the first heading. */
  readonly heading: number;
  readonly level: number;
  /** Index of the section around this one; -1 at the top. */
  readonly parent: number;
}

/** Cuts a document into paragraphs, in order; blank lines and blanks at line ends belong to none. */
export const readBlocks = (text: string): Block[] => settleHeadings(readRawBlocks(readerOf(text)));

/**
 * Cuts a text into raw blocks.
 * @param from start of a line above which there is nothing but a blank line or the start of the text
 * @param isKnown whether all is known from a block on that starts here and has a blank line above: then that is the end
 */
export function readRawBlocks(
  text: TextReader,
  from = 0,
  isKnown: (start: number) => boolean = () => false,
): RawBlock[] {
  const blocks: RawBlock[] = [];
  let group: Line[] = [];
  const flush = () => {
    if (group.length === 0) return;
    for (const lines of splitGroup(group)) {
      const { kind, start, end, level } = toBlock(text, lines, isHeadingByPlace(group, lines));
      const style = numberingStyle(text.slice(start, Math.min(start + STYLE_LENGTH, text.length)));
      blocks.push({ kind, start, end, level, opensGroup: lines[0] === group[0], style });
    }
    group = [];
  };
  for (let at = from; at < text.length;) {
    const { line, next } = lineAt(text, at);
    at = next;
    if (line.text === '') flush();
    else if (group.length === 0 && isKnown(line.start)) break;
    else if (line.text.length <= MAX_PARAGRAPH) group.push(line);
    else for (const { start, end } of cutLine(line.text)) group.push(part(line, start, end));
  }
  flush();
  return blocks;
}

const part = (line: Line, start: number, end: number): Line =>
  lineOf(line.start + start, line.start + end, line.text.slice(start, end));

/** Builds the sections over a list of paragraphs; every paragraph's section is `sectionOf[i]`. */
export function readSections(blocks: readonly Pick<Block, 'kind' | 'level'>[]): {
  sections: Section[];
  sectionOf: number[];
} {
  const sections: Section[] = [{ heading: -1, level: 0, parent: -1 }];
  let current = 0;
  const sectionOf = blocks.map((block, i) => {
    if (block.kind === 'heading') {
      let parent = current;
      while (parent > 0 && sections[parent]!.level >= block.level) parent = sections[parent]!.parent;
      sections.push({ heading: i, level: block.level, parent });
      current = sections.length - 1;
    }
    return current;
  });
  return { sections, sectionOf };
}

/** The line that begins at an offset, and where the next one does. */
function lineAt(text: TextReader, from: number): { readonly line: Line; readonly next: number } {
  const at = text.lineEnd(from);
  const content = text.slice(from, at);
  const trimmed = content.trim();
  const start = trimmed.length === content.length ? from : from + (content.length - content.trimStart().length);
  const isPair = text.unitAt(at) === CARRIAGE_RETURN && text.unitAt(at + 1) === LINE_FEED;
  return { line: lineOf(start, start + trimmed.length, trimmed), next: at + (isPair ? 2 : 1) };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Whether lines may be a heading by their place: a line first of its group, so that a blank line or the document's start is above, and
 * a few lines with blank ones on both sides.
 */
const isHeadingByPlace = (group: readonly Line[], lines: readonly Line[]) =>
  lines.length === 1
    ? group[0] === lines[0] || lines[0]!.marker > 0
    : lines.length === group.length && lines.length <= MAX_TITLE_LINES;

const MAX_TITLE_LINES = 4;

function toBlock(text: TextReader, lines: readonly Line[], mayBeHeading: boolean): Block {
  const start = lines[0]!.start;
  const end = lines.at(-1)!.end;
  const content = text.slice(start, end);
  if (!isLetter(content.charCodeAt(0))) {
    const markdown = lines.length === 1 ? MARKDOWN_HEADING.exec(content) : null;
    if (markdown) return { kind: 'heading', start, end, level: markdown[1]!.length };
    if (RULE.test(content)) return { kind: 'rule', start, end, level: 0 };
  }
  const marker = lines.length === 1 ? lines[0]!.marker : markerLength(content);
  if (mayBeHeading && lines.length > 1 && looksLikeTitle(content, marker))
    return { kind: 'title', start, end, level: 0 };
  if (mayBeHeading && lines.length === 1 && looksLikeHeading(content, marker))
    return { kind: 'heading', start, end, level: headingLevel(content) };
  return { kind: marker > 0 ? 'item' : 'text', start, end, level: 0 };
}

/**
 * What a line alone cannot tell: a heading needs something under it, so the last paragraph is none; and numbered lines of one style
 * that follow each other at once are a list, not empty sections. The other blocks stay the same objects.
 * @returns the blocks from one up to another; those beside them are looked at
 */
export function settleHeadings<B extends BlockShape>(blocks: readonly B[], from = 0, to = blocks.length): B[] {
  return blocks.slice(from, to).map((block, index) => {
    if (block.kind !== 'heading') return block;
    const { style } = block;
    const i = from + index;
    const betweenItems = itemAt(blocks, i - 1)?.kind === 'item' && blocks[i + 1]?.kind === 'item';
    const inList =
      style !== '' && (betweenItems || itemAt(blocks, i - 1)?.style === style || blocks[i + 1]?.style === style);
    if (inList) return { ...block, kind: 'item', level: 0 };
    return i > 0 && i === blocks.length - 1 ? { ...block, kind: 'text', level: 0 } : block;
  });
}
