import type { Position, Range } from 'vscode-languageserver';

/** Where an offset of a text stands, counted as a position encoding says. Independent of the server's own arithmetic. */
export function offsetToPosition(text: string, offset: number, encoding: string): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: lengthIn(before.at(-1)!, encoding) };
}

/** The stretch of a text that a range covers. @throws for a place that is not in the text or within a character */
export function textUnder(text: string, { start, end }: Range, encoding: string): string {
  return text.slice(positionToOffset(text, start, encoding), positionToOffset(text, end, encoding));
}

export function positionToOffset(text: string, { line, character }: Position, encoding: string): number {
  const lines = text.split('\n');
  const content = lines[line];
  if (content === undefined) throw new Error(`there is no line ${line}`);
  const lineStart = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  for (let i = 0; i <= content.length; i++)
    if (lengthIn(content.slice(0, i), encoding) === character) return lineStart + i;
  throw new Error(`there is no character ${character} in ${JSON.stringify(content)}`);
}

function lengthIn(text: string, encoding: string): number {
  switch (encoding) {
    case 'utf-8':
      return Buffer.byteLength(text);
    case 'utf-32':
      return [...text].length;
    default:
      return text.length;
  }
}
