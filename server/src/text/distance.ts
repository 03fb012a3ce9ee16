/**
 * How far apart two places of a text are, whatever its line ends: CRLF is one character, as LF and CR are. A rule that asks whether
 * something is near asks here, and never subtracts offsets across lines: else a text would say one thing on one system and another on
 * the next. Offsets are UTF-16 code units, as everywhere; the cost is that of the distance that is asked for.
 */

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

const isPair = (text: string, at: number) =>
  text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;

/** Whether at most so many characters lie between two offsets. */
export function isWithin(text: string, start: number, end: number, reach: number): boolean {
  return end - start <= reach || end <= offsetBehind(text, start, reach);
}

/** The offset so many characters behind another; the end of the text, where there are fewer. */
export function offsetBehind(text: string, from: number, characters: number): number {
  let at = from;
  for (let left = characters; left > 0 && at < text.length; left--) at += isPair(text, at) ? 2 : 1;
  return at;
}

/** The offset so many characters before another; 0, where there are fewer. */
export function offsetBefore(text: string, from: number, characters: number): number {
  let at = from;
  for (let left = characters; left > 0 && at > 0; left--) at -= at > 1 && isPair(text, at - 2) ? 2 : 1;
  return at;
}
