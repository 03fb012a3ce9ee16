import type { ArticleBound } from './bounds';
import type { KindScore, Mistake, Score, ScoredKind } from './score';

/** Why strict F1 of names cannot be high on gold that has articles inside. */
export const formatBound = ({ gold, withArticle, strictF1 }: ArticleBound): string =>
  `${withArticle} of ${gold} gold organizations begin with “the”, which the guidelines leave outside: strict F1 of perfect output is ${percent(strictF1).trim()}`;

/** One line a kind, and the links. @param mistakes how many mistakes of each kind to list under its line */
export function formatScore({ kinds, links }: Score, mistakes = 0): string[] {
  const lines = ['kind            gold  found | strict P     R    F1 | relaxed P    R    F1 | value F1'];
  for (const [kind, result] of kinds) {
    lines.push(formatKind(kind, result));
    lines.push(...result.mistakes.slice(0, mistakes).map((mistake) => `    ${formatMistake(mistake)}`));
  }
  if (links) lines.push(`${counts('links', links.gold, links.predicted)} |   ${percents(links)}`);
  return lines;
}

const formatKind = (kind: ScoredKind, { gold, predicted, strict, relaxed, valueF1 }: KindScore): string =>
  `${counts(kind, gold, predicted)} |   ${percents(strict)} |   ${percents(relaxed)} | ${percent(valueF1)}`;

/** `plan.txt:12:3 extent «10 wells», found «10» (rule)`, so that a terminal links to the place. */
function formatMistake({ document, what, gold, predicted }: Mistake): string {
  const { start } = gold ?? predicted!;
  const before = document.text.slice(0, start).split(/\r\n|\r|\n/);
  const place = `${document.name}:${before.length}:${before.at(-1)!.length + 1}`;
  const value = what === 'value' ? ` ${gold?.value}, found ${predicted?.value}` : '';
  const found = what === 'extent' ? `, found ${quote(predicted?.text)}` : '';
  const rule = predicted?.rule ? ` (${predicted.rule})` : '';
  return `${place} ${what} ${quote((gold ?? predicted)?.text)}${value}${found}${rule}`;
}

const quote = (text = '') => `«${text.replace(/\s+/g, ' ')}»`;

const counts = (label: string, gold: number, predicted: number) =>
  `${label.padEnd(13)} ${String(gold).padStart(6)} ${String(predicted).padStart(6)}`;

const percent = (share: number | undefined) => (share === undefined ? '-' : (100 * share).toFixed(1)).padStart(5);

const percents = ({ precision, recall, f1 }: { precision: number; recall: number; f1: number }) =>
  [precision, recall, f1].map(percent).join(' ');
