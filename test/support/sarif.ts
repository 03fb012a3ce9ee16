/**
 * The part of the SARIF 2.1.0 schema (OASIS, sarif-schema-2.1.0.json) that our logs use, and a validator for it. Our own
 * statement of that schema: types, required properties, enumerations, minimum values, unique items, and that an object has no
 * property that the schema does not know; each object below lists all that the schema allows there, used by us or not.
 */
interface Rule {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'any';
  readonly values?: readonly string[];
  readonly minimum?: number;
  /** A relative or absolute URI (RFC 3986). */
  readonly uri?: boolean;
  readonly items?: Rule;
  readonly minItems?: number;
  readonly unique?: boolean;
  /** Name of an object of {@link OBJECTS}. */
  readonly object?: string;
}

interface ObjectRule {
  readonly required?: readonly string[];
  /** At least one of these. */
  readonly anyOf?: readonly string[];
  readonly properties: Readonly<Record<string, Rule>>;
}

const string: Rule = { type: 'string' };
const any: Rule = { type: 'any' };
const uri: Rule = { type: 'string', uri: true };
const index: Rule = { type: 'integer', minimum: -1 };
const fromOne: Rule = { type: 'integer', minimum: 1 };
const fromMinusOne: Rule = { type: 'integer', minimum: -1 };
const level: Rule = { type: 'string', values: ['none', 'note', 'warning', 'error'] };
const object = (name: string): Rule => ({ type: 'object', object: name });
const list = (name: string, minItems = 0): Rule => ({ type: 'array', items: object(name), minItems, unique: true });
const others = (...names: string[]) => Object.fromEntries(names.map((name) => [name, any]));

const OBJECTS: Readonly<Record<string, ObjectRule>> = {
  log: {
    required: ['version', 'runs'],
    properties: {
      $schema: uri,
      version: { type: 'string', values: ['2.1.0'] },
      runs: { type: 'array', items: object('run') },
      ...others('inlineExternalProperties', 'properties'),
    },
  },
  run: {
    required: ['tool'],
    properties: {
      tool: object('tool'),
      columnKind: { type: 'string', values: ['utf16CodeUnits', 'unicodeCodePoints'] },
      artifacts: list('artifact'),
      results: { type: 'array', items: object('result') },
      // prettier-ignore
      ...others('invocations', 'conversion', 'language', 'versionControlProvenance', 'originalUriBaseIds', 'logicalLocations',
        'graphs', 'automationDetails', 'runAggregates', 'baselineGuid', 'redactionTokens', 'defaultEncoding',
        'defaultSourceLanguage', 'newlineSequences', 'externalPropertyFileReferences', 'threadFlowLocations', 'taxonomies',
        'addresses', 'translations', 'policies', 'webRequests', 'webResponses', 'specialLocations', 'properties'),
    },
  },
  tool: { required: ['driver'], properties: { driver: object('component'), ...others('extensions', 'properties') } },
  component: {
    required: ['name'],
    properties: {
      name: string,
      version: string,
      rules: list('descriptor'),
      // prettier-ignore
      ...others('guid', 'organization', 'product', 'productSuite', 'shortDescription', 'fullDescription', 'fullName',
        'semanticVersion', 'dottedQuadFileVersion', 'releaseDateUtc', 'downloadUri', 'informationUri', 'globalMessageStrings',
        'notifications', 'taxa', 'locations', 'language', 'contents', 'isComprehensive', 'localizedDataSemanticVersion',
        'minimumRequiredLocalizedDataSemanticVersion', 'associatedComponent', 'translationMetadata', 'supportedTaxonomies', 'properties'),
    },
  },
  descriptor: {
    required: ['id'],
    properties: {
      id: string,
      shortDescription: object('text'),
      fullDescription: object('text'),
      help: object('text'),
      defaultConfiguration: object('configuration'),
      // prettier-ignore
      ...others('deprecatedIds', 'guid', 'deprecatedGuids', 'name', 'deprecatedNames', 'messageStrings', 'helpUri',
        'relationships', 'properties'),
    },
  },
  configuration: { properties: { level, enabled: { type: 'boolean' }, ...others('rank', 'parameters', 'properties') } },
  text: { required: ['text'], properties: { text: string, markdown: string, properties: any } },
  message: {
    anyOf: ['text', 'id'],
    properties: { text: string, markdown: string, id: string, ...others('arguments', 'properties') },
  },
  artifact: {
    properties: {
      location: object('artifactLocation'),
      sourceLanguage: string,
      // prettier-ignore
      ...others('description', 'parentIndex', 'offset', 'length', 'roles', 'mimeType', 'contents', 'encoding', 'hashes',
        'lastModifiedTimeUtc', 'properties'),
    },
  },
  artifactLocation: { properties: { uri, uriBaseId: string, index, ...others('description', 'properties') } },
  result: {
    required: ['message'],
    properties: {
      ruleId: string,
      ruleIndex: index,
      level,
      message: object('message'),
      locations: { type: 'array', items: object('location') },
      relatedLocations: list('location'),
      fixes: list('fix'),
      properties: { type: 'object' },
      // prettier-ignore
      ...others('rule', 'kind', 'analysisTarget', 'guid', 'correlationGuid', 'occurrenceCount', 'partialFingerprints',
        'fingerprints', 'stacks', 'codeFlows', 'graphs', 'graphTraversals', 'suppressions', 'baselineState', 'rank',
        'attachments', 'hostedViewerUri', 'workItemUris', 'provenance', 'taxa', 'webRequest', 'webResponse'),
    },
  },
  location: {
    properties: {
      id: fromMinusOne,
      physicalLocation: object('physicalLocation'),
      message: object('message'),
      ...others('logicalLocations', 'annotations', 'relationships', 'properties'),
    },
  },
  physicalLocation: {
    anyOf: ['address', 'artifactLocation'],
    properties: {
      artifactLocation: object('artifactLocation'),
      region: object('region'),
      contextRegion: object('region'),
      ...others('address', 'properties'),
    },
  },
  region: {
    properties: {
      startLine: fromOne,
      startColumn: fromOne,
      endLine: fromOne,
      endColumn: fromOne,
      charOffset: fromMinusOne,
      charLength: { type: 'integer', minimum: 0 },
      snippet: object('content'),
      ...others('byteOffset', 'byteLength', 'message', 'sourceLanguage', 'properties'),
    },
  },
  content: { properties: { text: string, ...others('binary', 'rendered', 'properties') } },
  fix: {
    required: ['artifactChanges'],
    properties: { description: object('message'), artifactChanges: list('change', 1), properties: any },
  },
  change: {
    required: ['artifactLocation', 'replacements'],
    properties: {
      artifactLocation: object('artifactLocation'),
      replacements: { type: 'array', items: object('replacement'), minItems: 1 },
      properties: any,
    },
  },
  replacement: {
    required: ['deletedRegion'],
    properties: { deletedRegion: object('region'), insertedContent: object('content'), properties: any },
  },
};

