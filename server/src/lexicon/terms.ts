import { type LexiconField, type LexiconLine, EMPTY_FIRST_FIELD, readLexiconLines, strayLine } from './format';

/**
 * Users' term files (`.policytext/terms.txt`): names to know, metrics to call the same, and texts that are no mention. They have
 * the format of the lexicon (`format.ts`); docs/terms.md describes them for people.
 */
export const TERM_SECTIONS = ['organization', 'initiative', 'metric', 'not'] as const;

export type TermSection = (typeof TERM_SECTIONS)[number];

/** The kinds that a row of `[not]` may name behind its text. */
export const SILENCED_KINDS = ['target', 'figure', 'date', 'organization', 'initiative'] as const;

export type SilencedKind = (typeof SILENCED_KINDS)[number];

/** Longer fields are no names: they come from a file that is something else. */
export const MAX_FIELD_LENGTH = 200;
/** More rows than this are not read. */
export const MAX_TERM_ROWS = 50_000;

/** A row that is read. */
export interface TermRow {
  readonly section: TermSection;
  /** Zero-based line number. */
  readonly line: number;
  /** The canonical name, then its aliases; for `[not]` the text alone. None is empty. */
  readonly names: readonly LexiconField[];
  /** For `[not]`: the kinds that it is limited to; empty for all. */
  readonly kinds: readonly SilencedKind[];
}

/** Something wrong in a term file; offsets are UTF-16 code units, half-open. */
export interface TermProblem {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** An error is passed over; a warning is read, but has no effect or not the one that its words promise. */
  readonly severity: 'error' | 'warning';
}

export interface TermList {
  readonly rows: readonly TermRow[];
  readonly problems: readonly TermProblem[];
}

/** Blanks made one: how texts are compared that may run over line ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

// C0 and C1 but the tab, line separators, and what turns the direction of writing: nobody sees them.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/;

/** What the tab key writes in an editor that is set to write blanks. */
const BLANKS = / {2}/;
const BLANKS_IN_FIELD = 'several blanks in a row: fields are separated by a tab, which many editors write as blanks';

/** Why a field cannot be a name; undefined where it can. */
export function problemWithField(text: string): string | undefined {
  if (CONTROL.test(text)) return 'this field holds a control character';
  if (text.length > MAX_FIELD_LENGTH) return `this field is longer than ${MAX_FIELD_LENGTH} characters`;
  return /[\p{L}\p{N}]/u.test(text) ? undefined : 'this field holds no letter and no digit';
}

/**
 * Reads a term file. Never throws: what cannot be read becomes a problem with its exact place, and the rest is still read.
 * @param text the whole file; line ends LF, CRLF or CR
 */
export function readTerms(text: string): TermList {
  const reader = new TermReader(text);
  for (const line of readLexiconLines(text)) reader.take(line);
  return reader.finish();
}

/** Names with equal keys are one: of metrics capitals do not matter. */
const keyOf = (section: TermSection, { text }: LexiconField): string =>
  section === 'metric' ? `metric\n${tidy(text).toLowerCase()}` : `name\n${tidy(text)}`;

class TermReader {
  private readonly rows: TermRow[] = [];
  private readonly problems: TermProblem[] = [];
  /** `unknown` where the heading is none of ours: its rows are passed over, since one problem is enough. */
  private section: TermSection | 'unknown' | undefined;
  /** Who has a name, as section and canonical name: by `name` or `metric`, and the name. */
  private readonly owners = new Map<string, { readonly owner: string; readonly line: number }>();
  private readonly silenced = new Map<string, TermRow>();

  constructor(private readonly text: string) {}

  take(line: LexiconLine): void {
    if (line.heading) this.open(line.heading, line.line);
    else if (this.section === undefined) this.report(line, line.line, strayLine(this.text.slice(line.start, line.end)));
    else if (this.section !== 'unknown') this.readRow(line, this.section);
  }

  finish(): TermList {
    for (const row of this.rows) if (row.section !== 'not' && row.section !== 'metric') this.warnOfSilenced(row);
    return { rows: this.rows, problems: this.problems.sort((a, b) => a.start - b.start) };
  }

