import type { AtomText } from './atoms';
import { atomAt } from './atoms';
import { isPlaces, titleAt } from './pieces';
import { type NameReading, readingOf } from './reading';
import { commonWords, organizationWords } from './vocabulary';

/** Where somebody is named in a role; offsets in the paragraph. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Whether nobody but bodies has the role: a `Recipient`, not a `Lead`. */
  readonly isBodies: boolean;
}

/** A line of a text, or a cell of one. */
interface Cell {
  readonly start: number;
  readonly text: string;
}

/**
 * Takes for organizations what stands where a text says who does something: in the column of a table that is headed `Lead` or `Responsible
 * agency`, behind a label such as `Partners:`. An acronym is a body there, and so are capitalised words where only bodies have the role.
 * @param readings the names of the paragraph so far
 * @returns the same readings, some of them strong now; several acronyms that slashes join (`ABC/XYZ`) are taken apart
 */
export function readRoles(source: string, written: AtomText, readings: readonly NameReading[]): readonly NameReading[] {
  if (!readings.some(isOpen) || !mayTell(source)) return readings;
  const places = placesIn(source);
  if (places.length === 0) return readings;
  return readings.flatMap((reading) => {
    const place = isOpen(reading) ? placeOf(places, reading) : undefined;
    if (!place || !isItem(source, place, reading)) return [reading];
    const parts = reading.text.split('/');
    if (parts.length > 1 && parts.every((part) => ACRONYM.test(part))) return partsOf(reading, parts, place);
    return mayBeBody(written, place, reading) ? [inRole(reading, place)] : [reading];
  });
}

/** Whether anything parts the cells of a table, or ends a label. */
const mayTell = (source: string) => source.includes(':') || source.includes('\t') || source.includes('|');

/** The place that holds a reading. @param places by where they begin */
function placeOf(places: readonly Place[], { start, end }: NameReading): Place | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  // Behind a label there may be cells
  for (let i = low - 1; i >= Math.max(0, low - MAX_NESTED); i--) if (end <= places[i]!.end) return places[i];
  return undefined;
}

const MAX_NESTED = 6;

/** What nothing else explains. */
const isOpen = ({ rule, strength, kind, form }: NameReading) =>
  strength === 'weak' && (rule.startsWith('name.') || (kind === 'organization' && form === 'full'));