/** What a SARIF log has against the schema, each with its path; nothing where it is valid. */
export function sarifProblems(log: unknown): string[] {
  return [...problemsOf(log, object('log'), '$')];
}

function* problemsOf(value: unknown, rule: Rule, path: string): Generator<string> {
  if (rule.type === 'any') return;
  const isRight = {
    string: () => typeof value === 'string',
    integer: () => Number.isInteger(value),
    number: () => typeof value === 'number',
    boolean: () => typeof value === 'boolean',
    array: () => Array.isArray(value),
    object: () => typeof value === 'object' && value !== null && !Array.isArray(value),
  }[rule.type]();
  if (!isRight) {
    yield `${path} is no ${rule.type}`;
    return;
  }
  if (rule.values && !rule.values.includes(value as string)) yield `${path} is none of ${rule.values.join(', ')}`;
  if (rule.minimum !== undefined && (value as number) < rule.minimum) yield `${path} is below ${rule.minimum}`;
  if (rule.uri && !/^(?:[A-Za-z][\w+.-]*:)?(?:%[\dA-Fa-f]{2}|[\w\-.~:/?#[\]@!$&'()*+,;=])*$/.test(value as string))
    yield `${path} is no URI reference`;
  if (Array.isArray(value)) yield* problemsOfList(value, rule, path);
  else if (rule.object) yield* problemsOfObject(value as Record<string, unknown>, OBJECTS[rule.object]!, path);
}

function* problemsOfList(list: readonly unknown[], rule: Rule, path: string): Generator<string> {
  if (list.length < (rule.minItems ?? 0)) yield `${path} has fewer than ${rule.minItems} items`;
  if (rule.unique && new Set(list.map((item) => JSON.stringify(item))).size < list.length)
    yield `${path} has an item twice`;
  for (const [i, item] of list.entries()) yield* problemsOf(item, rule.items ?? any, `${path}[${i}]`);
}

function* problemsOfObject(value: Record<string, unknown>, rule: ObjectRule, path: string): Generator<string> {
  for (const name of rule.required ?? []) if (!(name in value)) yield `${path} lacks ${name}`;
  if (rule.anyOf && !rule.anyOf.some((name) => name in value)) yield `${path} has none of ${rule.anyOf.join(', ')}`;
  for (const [name, item] of Object.entries(value)) {
    const known = rule.properties[name];
    if (known) yield* problemsOf(item, known, `${path}.${name}`);
    else yield `${path}.${name} is not in the schema`;
  }
}
