import type { Position, Range } from 'vscode-languageserver';
import { positionToOffset, textUnder } from './positions';

/** How to read what a server answered. */
export interface Reading {
  /** The text of a document. */
  textOf(uri: string): string;
  readonly encoding: string;
  /** Types of semantic tokens, by number. */
  readonly tokenTypes: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * An answer with the text in place of each range, and its offset in place of each position: what two servers say can be compared
 * however they count. Tokens are told one by one.
 * @param uri the document that was asked about
 */
export function inWords(answer: unknown, uri: string, reading: Reading): unknown {
  if (Array.isArray(answer)) return answer.map((each) => inWords(each, uri, reading));
  if (typeof answer !== 'object' || answer === null) return answer;
  if (isRange(answer)) return `«${textUnder(reading.textOf(uri), answer, reading.encoding)}»`;
  if (isPosition(answer)) return `@${positionToOffset(reading.textOf(uri), answer, reading.encoding)}`;
  const fields = answer as Fields;
  if (isTokens(fields)) return { ...fields, data: tokensInWords(fields.data, uri, reading) };
  const own = uriOf(fields) ?? uri;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (key.startsWith('file:')) return [key, inWords(value, key, reading)]; // the changes of a workspace edit
      if (key === 'originSelectionRange') return [key, inWords(value, uri, reading)];
      // Calls are where the caller is: in `from` for those that come in, in the document asked about for those that go out.
      if (key === 'fromRanges')
        return [key, inWords(value, uriOf(fields['from'] as Fields | undefined) ?? uri, reading)];
      return [key, inWords(value, own, reading)];
    }),
  );
}

function uriOf(fields: Fields | undefined): string | undefined {
  const document = fields?.['textDocument'] as Fields | undefined;
  const uri = fields?.['uri'] ?? fields?.['targetUri'] ?? document?.['uri'];
  return typeof uri === 'string' ? uri : undefined;
}

function tokensInWords(data: readonly number[], uri: string, reading: Reading): string[] {
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const range = { start: { line, character }, end: { line, character: character + length } };
    words.push(`${reading.tokenTypes[type]} ${textUnder(reading.textOf(uri), range, reading.encoding)}`);
  }
  return words;
}

const isPosition = (value: object): value is Position =>
  'line' in value && 'character' in value && Object.keys(value).length === 2;
const isRange = (value: object): value is Range =>
  'start' in value && 'end' in value && isPosition(value.start as object) && Object.keys(value).length === 2;
const isTokens = (value: Fields): value is { data: number[] } =>
  Array.isArray(value['data']) && value['data'].length > 0 && value['data'].every((each) => typeof each === 'number');
