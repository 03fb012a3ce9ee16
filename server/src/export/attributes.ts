import type { AnnotationKind, DateAnnotation, NameAnnotation, QuantityAnnotation } from '../recognize/annotation';
import { ImportError } from './importError';

/** The attributes of one annotation; what the text does not say is left out. */
export type Attributes = Readonly<Record<string, string | number>>;

export type AttributeType = 'string' | 'number';

/** What an annotation has besides what all have. */
type Own<A> = Exclude<keyof A, 'kind' | 'start' | 'end' | 'text' | 'rule' | 'evidence'>;

const QUANTITY = {
  value: 'number',
  valueMax: 'number',
  unit: 'string',
  comparator: 'string',
  metric: 'string',
  base: 'string',
  action: 'string',
  actor: 'string',
  deadline: 'string',
  deadlineSource: 'string',
  frequency: 'string',
  baseline: 'number',
} as const satisfies Record<Own<QuantityAnnotation>, AttributeType>;

const DATE = {
  type: 'string',
  value: 'string',
  mod: 'string',
  anchor: 'string',
  anchorSource: 'string',
} as const satisfies Record<Own<DateAnnotation> | 'anchorSource', AttributeType>;

const NAME = { entity: 'string', form: 'string' } as const satisfies Record<Own<NameAnnotation>, AttributeType>;

/**
 * The attributes of each kind and their types, in the order in which they are written. They are those of `recognize/annotation.ts`,
 * which says what each means; a date's anchor is two attributes, so that the record is flat.
 */
export const ATTRIBUTES: Readonly<Record<AnnotationKind, Readonly<Record<string, AttributeType>>>> = {
  target: QUANTITY,
  figure: QUANTITY,
  date: DATE,
  organization: NAME,
  initiative: NAME,
};

const REQUIRED: Readonly<Record<AnnotationKind, readonly string[]>> = {
  target: ['value', 'comparator'],
  figure: ['value', 'comparator'],
  date: ['type', 'value'],
  organization: ['entity', 'form'],
  initiative: ['entity', 'form'],
};

/** Attributes with few values, each one word: formats that distinguish them write them as labels. */
export const CLOSED_ATTRIBUTES: ReadonlySet<string> = new Set(['comparator', 'deadlineSource', 'type', 'mod', 'form']);

/**
 * Checks attributes that were read.
 * @throws ImportError for one that the kind does not have, one of the wrong type, and one that is missing
 */
export function checkAttributes(
  kind: AnnotationKind,
  found: Readonly<Record<string, unknown>>,
  place: string,
): Attributes {
  const attributes: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(found)) {
    const type = Object.hasOwn(ATTRIBUTES[kind], name) ? ATTRIBUTES[kind][name] : undefined;
    if (type === undefined) throw new ImportError(place, `a ${kind} has no attribute ${JSON.stringify(name)}`);
    if ((typeof value !== 'string' && typeof value !== 'number') || typeof value !== type)
      throw new ImportError(place, `${name} must be a ${type}, not ${JSON.stringify(value)}`);
    attributes[name] = value;
  }
  for (const name of REQUIRED[kind])
    if (!Object.hasOwn(attributes, name)) throw new ImportError(place, `a ${kind} must have the attribute ${name}`);
  return attributes;
}
