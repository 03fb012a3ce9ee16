import type { Position } from 'vscode-languageserver';
import { Random } from '../../corpus/random';

export interface Keystroke {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

const WORDS = [
  'water',
  'plan',
  'by 2031',
  '25 percent',
  'in May',
  'Ministry of Rivers',
  '40 buses',
  'shall rise',
  'quietly',
];

/**
 * Types as people do: goes to a place, writes a few words letter by letter, now and then takes one letter back, goes to another place.
 * The same text gets the same keystrokes.
 */
export class Typist {
  private readonly random: Random;
  private readonly lengths: number[];
  private line = 0;
  private character = 0;
  private rest = '';

  constructor(text: string, seed = 1) {
    this.random = new Random(seed);
    this.lengths = text.split('\n').map((line) => line.length);
  }

  /** The next keystroke in the text as the ones before have left it. */
  next(): Keystroke {
    if (this.rest === '') {
      this.line = this.random.below(this.lengths.length);
      this.character = this.random.below(this.lengths[this.line]! + 1);
      this.rest = ` ${this.random.pick(WORDS)} `;
    }
    const end = { line: this.line, character: this.character };
    if (this.character > 0 && this.random.below(10) === 0) {
      this.lengths[this.line]!--;
      this.character--;
      return { range: { start: { line: this.line, character: this.character }, end }, text: '' };
    }
    const letter = this.rest[0]!;
    this.rest = this.rest.slice(1);
    this.lengths[this.line]!++;
    this.character++;
    return { range: { start: end, end }, text: letter };
  }
}
