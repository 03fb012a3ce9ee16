import { readFileSync, writeFileSync } from 'node:fs';
import type { KindScore, Score, ScoredKind } from './score';

/** The table of scores in a page, between two comments that mark its place. */
const BEGIN = '<!-- accuracy: begin -->';
const END = '<!-- accuracy: end -->';

const COLUMNS: readonly (readonly [title: string, kind: ScoredKind, of: (score: KindScore) => number | undefined])[] = [
  ['date strict', 'date', ({ strict }) => strict.f1],
  ['date value', 'date', ({ valueF1 }) => valueF1],
  ['organization strict', 'organization', ({ strict }) => strict.f1],
  ['organization relaxed', 'organization', ({ relaxed }) => relaxed.f1],
  ['initiative strict', 'initiative', ({ strict }) => strict.f1],
  ['initiative relaxed', 'initiative', ({ relaxed }) => relaxed.f1],
  ['quantity strict', 'quantity', ({ strict }) => strict.f1],
  ['quantity relaxed', 'quantity', ({ relaxed }) => relaxed.f1],
  ['quantity value', 'quantity', ({ valueF1 }) => valueF1],
  ['target relaxed', 'target', ({ relaxed }) => relaxed.f1],
  ['figure relaxed', 'figure', ({ relaxed }) => relaxed.f1],
];

/** A row a set: documents, then F1 in hundredths. */
export interface Row {
  readonly name: string;
  readonly documents: number;
  readonly score: Score;
}

/** Scores as a Markdown table. */
export function formatTable(rows: readonly Row[]): string {
  const titles = ['set', 'documents', ...COLUMNS.map(([title]) => title), 'links'];
  const cells = rows.map(({ name, documents, score }) => [
    `\`${name}\``,
    String(documents),
    ...COLUMNS.map(([, kind, of]) => {
      const result = score.kinds.get(kind);
      return percent(result && of(result));
    }),
    percent(score.links?.f1),
  ]);
  return [titles, titles.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const percent = (share: number | undefined) => (share === undefined ? '' : (100 * share).toFixed(1));

/** Puts a table in its place in a page. @throws if the page has no place for it */
export function writeTable(file: string, table: string): void {
  const page = readFileSync(file, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no ${BEGIN} … ${END}`);
  writeFileSync(file, `${page.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${page.slice(end)}`);
}
