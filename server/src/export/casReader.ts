import { ANNOTATION_KINDS, type AnnotationKind, type Span } from '../recognize/annotation';
import { ATTRIBUTES } from './attributes';
import { CAS_TYPES, ENTITY_TYPE, SOURCE_TYPE, featureOf } from './casTypes';
import type { ExportAnnotation, ImportedDocument } from './document';
import { importAnnotation } from './importAnnotation';
import { ImportError } from './importError';
import { codePointLength, fromCodePointSpans } from './offsets';
import { type JsonObject, asArray, asCount, asObject, asString, parseObject } from './reading';

/** A feature structure of one of our kinds. */
interface Found {
  readonly place: string;
  readonly kind: AnnotationKind;
  readonly structure: JsonObject;
  readonly span: Span;
}

/**
 * Reads a CAS as `cas.ts` writes it, and one in UTF-16, as other programs write them: a header without an encoding, or none at all,
 * means that. `begin` and `end` may carry the draft's anchor mark.
 * @throws ImportError with the feature structure for what is not in the format; types that are not ours are passed over
 */
export function fromCas(content: string): ImportedDocument {
  const cas = parseObject(content, 'CAS');
  const header = cas['%HEADER'] === undefined ? {} : asObject(cas['%HEADER'], '%HEADER', 'the header');
  const unit = header['%OFFSET_ENCODING'] ?? 'UTF-16';
  if (unit !== 'UTF-16' && unit !== 'UTF-32')
    throw new ImportError('%HEADER', `offsets must be UTF-16 or UTF-32, not ${JSON.stringify(unit)}`);
  const structures = structuresOf(cas);
  const sofa = [...structures.values()].find((structure) => structure['%TYPE'] === 'uima.cas.Sofa');
  if (!sofa) throw new ImportError('%FEATURE_STRUCTURES', 'there is no Sofa');
  const text = asString(sofa['sofaString'], 'Sofa', 'sofaString');
  const source = [...structures.values()].find((structure) => structure['%TYPE'] === SOURCE_TYPE);
  if (!source) throw new ImportError('%FEATURE_STRUCTURES', `there is no ${SOURCE_TYPE}`);

  const length = unit === 'UTF-32' ? codePointLength(text) : text.length;
  const found = [...structures].flatMap(([id, structure]) => {
    const kind = ANNOTATION_KINDS.find((candidate) => CAS_TYPES[candidate] === structure['%TYPE']);
    return kind ? [read(id, structure, kind, sofa['%ID'], length)] : [];
  });
  const spans = found.map(({ span }) => span);
  const converted = unit === 'UTF-32' ? fromCodePointSpans(text, spans) : spans;
  return {
    id: asString(source['identifier'], SOURCE_TYPE, 'identifier'),
    text,
    annotations: found.map((each, i) => toAnnotation(text, each, converted[i]!, structures)),
  };
}

function structuresOf(cas: JsonObject): Map<number, JsonObject> {
  const structures = new Map<number, JsonObject>();
  const list = asArray(cas['%FEATURE_STRUCTURES'], 'CAS', '%FEATURE_STRUCTURES');
  for (const [i, value] of list.entries()) {
    const place = `feature structure ${i + 1}`;
    const structure = asObject(value, place, 'it');
    const id = asCount(structure['%ID'], place, '%ID');
    if (id === 0 || structures.has(id)) throw new ImportError(place, `%ID ${id} is taken`);
    structures.set(id, structure);
  }
  return structures;
}

function read(id: number, structure: JsonObject, kind: AnnotationKind, sofa: unknown, length: number): Found {
  const place = `feature structure %ID ${id}`;
  if (structure['@sofa'] !== sofa) throw new ImportError(place, '@sofa must be the Sofa of the text');
  const start = asCount(structure['begin'] ?? structure['^begin'], place, 'begin');
  const end = asCount(structure['end'] ?? structure['^end'], place, 'end');
  if (end > length) throw new ImportError(place, 'it reaches beyond the end of the text');
  return { place, kind, structure, span: { start, end } };
}

function toAnnotation(
  text: string,
  { place, kind, structure }: Found,
  span: Span,
  structures: ReadonlyMap<number, JsonObject>,
): ExportAnnotation {
  const attributes: Record<string, unknown> = {};
  for (const name of Object.keys(ATTRIBUTES[kind])) {
    const value = name === 'entity' ? entityOf(structure, structures, place) : structure[featureOf(name)];
    if (value !== undefined && value !== null) attributes[name] = value;
  }
  return importAnnotation(text, { kind, ...span, rule: structure['rule'], attributes }, place);
}

function entityOf(structure: JsonObject, structures: ReadonlyMap<number, JsonObject>, place: string): string {
  const entity = structures.get(asCount(structure['@entity'], place, '@entity'));
  if (entity?.['%TYPE'] !== ENTITY_TYPE) throw new ImportError(place, `@entity must lead to a ${ENTITY_TYPE}`);
  return asString(entity['identifier'], place, 'identifier');
}
