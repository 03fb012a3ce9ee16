import type { Paragraph } from '../../text/document';
import type { AtomText } from './atoms';
import { commonWords } from './vocabulary';

/** How a paragraph is written: `titled` as a headline, where capitals say little; `shouted` in capitals only. */
export function styleOf(paragraph: Paragraph): { titled: boolean; shouted: boolean } {
  const words = paragraph.tokens.filter((token) => token.kind === 'word' && token.start >= paragraph.marker);
  const long = words.filter((word) => word.text.length > 3 && !commonWords.functionWords.has(word.lower));
  const upper = words.filter((word) => word.shape === 'upper' || word.text.length === 1);
  const shouted = words.length > 2 && upper.length >= 0.85 * words.length;
  const capital = long.filter((word) => word.shape !== 'lower').length;
  const heading = paragraph.kind === 'heading';
  // A list item that opens with a verb is an instruction, whatever its nouns: `Expand the Warmer Homes Scheme`.
  const sentence = !heading && (/[.;,]$/.test(paragraph.text) || commonWords.verbs.has(words[0]?.lower ?? ''));
  const share = heading ? 0.8 : 1;
  const titled = shouted || (!sentence && words.length <= 30 && long.length > 2 && capital >= share * long.length);
  return { titled, shouted };
}

/** `Review of the National Water Policy`: in a headline the article shows that one thing is meant. */
export function isDetermined({ atoms, shouted }: AtomText, first: number): boolean {
  const before = atoms[first]!.breaks ? undefined : atoms[first - 1];
  return !shouted && /^(?:the|its|our)$/.test(before?.lower ?? '') && !before!.initial;
}
