import { ATTRIBUTES } from './attributes';
import { CAS_TYPES, ENTITY_TYPE, SOURCE_TYPE, TYPE_SYSTEM, featureOf } from './casTypes';
import type { ExportDocument } from './document';
import { codePointLength, toCodePointSpans } from './offsets';

/**
 * UIMA CAS as JSON, draft specification 0.4.0 (apache/uima-uimaj-io-jsoncas): one document, one CAS, one JSON object, which carries
 * its own type system.
 *
 * - Offsets are Unicode code points, half-open. The draft leaves the unit open and suggests that the header tell it; the reference
 *   implementation reads `UTF-8`, `UTF-16` and `UTF-32` there and takes UTF-16 where nothing is said. We say `UTF-32`. A reader that
 *   passes the header over and counts UTF-16 is off behind characters beyond the Basic Multilingual Plane, and right everywhere else.
 * - Annotations overlap and nest as they are. The text is the Sofa's, line ends as they are.
 * - `begin` and `end` have no anchor mark `^`: the draft has it, the implementations write none.
 * - A number of range Double is written with a fraction or exponent (`40.0`): the reference implementation refuses an integer there.
 */

const SOFA = 1;
const VIEW = '_InitialView';

/** A number that JSON shall show as one of floating point. */
class Double {
  constructor(readonly value: number) {}

  toString(): string {
    const digits = JSON.stringify(this.value);
    return /^-?\d+$/.test(digits) ? `${digits}.0` : digits;
  }
}

type Feature = string | number | Double;
type FeatureStructure = Readonly<Record<string, Feature>>;

/** A document as a CAS, with a line end behind it. Feature structures stand on a line each. */
export function toCas({ id, text, annotations }: ExportDocument): string {
  const spans = toCodePointSpans(text, annotations);
  const structures: FeatureStructure[] = [
    { '%ID': SOFA, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: VIEW, mimeType: 'text/plain', sofaString: text },
  ];
  const add = (type: string, features: FeatureStructure) => {
    const structure = { '%ID': structures.length + 1, '%TYPE': type, ...features };
    structures.push(structure);
    return structure['%ID'];
  };
  const anchor = (begin: number, end: number) => ({ '@sofa': SOFA, begin, end });
  add('uima.tcas.DocumentAnnotation', { ...anchor(0, codePointLength(text)), language: 'x-unspecified' });
  add(SOURCE_TYPE, { identifier: id });
  const entities = new Map<string, number>();
  const entityOf = (identifier: string) => {
    const known = entities.get(identifier) ?? add(ENTITY_TYPE, { identifier });
    entities.set(identifier, known);
    return known;
  };
  for (const [i, { kind, rule, attributes }] of annotations.entries()) {
    const features: Record<string, Feature> = { rule };
    for (const name of Object.keys(ATTRIBUTES[kind])) {
      const value = attributes[name];
      if (value === undefined) continue;
      if (name === 'entity') features['@entity'] = entityOf(String(value));
      else features[featureOf(name)] = typeof value === 'number' ? new Double(value) : value;
    }
    add(CAS_TYPES[kind], { ...anchor(spans[i]!.start, spans[i]!.end), ...features });
  }
  const members = structures.slice(1).map((_, i) => i + 2);
  return `{
"%HEADER": ${JSON.stringify({ '%VERSION': '0.4.0', '%OFFSET_ENCODING': 'UTF-32' })},
"%TYPES": ${JSON.stringify(TYPE_SYSTEM)},
"%FEATURE_STRUCTURES": [
${structures.map(toJson).join(',\n')}
],
"%VIEWS": ${JSON.stringify({ [VIEW]: { '%SOFA': SOFA, '%MEMBERS': members } })}
}
`;
}

function toJson(structure: FeatureStructure): string {
  const fields = Object.entries(structure).map(([name, value]) => {
    const written = value instanceof Double ? value.toString() : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${written}`;
  });
  return `  {${fields.join(', ')}}`;
}
