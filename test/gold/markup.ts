/**
 * The inline markup of our gold files: the text itself with marks around what counts.
 *
 *     By ⟦date type=DATE value=2030|2030⟧ the ⟦organization entity="Ministry of Water"|Ministry⟧ drills
 *     ⟦target value=40 unit=wells deadline=2030|40 wells⟧.
 *
 * A mark is `⟦kind attributes|text⟧`; marks nest. An attribute is `key=value` or `key="a value"`, a quote within being doubled;
 * the bare word `optional` says that annotators disagree. A name without `entity` is its own entity. Everything outside the
 * brackets, line ends included, is the document, so that `⟦`, `⟧` cannot occur in one.
 */
import { type GoldAnnotation, type GoldDocument, GOLD_KINDS, type GoldKind } from './annotation';

/** A mistake in a gold file. The message starts with `name:line:column:`, both counted from 1. */
export class MarkupError extends Error {}

const QUANTITY_ATTRIBUTES = [
  'value',
  'valueMax',
  'unit',
  'comparator',
  'metric',
  'action',
  'deadline',
  'frequency',
  'base',
];
const ATTRIBUTES: Record<GoldKind, readonly string[]> = {
  date: ['type', 'value'],
  organization: ['entity'],
  initiative: ['entity'],
  target: QUANTITY_ATTRIBUTES,
  figure: QUANTITY_ATTRIBUTES,
};
const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'];
const COMPARATORS = ['>', '>=', '<', '<=', '=', '~'];

const ATTRIBUTE = /\s*(?:(optional)(?=[\s|])|([A-Za-z]+)=(?:"((?:[^"]|"")*)"|([^\s"|⟦⟧]+)))/y;
const HEAD_END = /\s*\|/y;

interface OpenMark {
  readonly kind: GoldKind;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Where the mark begins in the markup, for messages. */
  readonly at: number;
}

/**
 * Reads a gold file.
 * @param markup the file's whole content; everything but the marks is taken over byte for byte
 * @param name the document's name, also used in messages
 * @throws MarkupError at the first mistake
 */
export function parseMarkup(markup: string, name: string): GoldDocument {
  const annotations: GoldAnnotation[] = [];
  const open: OpenMark[] = [];
  let text = '';
  let at = 0;
  const fail = (message: string, where = at): never => {
    const before = markup.slice(0, where).split('\n');
    throw new MarkupError(`${name}:${before.length}:${before.at(-1)!.length + 1}: ${message}`);
  };

  for (const bracket of markup.matchAll(/[⟦⟧]/g)) {
    if (bracket.index < at) fail('a mark begins inside the attributes of another', bracket.index);
    text += markup.slice(at, bracket.index);
    at = bracket.index;
    if (bracket[0] === '⟧') {
      const mark = open.pop() ?? fail('⟧ closes nothing');
      const annotation = toAnnotation(mark, text, (message) => fail(message, mark.at));
      if (open.some((outer) => outer.kind === mark.kind)) fail(`one ${mark.kind} inside another`, mark.at);
      annotations.push(annotation);
      at += 1;
    } else {
      const head = readHead(markup, at, fail);
      open.push({ ...head, start: text.length, at });
      at = head.end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) fail('⟦ is never closed', unclosed.at);
  text += markup.slice(at);
  annotations.sort((a, b) => a.start - b.start || b.end - a.end || a.kind.localeCompare(b.kind));
  return { name, text, annotations };
}

/** Reads `⟦kind attributes|` at an offset; `end` is where the marked text begins. */
function readHead(markup: string, at: number, fail: (message: string, where?: number) => never) {
  const word = /^[a-z]*/.exec(markup.slice(at + 1, at + 20))![0];
  const kind = GOLD_KINDS.find((known) => known === word) ?? fail(`unknown kind "${word}"`);
  const attributes = new Map<string, string>();
  let end = at + 1 + word.length;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(markup);
    if (!found) break;
    const [whole, optional, key = optional ?? '', quoted, plain = ''] = found;
    if (!optional && !ATTRIBUTES[kind].includes(key)) fail(`a ${kind} has no attribute "${key}"`, end);
    if (attributes.has(key)) fail(`"${key}" is given twice`, end);
    attributes.set(key, quoted?.replaceAll('""', '"') ?? plain);
    end += whole.length;
  }
  HEAD_END.lastIndex = end;
  const bar = HEAD_END.exec(markup) ?? fail('expected an attribute or "|"', end);
  return { kind, attributes, end: end + bar[0].length };
}

function toAnnotation(mark: OpenMark, document: string, fail: (message: string) => never): GoldAnnotation {
  const { kind, attributes, start } = mark;
  const text = document.slice(start);
  if (text.trim() !== text || text === '') fail('a mention has no blanks at its ends and is not empty');
  const optional = attributes.has('optional');
  const annotation: Record<string, string | number | true> = { kind, start, end: document.length, text };
  for (const [key, value] of attributes) {
    if (key === 'optional') annotation.optional = true;
    else annotation[key] = isNumeric(kind, key) ? toNumber(value, fail) : value;
  }
  if (kind === 'date') {
    if (!DATE_TYPES.includes(attributes.get('type') ?? '')) fail(`a date's type is one of ${DATE_TYPES.join(', ')}`);
  } else if (kind === 'organization' || kind === 'initiative') {
    annotation.entity ??= text.replace(/\s+/gu, ' ');
  }
  if ('value' in annotation === false && ATTRIBUTES[kind].includes('value') && !optional)
    fail(`a ${kind} needs a value`);
  const comparator = attributes.get('comparator');
  if (comparator && !COMPARATORS.includes(comparator)) fail(`a comparator is one of ${COMPARATORS.join(' ')}`);
  return annotation as unknown as GoldAnnotation;
}

const isNumeric = (kind: GoldKind, key: string) => (key === 'value' && kind !== 'date') || key === 'valueMax';

function toNumber(text: string, fail: (message: string) => never): number {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : fail(`"${text}" is no number`);
}
