import { ANNOTATION_KINDS, type AnnotationKind } from '../recognize/annotation';
import { ATTRIBUTES } from './attributes';

/** Our UIMA type system: a type for each kind, an entity that names refer to, and where the text came from. */

export const CAS_TYPES: Readonly<Record<AnnotationKind, string>> = {
  target: 'policytext.Target',
  figure: 'policytext.Figure',
  date: 'policytext.Date',
  organization: 'policytext.Organization',
  initiative: 'policytext.Initiative',
};
const MENTION_TYPE = 'policytext.Mention';
export const ENTITY_TYPE = 'policytext.Entity';
export const SOURCE_TYPE = 'policytext.Source';

/** The feature that stands for an attribute. `type` is what a feature structure has itself, so a date's is `timexType`. */
export const featureOf = (attribute: string): string => (attribute === 'type' ? 'timexType' : attribute);

type Json = Readonly<Record<string, unknown>>;

const RANGES = { string: 'uima.cas.String', number: 'uima.cas.Double' } as const;

const feature = (name: string, range: string): [string, Json] => [name, { '%NAME': name, '%RANGE': range }];

const type = (name: string, superType: string, features: readonly [string, Json][]): [string, Json] => [
  name,
  { '%NAME': name, '%SUPER_TYPE': superType, ...Object.fromEntries(features) },
];

/** The `%TYPES` section. */
export const TYPE_SYSTEM: Json = Object.fromEntries([
  type(SOURCE_TYPE, 'uima.cas.TOP', [feature('identifier', RANGES.string)]),
  type(ENTITY_TYPE, 'uima.cas.TOP', [feature('identifier', RANGES.string)]),
  type(MENTION_TYPE, 'uima.tcas.Annotation', [feature('rule', RANGES.string)]),
  ...ANNOTATION_KINDS.map((kind) =>
    type(
      CAS_TYPES[kind],
      MENTION_TYPE,
      Object.entries(ATTRIBUTES[kind]).map(([name, range]) =>
        feature(featureOf(name), name === 'entity' ? ENTITY_TYPE : RANGES[range]),
      ),
    ),
  ),
]);