  private open(heading: LexiconField, line: number): void {
    this.section = TERM_SECTIONS.find((section) => section === heading.text) ?? 'unknown';
    if (this.section !== 'unknown') return;
    const known = TERM_SECTIONS.map((section) => `[${section}]`).join(', ');
    this.report(heading, line, `there is no section [${heading.text}]; the sections are ${known}`);
  }

  private readRow({ line, start, end, fields }: LexiconLine, section: TermSection): void {
    const [first] = fields;
    if (first!.text === '') return this.report({ start, end: Math.max(end, start + 1) }, line, EMPTY_FIRST_FIELD);
    if (this.rows.length >= MAX_TERM_ROWS)
      return this.report({ start, end }, line, `more than ${MAX_TERM_ROWS} entries: this one is not read`);
    const usable = fields.filter((field) => field.text !== '' && this.isUsable(field, line));
    if (usable[0] !== first) return;
    for (const field of usable) if (BLANKS.test(field.text)) this.report(field, line, BLANKS_IN_FIELD, 'warning');
    if (section === 'not') this.addSilenced(line, usable);
    else this.addNames(section, line, usable);
  }

  private isUsable(field: LexiconField, line: number): boolean {
    const message = problemWithField(field.text);
    if (message !== undefined) this.report(field, line, message);
    return message === undefined;
  }

  private addNames(section: Exclude<TermSection, 'not'>, line: number, fields: readonly LexiconField[]): void {
    const owner = `${section}\n${tidy(fields[0]!.text)}`;
    const [canonical, ...aliases] = fields;
    if (!this.claim(canonical!, section, owner, line)) return;
    const own = new Set([keyOf(section, canonical!)]);
    const names = [canonical!];
    for (const alias of aliases) {
      if (!this.claim(alias, section, owner, line)) continue;
      const key = keyOf(section, alias);
      if (own.has(key)) this.report(alias, line, `"${tidy(alias.text)}" stands in this row already`, 'warning');
      else names.push(alias);
      own.add(key);
    }
    this.rows.push({ section, line, names, kinds: [] });
  }

  /** Gives a name to its owner, unless another one has it. */
  private claim(field: LexiconField, section: TermSection, owner: string, line: number): boolean {
    const name = tidy(field.text);
    const key = keyOf(section, field);
    const other = this.owners.get(key);
    if (!other) this.owners.set(key, { owner, line });
    if (!other || other.owner === owner) return true;
    const [ownerSection = '', ownerName = ''] = other.owner.split('\n');
    const message = `"${name}" belongs to the ${ownerSection} "${ownerName}" already (line ${other.line + 1})`;
    this.report(field, line, message, 'warning');
    return false;
  }

  private addSilenced(line: number, [text, ...rest]: readonly LexiconField[]): void {
    const kinds: SilencedKind[] = [];
    let isRead = true;
    for (const field of rest) {
      const kind = SILENCED_KINDS.find((known) => known === field.text);
      if (kind) kinds.push(kind);
      else {
        this.report(field, line, `"${field.text}" is no kind; the kinds are ${SILENCED_KINDS.join(', ')}`);
        isRead = false; // without its kind the row would silence all of them
      }
    }
    if (!isRead) return;
    const row: TermRow = { section: 'not', line, names: [text!], kinds };
    this.rows.push(row);
    this.silenced.set(tidy(text!.text), row);
  }

  /** A name that the same file silences has no effect. */
  private warnOfSilenced({ section, line, names }: TermRow): void {
    for (const name of names) {
      const silencer = this.silenced.get(tidy(name.text));
      if (!silencer || !silences(silencer, section as SilencedKind)) continue;
      this.report(name, line, `"${tidy(name.text)}" is silenced under [not] (line ${silencer.line + 1})`, 'warning');
    }
  }

  private report(
    { start, end }: { readonly start: number; readonly end: number },
    line: number,
    message: string,
    severity: TermProblem['severity'] = 'error',
  ): void {
    this.problems.push({ line, start, end, message, severity });
  }
}

/** Whether a row of `[not]` silences a kind. */
export const silences = ({ kinds }: TermRow, kind: SilencedKind): boolean => kinds.length === 0 || kinds.includes(kind);
