/**
 * The fixture language: one string holds one or several documents, a cursor and the spans that are expected.
 *
 *     === plan.txt
 *     By 2025, output will exceed $0RMB1.3 trillion.
 *        ^^^^ date value=2025
 *                             ^^^^^^^^^^^^^^^^^^ figure unit=CNY
 *
 * `=== name` begins a document (without one, the whole string is `doc.txt`); `$0` is the cursor and is taken out of the text;
 * a line of blanks, carets, a kind and attributes (`key=value` or `key="a value"`) marks a span of the nearest text line above.
 * Indentation common to all lines is taken off.
 */
export interface Mark {
  kind: string;
  start: number;
  end: number;
  attributes: Record<string, string>;
}

export interface FixtureFile {
  name: string;
  text: string;
  marks: Mark[];
}

export interface Fixture {
  files: FixtureFile[];
  cursor?: { file: FixtureFile; offset: number };
}

const FILE = /^=== (\S+)\s*$/;
const MARK = /^(\s*)(\^+)\s+([\w-]+)\s*(.*)$/;
const ATTRIBUTE = /([\w.-]+)=(?:"([^"]*)"|(\S+))/g;

/** Reads a fixture. @throws if a mark has no text line above it or reaches past its end */
export function parseFixture(source: string): Fixture {
  const fixture: Fixture = { files: [] };
  let file: FixtureFile | undefined;
  let lineStart = -1;
  for (const line of dedent(source)) {
    const heading = FILE.exec(line);
    if (heading || !file) {
      file = { name: heading?.[1] ?? 'doc.txt', text: '', marks: [] };
      fixture.files.push(file);
      if (heading) continue;
    }
    const mark = MARK.exec(line);
    if (mark) {
      const [, blanks = '', carets = '', kind = '', rest = ''] = mark;
      const start = lineStart + blanks.length;
      const end = start + carets.length;
      if (lineStart < 0 || end > file.text.length - 1) throw new Error(`this mark points at no text: ${line}`);
      const attributes: Record<string, string> = {};
      for (const [, key = '', quoted, plain = ''] of rest.matchAll(ATTRIBUTE)) attributes[key] = quoted ?? plain;
      file.marks.push({ kind, start, end, attributes });
      continue;
    }
    lineStart = file.text.length;
    const at = line.indexOf('$0');
    if (at >= 0) fixture.cursor = { file, offset: lineStart + at };
    file.text += line.replace('$0', '') + '\n';
  }
  return fixture;
}

function dedent(source: string): string[] {
  const lines = source
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '' && !MARK.test(line))
    .map((line) => /^ */.exec(line)![0].length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(indent, /^ */.exec(line)![0].length)));
}

/** Writes spans the way a fixture marks them, line by line, so that a failing test shows what was found. */
export function renderMarks(text: string, marks: readonly Mark[]): string {
  let out = '';
  let start = 0;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    out += line + '\n';
    const end = start + line.length;
    for (const mark of marks.filter((m) => m.start >= start && m.start <= end)) {
      const attributes = Object.entries(mark.attributes).map(
        ([key, value]) => ` ${key}=${/[\s"]/.test(value) || value === '' ? `"${value}"` : value}`,
      );
      out += `${' '.repeat(mark.start - start)}${'^'.repeat(Math.max(1, mark.end - mark.start))} ${mark.kind}${attributes.join('')}\n`;
    }
    start = end + 1;
  }
  return out;
}
