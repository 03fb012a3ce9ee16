import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Random } from './random';
import { Variation } from './variation';
import { MONTHS } from './vocabulary';

/** Headings and captions recur in real documents too; a longer paragraph is never said twice. */
const MAY_RECUR = 60;
/** Tries to say a paragraph in a new way; one without names and figures cannot be. */
const TRIES = 3;

/** Makes documents out of the sample corpus, any number of any length, none a copy of another. Equal seeds make equal documents. */
export class DocumentMaker {
  private readonly random: Random;
  private readonly paragraphs: readonly string[];
  private readonly said = new Set<number>();

  /**
   * @param samples texts of the sample corpus; see {@link readSamples}
   * @param names how many names of places and people all documents share
   */
  constructor(
    samples: readonly string[],
    seed = 1,
    private readonly names = 2000,
  ) {
    this.random = new Random(seed);
    this.paragraphs = samples.flatMap((text) => text.split(/\r?\n[ \t\r\n]*\n/)).filter((text) => text.trim() !== '');
    if (this.paragraphs.length === 0) throw new Error('the sample corpus is empty');
  }

  /** The next document. @param length in UTF-16 units, reached or passed by less than a paragraph */
  make(length: number): string {
    const variation = new Variation(this.random, this.names);
    const day = `${this.random.between(1, 28)} ${this.random.pick(MONTHS)} ${this.random.between(2005, 2030)}`;
    const parts = [variation.of('Report of the Shanghai Institute for Smart Production (SISP)'), `Date: ${day}`];
    let size = parts.join('\n\n').length;
    while (size < length) {
      const paragraph = this.paragraph(variation);
      parts.push(paragraph);
      size += paragraph.length + 2;
    }
    return `${parts.join('\n\n')}\n`;
  }

  private paragraph(variation: Variation): string {
    for (;;) {
      const sample = this.random.pick(this.paragraphs);
      for (let i = 0; i < TRIES; i++) {
        const paragraph = variation.of(sample);
        const hash = hashOf(paragraph);
        if (this.said.has(hash) && paragraph.length > MAY_RECUR) continue;
        this.said.add(hash);
        return paragraph;
      }
    }
  }
}

/** All texts of a folder, in the order of their names. */
export function readSamples(folder = 'seeds'): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
