import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module';
import type { Runtime } from 'node:inspector';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from './profile';

/**
 * Says where functions stand in the sources, by the source map beside a bundle.
 * @param bundle its file; functions of other files have no place
 */
export function sourcePlaces(bundle: string): (frame: Runtime.CallFrame) => Place | undefined {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')) as SourceMapPayload);
  const address = pathToFileURL(bundle).href;
  return ({ url, lineNumber, columnNumber }) => {
    if (url !== address) return undefined;
    const entry = map.findEntry(lineNumber, columnNumber);
    if (!('originalSource' in entry)) return undefined;
    const file = path.relative('.', path.resolve(path.dirname(bundle), entry.originalSource));
    const { name } = entry as SourceMapping & { readonly name?: string }; // which Node's types leave out
    return { file: file.replaceAll(path.sep, '/'), line: entry.originalLine + 1, name };
  };
}
