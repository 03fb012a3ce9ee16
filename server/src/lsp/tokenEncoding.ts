import type { SemanticTokensDelta } from 'vscode-languageserver';
import { type SemanticToken, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import type { Lines, PositionEncoding } from '../text/lineIndex';

/**
 * Tokens as LSP 3.17 carries them: five integers each, line and start relative to the token before.
 * @param tokens in order; none crosses a line end
 */
export function encodeTokens(
  { lines }: { readonly lines: Lines },
  tokens: readonly SemanticToken[],
  encoding: PositionEncoding,
): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    const start = lines.positionAt(token.start, encoding);
    const length = lines.positionAt(token.end, encoding).character - start.character;
    if (length <= 0) continue;
    const modifiers = token.modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    data.push(
      start.line - line,
      start.line === line ? start.character - character : start.character,
      length,
      TOKEN_TYPES.indexOf(token.type),
      modifiers,
    );
    ({ line, character } = start);
  }
  return data;
}

/** The one edit that turns a list into another: what stands between their common beginning and their common end. */
export function diffTokens(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