const ACRONYM = /^\p{Lu}[\p{L}\d&-]{0,7}\p{Lu}$/u;
const SEPARATOR_BEFORE = /(?:^|[,;/&(|]|\s(?:and|the))$/;
const SEPARATOR_BEHIND = /^\s*(?:$|[,;/&()|\t.]|and\s)/;

/** Whether a reading is all that its item of the list says. */
const isItem = (source: string, place: Place, { start, end }: NameReading) =>
  SEPARATOR_BEFORE.test(source.slice(Math.max(place.start, start - AROUND), start).trimEnd()) &&
  SEPARATOR_BEHIND.test(source.slice(end, Math.min(place.end, end + AROUND)));

/** Enough for a separator with its blanks. */
const AROUND = 6;

function mayBeBody({ atoms }: AtomText, place: Place, { kind, form, text, start, end }: NameReading): boolean {
  if (form === 'acronym') return ACRONYM.test(text) && !commonWords.commonAcronyms.has(text.toLowerCase());
  if (kind === 'organization') return true; // by its head
  const first = atomAt(atoms, start);
  if (!place.isBodies || first === undefined) return false;
  let last = first + 1;
  while (last < atoms.length && atoms[last]!.end <= end) last++;
  return last > first + 1 && !isPlaces(atoms, first, last) && !titleAt(atoms, first, last);
}

function inRole(reading: NameReading, { label }: Place): NameReading {
  const { form, head } = reading;
  return readingOf(reading, 'organization', form, 'strong', 'organization.role', [`under "${label}"`], head);
}

function partsOf({ start }: NameReading, parts: readonly string[], place: Place): NameReading[] {
  let at = start;
  return parts.map((text) => {
    const part = { start: at, end: at + text.length, text };
    at = part.end + 1;
    return readingOf(part, 'organization', 'acronym', 'strong', 'organization.role', [`under "${place.label}"`]);
  });
}

function placesIn(source: string): readonly Place[] {
  const places: Place[] = [];
  let columns: readonly (Role | undefined)[] | undefined;
  for (const line of linesOf(source)) {
    const cells = cellsOf(line);
    // A caption may stand above the headings
    if (!columns && cells.length > 1) columns = cells.map(({ text }) => roleOf(text));
    else if (columns)
      cells.forEach(({ start, text }, i) => {
        const role = columns![i];
        if (role && text.length <= MAX_CELL) places.push({ start, end: start + text.length, ...role });
      });
    const act = cells.length > 2 ? cells.findIndex(isAct) : -1;
    if (act >= 0)
      for (const { start, text } of cells.slice(act + 1))
        if (ACTORS.test(text))
          places.push({ start, end: start + text.length, label: cells[act]!.text, isBodies: false });
    const doer = isResult(cells) ? cells.at(-1)! : undefined;
    if (doer)
      places.push({ start: doer.start, end: doer.start + doer.text.length, label: cells[0]!.text, isBodies: false });
    const [first] = cells;
    const colon = first!.text.indexOf(':');
    const role = colon > 0 && colon < MAX_LABEL ? roleOf(first!.text.slice(0, colon)) : undefined;
    // `Lead agency:` and the name, or a tab and the name
    if (role) places.push({ start: first!.start + colon + 1, end: line.start + line.text.length, ...role });
  }
  return places.sort((a, b) => a.start - b.start);
}

/** `Roll out charging points`: what is to be done, in a cell of a table. */
function isAct({ text }: Cell): boolean {
  const words = text.trim().split(' ');
  const verb = words[0]!.toLowerCase();
  const isVerb = commonWords.verbs.has(verb) || organizationWords.agentVerbs.has(verb);
  return words.length > 2 && isVerb && /^\p{Lu}\p{Ll}+$/u.test(words[0]!);
}

/** `Cows inseminated in villages`, two figures or more, and behind them who sees to it. */
function isResult(cells: readonly Cell[]): boolean {
  if (cells.length < 4 || !ACTORS.test(cells.at(-1)!.text)) return false;
  const figures = cells.filter(({ text }) => /^\s*[<>]?\d[\d.,%]*\s*$/.test(text)).length;
  return figures > 1 && cells.some(({ text }) => text.trim().split(' ').length > 2) && !EMPTY.test(cells.at(-1)!.text);
}

const EMPTY = /^\s*(?:N\/?A|NIL|NO|TBC|TBD|YES)\s*$/;

/** A cell with acronyms and nothing else, of those that do it. */
const ACTORS = /^\s*\p{Lu}[\p{L}&-]{1,9}(?:\s?[,/&]\s?\p{Lu}[\p{L}&-]{1,9}){0,4}\s*$/u;

type Role = Pick<Place, 'label' | 'isBodies'>;

const MAX_LABEL = 40;
const MAX_CELL = 80;

/** The role that a heading or a label names, by its last noun: `Responsible institution(s)`, `Implementing agency`. */
function roleOf(label: string): Role | undefined {
  if (label.length > MAX_LABEL) return undefined;
  const words = label
    .toLowerCase()
    .replace(/\(s\)|\*/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const { roleLabels } = organizationWords;
  const whole = words.join(' ');
  const noun = roleLabels.has(whole) ? whole : words.length <= MAX_WORDS ? words.at(-1)! : '';
  return roleLabels.has(noun) ? { label: label.trim(), isBodies: roleLabels.get(noun) === 'body' } : undefined;
}

const MAX_WORDS = 4;

function linesOf(source: string): Cell[] {
  const lines: Cell[] = [];
  let start = 0;
  for (const piece of source.split('\n'))
    for (const text of piece.split('\r')) {
      if (text !== '') lines.push({ start, text });
      start += text.length + 1;
    }
  return lines;
}

/** The cells of a line, between tabs or bars. */
function cellsOf(line: Cell): Cell[] {
  const { start, text } = line;
  const mark = text.includes('\t') ? '\t' : '|';
  if (!text.includes(mark)) return [line];
  const cells: Cell[] = [];
  let at = 0;
  for (const cell of text.split(mark)) {
    cells.push({ start: start + at, text: cell });
    at += cell.length + 1;
  }
  return cells;
}
