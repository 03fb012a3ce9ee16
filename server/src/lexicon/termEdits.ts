import { type LexiconField, type LexiconLine, readLexiconLines } from './format';
import { type SilencedKind, type TermRow, problemWithField, readTerms, tidy } from './terms';

/** A change of one stretch of a file; offsets are UTF-16 code units of the file as it was. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type NameSection = 'organization' | 'initiative';

/** Whether a text can be the first field of a row: a `#` would make it a comment, a bracket a heading. */
export const canBeginRow = (text: string): boolean => text !== '' && !/^[#[]/.test(text);

/**
 * Adds a row under a heading, behind the last row that stands there; a heading that is missing is added at the end of the file.
 * All other lines stay as they are, and so do line ends.
 */
export const addRow = (text: string, section: string, fields: readonly string[]): FileEdit[] =>
  new Changes(text).add(section, fields).edits();

/** Takes out lines with their ends. @param lines numbers of lines, from 0; where there is none, nothing happens */
export function removeLines(text: string, lines: readonly number[]): FileEdit[] {
  const changes = new Changes(text);
  for (const line of lines) changes.remove(line);
  return changes.edits();
}

/** Adds a name under its kind, and takes back what the file says against it. */
export function addName(text: string, kind: NameSection, name: string): FileEdit[] {
  const changes = new Changes(text);
  const isThere = changes.rowsWith(kind, name).length > 0;
  changes.unsilence(name, kind).removeName(otherThan(kind), name);
  return isThere ? changes.edits() : changes.add(kind, [name]).edits();
}

/** Silences a text as a kind, and takes out a term that says nothing else. */
export function addSilencer(text: string, kind: SilencedKind, mention: string): FileEdit[] {
  const changes = new Changes(text);
  if (kind === 'organization' || kind === 'initiative') changes.removeName(kind, mention);
  const isThere = changes.silencersOf(mention, kind).length > 0;
  return isThere ? changes.edits() : changes.add('not', [mention, kind]).edits();
}

/** Makes a name a spelling of another one, with the spellings that it has itself. */
export function addAlias(text: string, kind: NameSection, canonical: string, name: string): FileEdit[] {
  const changes = new Changes(text).unsilence(name, kind).removeName(otherThan(kind), name);
  const home = changes.homeOf(kind, canonical);
  const own = changes.rowsWith(kind, name).filter((row) => row.line !== home?.line);
  const moved = own.filter((row) => tidy(row.names[0]!.text) === name);
  const aliases = moved.flatMap(({ names }) => names.slice(1).map((alias) => alias.text));
  for (const row of moved) changes.remove(row.line);
  for (const row of own) if (!moved.includes(row)) changes.removeName(kind, name, row);
  const known = new Set(home?.names.map((field) => tidy(field.text)));
  const added = [name, ...aliases].filter((alias) => !known.has(alias));
  if (home) changes.extend(home.line, added);
  else changes.add(kind, [canonical, ...added]);
  return changes.edits();
}

/** Writes a name another way wherever it is a spelling of its kind, the first or a further one; none that no row can begin with. */
export const renameName = (text: string, kind: NameSection, name: string, newName: string): FileEdit[] =>
  canBeginRow(newName) ? new Changes(text).respell(kind, name, newName).edits() : [];

/** A row as it stands, whether or not it has an effect: what is passed over as a repetition today may count tomorrow. */
interface Row {
  readonly section: string;
  readonly line: number;
  /** Under `[not]` the text alone. */
  readonly names: readonly LexiconField[];
  /** Under `[not]` what stands behind the text. */
  readonly kinds: readonly string[];
}

function readRows(lines: readonly LexiconLine[]): Row[] {
  const rows: Row[] = [];
  let section = '';
  for (const { line, heading, fields } of lines) {
    if (heading) section = heading.text;
    else if (problemWithField(fields[0]!.text) === undefined) {
      const names = fields.filter(({ text }) => problemWithField(text) === undefined);
      const isNot = section === 'not';
      const kinds = isNot ? names.slice(1).map(({ text }) => text) : [];
      rows.push({ section, line, names: isNot ? names.slice(0, 1) : names, kinds });
    }
  }
  return rows;
}

const otherThan = (kind: NameSection): NameSection => (kind === 'organization' ? 'initiative' : 'organization');

/** Changes of a word list, line by line. */
class Changes {
  private readonly lines: readonly LexiconLine[];
  private readonly byNumber: ReadonlyMap<number, LexiconLine>;
  private readonly rows: readonly Row[];
  private readonly lineEnd: string;
  private readonly removed = new Set<number>();
  private readonly made: FileEdit[] = [];

  constructor(private readonly text: string) {
    this.lines = readLexiconLines(text);
    this.byNumber = new Map(this.lines.map((each) => [each.line, each]));
    this.rows = readRows(this.lines);
    this.lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  }

  edits(): FileEdit[] {
    return this.made.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  rowsWith(section: string, name: string): Row[] {
    return this.rows.filter((row) => row.section === section && row.names.some(({ text }) => tidy(text) === name));
  }

  /** The row that a name belongs to as the file is read. */
  homeOf(section: NameSection, name: string): TermRow | undefined {
    return readTerms(this.text).rows.find(
      (row) => row.section === section && row.names.some(({ text }) => tidy(text) === name),
    );
  }

  silencersOf(name: string, kind: SilencedKind): Row[] {
    return this.rowsWith('not', name).filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  }

  /** Takes back what silences a name as a kind; a row that names other kinds too keeps those. */
  unsilence(name: string, kind: SilencedKind): this {
    for (const { line, kinds } of this.silencersOf(name, kind)) {
      const fields = this.byNumber.get(line)!.fields;
      const at = fields.findIndex((field, i) => i > 0 && field.text === kind);
      if (kinds.some((other) => other !== kind) && at > 0) this.removeField(line, at);
      else this.remove(line);
    }
    return this;
  }

  respell(section: NameSection, name: string, newName: string): this {
    for (const { start, end } of this.rowsWith(section, name).flatMap(({ names }) =>
      names.filter((field) => tidy(field.text) === name),
    ))
      this.made.push({ start, end, text: newName });
    return this;
  }

  /** Takes out a name where it is an alias, or all that its row says. */
  removeName(section: NameSection, name: string, only?: Row): this {
    for (const row of only ? [only] : this.rowsWith(section, name)) {
      const fields = this.byNumber.get(row.line)!.fields;
      const at = fields.findIndex((field) => tidy(field.text) === name);
      if (at > 0) this.removeField(row.line, at);
      else if (row.names.length === 1) this.remove(row.line);
    }
    return this;
  }

  /** Takes out a line with its end. */
  remove(line: number): void {
    const found = this.byNumber.get(line);
    if (!found || this.removed.has(line)) return;
    this.removed.add(line);
    const { start, end } = found;
    const rest = /[^\r\n]*(?:\r\n|\r|\n)?/y; // the blanks behind it, and its end
    rest.lastIndex = end;
    this.made.push({ start, end: end + (rest.exec(this.text)?.[0].length ?? 0), text: '' });
  }

  extend(line: number, fields: readonly string[]): void {
    const { end } = this.byNumber.get(line)!;
    if (fields.length > 0) this.made.push({ start: end, end, text: fields.map((field) => `\t${field}`).join('') });
  }

  add(section: string, fields: readonly string[]): this {
    const row = fields.join('\t');
    const last = this.lastLineOf(section);
    if (last) {
      this.made.push({ start: last.end, end: last.end, text: this.lineEnd + row });
      return this;
    }
    const { text, lineEnd } = this;
    const isEnded = text === '' || /[\r\n]$/.test(text);
    const gap = text.trim() === '' ? '' : lineEnd;
    const added = `${isEnded ? '' : lineEnd}${gap}[${section}]${lineEnd}${row}${lineEnd}`;
    this.made.push({ start: text.length, end: text.length, text: added });
    return this;
  }

  private removeField(line: number, at: number): void {
    const { fields } = this.byNumber.get(line)!;
    this.made.push({ start: fields[at - 1]!.end, end: fields[at]!.end, text: '' });
  }

  /** The last line of the last block of a section that stays: its heading at least. */
  private lastLineOf(section: string): { readonly end: number } | undefined {
    let last: { readonly end: number } | undefined;
    let inside = false;
    for (const each of this.lines) {
      if (each.heading) inside = each.heading.text === section;
      if (inside && !this.removed.has(each.line)) last = each;
    }
    return last;
  }
}
