import type { Paragraph } from '../../text/document';
import type { Passage } from '../passage';
import { type PassageRun } from '../passageRun';
import type { ParagraphClues } from './reading';

/**
 * What a paragraph contributes to the layout of its document (`neighbourhood.ts`), as one number: bits for what it is, and above them the
 * kind of its list mark. A document in hand has a list of these, which is gone through at a keystroke sooner than its paragraphs are.
 */
export const LayoutSign = {
  item: 1,
  text: 2,
  rule: 4,
  /** The first lines of a table, or a later one that looks like them. */
  header: 8,
  introduces: 16,
  /** It ends as a line does that goes on with others. */
  goesOn: 32,
  /** It introduces what it announces: The limits are: */
  announces: 64,
} as const;

const MARK = 8;

const KINDS: Readonly<Record<Paragraph['kind'], number>> = {
  heading: 0,
  title: LayoutSign.text,
  item: LayoutSign.item,
  text: LayoutSign.text,
  rule: LayoutSign.rule,
};

export function layoutSign(paragraph: Paragraph, clues: ParagraphClues | undefined): number {
  const { kind, text } = paragraph;
  // Of what is no item nobody asks for the mark
  let sign = KINDS[kind] | (kind === 'item' ? markOf(text) << MARK : 0);
  if (clues?.header !== undefined) sign |= LayoutSign.header;
  if (clues?.introduces) sign |= LayoutSign.introduces;
  if (clues?.introduces && clues.leadsIn?.announcedBy !== undefined) sign |= LayoutSign.announces;
  if (text.endsWith(';') || isCellLine(paragraph)) sign |= LayoutSign.goesOn;
  return sign;
}

/** The kind of a list mark in a sign. */
export const markIn = (sign: number): number => sign >>> MARK;

/** A number, a letter, or the mark itself: all numbers are of one kind, and all letters. */
function markOf(text: string): number {
  if (text === '') return 0;
  const first = text.charCodeAt(0);
  const code = first === OPEN ? text.charCodeAt(1) : first;
  if (code >= 48 && code <= 57) return '1'.charCodeAt(0);
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const behind = isLetter ? text.charCodeAt(first === OPEN ? 2 : 1) : 0;
  return behind === DOT || behind === CLOSE ? 'a'.charCodeAt(0) : first;
}

const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);

/** `Sweden`, `Grant`: a cell of a table that stands in a line of its own. */
function isCellLine(paragraph: Paragraph): boolean {
  const { kind, tokenCount } = paragraph;
  const most = kind === 'text' ? CELL_TOKENS : kind === 'heading' ? 2 : -1;
  return tokenCount <= most && paragraph.tokens.at(-1)?.kind !== 'punctuation';
}

/** A cell of words has no more tokens. */
const CELL_TOKENS = 6;

/** The signs of a document's paragraphs, brought up to date. @param before those before the runs */
export function carrySigns(
  before: Int32Array,
  runs: readonly PassageRun[],
  signOf: (passage: Passage) => number,
): Int32Array {
  const growth = runs.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  const signs = new Int32Array(before.length + growth);
  let [at, old] = [0, 0];
  for (const { index, removed, added } of runs) {
    signs.set(before.subarray(old, old + index - at), at);
    old += index - at + removed.length;
    at = index;
    for (const passage of added) signs[at++] = signOf(passage);
  }
  signs.set(before.subarray(old), at);
  return signs;
}

/** Where each paragraph from before the runs stands now, by where it stood; -1 for those that are gone. @param length how many there were */
export function movesOver(runs: readonly PassageRun[], length: number): Int32Array {
  const moves = new Int32Array(length).fill(-1);
  let [at, old] = [0, 0];
  for (const { index, removed, added } of runs) {
    while (at < index) moves[old++] = at++;
    at += added.length;
    old += removed.length;
  }
  while (old < length) moves[old++] = at++;
  return moves;
}
