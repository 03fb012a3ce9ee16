import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toCas } from '../../../server/src/export/cas';
import { fromCas } from '../../../server/src/export/casReader';
import { annotationOf, documentOf, documents, recognized } from '../../support/exports';
import { holds } from '../../support/property';

type Json = Record<string, unknown>;
interface Cas {
  '%HEADER': Json;
  '%TYPES': Record<string, Record<string, Json | string>>;
  '%FEATURE_STRUCTURES': Json[];
  '%VIEWS': Record<string, { '%SOFA': number; '%MEMBERS': number[] }>;
}

/** The types of the UIMA standard that we build on, and their features. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'uima.cas.TOP': [],
  'uima.tcas.Annotation': ['sofa', 'begin', 'end'],
  'uima.tcas.DocumentAnnotation': ['sofa', 'begin', 'end', 'language'],
  'uima.cas.Sofa': ['sofaNum', 'sofaID', 'mimeType', 'sofaURI', 'sofaString', 'sofaArray'],
};

/** Checks a CAS by the rules of the draft specification 0.4.0; what the reference implementation wants beyond them is said. */
function assertConforms(json: string, text: string): void {
  const cas = JSON.parse(json) as Cas;
  assert.deepEqual(Object.keys(cas), ['%HEADER', '%TYPES', '%FEATURE_STRUCTURES', '%VIEWS'], 'sections in their order');
  assert.deepEqual(cas['%HEADER'], { '%VERSION': '0.4.0', '%OFFSET_ENCODING': 'UTF-32' });
  for (const [name, type] of Object.entries(cas['%TYPES'])) {
    assert.equal(type['%NAME'], name);
    assert.match(name, /^[a-z]+\.[A-Z][A-Za-z]*$/);
    const parent = type['%SUPER_TYPE'] as string;
    assert.ok(parent in BUILT_IN || parent in cas['%TYPES'], `${name} has a known super type`);
    for (const [feature, description] of Object.entries(type).filter(([key]) => !key.startsWith('%')))
      assert.equal((description as Json)['%NAME'], feature);
  }
  const rangeOf = (typeName: string, feature: string): string | undefined => {
    const type = cas['%TYPES'][typeName];
    if (!type) return BUILT_IN[typeName]?.includes(feature) ? 'built-in' : undefined;
    const own = type[feature] as Json | undefined;
    return own ? (own['%RANGE'] as string) : rangeOf(type['%SUPER_TYPE'] as string, feature);
  };
  const points = [...text];
  const structures = cas['%FEATURE_STRUCTURES'];
  const types = new Map(structures.map((structure) => [structure['%ID'], structure['%TYPE']]));
  assert.equal(types.size, structures.length, 'identifiers are unique');
  assert.equal(structures[0]?.['%TYPE'], 'uima.cas.Sofa', 'the Sofa comes before what refers to it');
  assert.equal(structures[0]['sofaString'], text);
  for (const structure of structures) {
    const [first, second, ...features] = Object.keys(structure);
    assert.deepEqual([first, second], ['%ID', '%TYPE']);
    assert.ok(Number.isInteger(structure['%ID']) && Number(structure['%ID']) > 0);
    const typeName = structure['%TYPE'] as string;
    for (const key of features) {
      const range = rangeOf(typeName, key.replace(/^@/, ''));
      assert.ok(range, `${typeName} has the feature ${key}`);
      const value = structure[key];
      if (key.startsWith('@')) {
        assert.ok(types.has(value), `${key} leads somewhere`);
        if (range !== 'built-in') assert.equal(types.get(value), range);
      } else if (range === 'uima.cas.String') assert.equal(typeof value, 'string');
      else if (range === 'uima.cas.Double') assert.equal(typeof value, 'number');
    }
    if (!features.includes('begin')) continue;
    const [begin, end] = [structure['begin'] as number, structure['end'] as number];
    assert.ok(Number.isInteger(begin) && Number.isInteger(end) && 0 <= begin && begin <= end && end <= points.length);
  }
  const members = cas['%VIEWS']['_InitialView']!['%MEMBERS'];
  assert.equal(cas['%VIEWS']['_InitialView']!['%SOFA'], structures[0]['%ID']);
  assert.equal(new Set(members).size, members.length);
  for (const member of members) assert.ok(types.has(member) && types.get(member) !== 'uima.cas.Sofa');
}

describe('exports: UIMA CAS JSON', () => {
  const text = '😀 Acme (A) pays 40%.';
  const json = toCas(
    documentOf(text, [
      annotationOf(text, 'organization', 'Acme', { entity: 'organization:Acme' }),
      annotationOf(text, 'organization', 'A', { entity: 'organization:Acme', form: 'acronym' }),
      annotationOf(text, 'target', '40%', { value: 40, baseline: 1e21, valueMax: 0.5 }),
      annotationOf(text, 'date', '40', { value: '0040' }),
    ]),
  );

  it('counts code points, has one entity for its mentions, and no attribute called as what a feature structure has', () => {
    const structures = (JSON.parse(json) as Cas)['%FEATURE_STRUCTURES'].slice(1);
    const anchor = { '@sofa': 1 };
    assert.deepEqual(structures, [
      { '%ID': 2, '%TYPE': 'uima.tcas.DocumentAnnotation', ...anchor, begin: 0, end: 20, language: 'x-unspecified' },
      { '%ID': 3, '%TYPE': 'policytext.Source', identifier: 'a.txt' },
      { '%ID': 4, '%TYPE': 'policytext.Entity', identifier: 'organization:Acme' },
      { '%ID': 5, '%TYPE': 'policytext.Organization', ...anchor, begin: 2, end: 6, rule: 'test.organization', '@entity': 4, form: 'full' }, // prettier-ignore
      { '%ID': 6, '%TYPE': 'policytext.Organization', ...anchor, begin: 2, end: 3, rule: 'test.organization', '@entity': 4, form: 'acronym' }, // prettier-ignore
      { '%ID': 7, '%TYPE': 'policytext.Target', ...anchor, begin: 16, end: 19, rule: 'test.target', value: 40, valueMax: 0.5, comparator: '=', baseline: 1e21 }, // prettier-ignore
      { '%ID': 8, '%TYPE': 'policytext.Date', ...anchor, begin: 16, end: 18, rule: 'test.date', timexType: 'DATE', value: '0040' }, // prettier-ignore
    ]);
    assertConforms(json, text);
  });

  it('writes a number of range Double with a fraction or exponent, as the reference implementation wants it', () => {
    assert.match(json, /"value": 40\.0,/);
    assert.match(json, /"valueMax": 0\.5,/);
    assert.match(json, /"baseline": 1e\+21\}/);
  });

  it('conforms for a document that was recognised', () => {
    const source =
      'The Ministry of Energy 😀 adopted the Clean Rivers Act on 3 May 2021.\r\nIt will build 40 plants by 2030.';
    assertConforms(toCas(recognized(source)), source);
  });

  it('property: conforms whatever the text', () => {
    holds(
      fc.property(documents, (document) => assertConforms(toCas(document), document.text)),
      { numRuns: 150 },
    );
  });

  it('is read in UTF-16 where the header says so or nothing, with anchor marks and foreign types', () => {
    const utf16 = json
      .replace(/"begin": (\d+), "end": (\d+)/g, (_, begin: string, end: string) => `"^begin": ${+begin + (+begin && 1)}, "^end": ${+end + 1}`) // prettier-ignore
      .replace('"%FEATURE_STRUCTURES": [', '"%FEATURE_STRUCTURES": [{"%ID": 99, "%TYPE": "other.Token", "begin": 0, "end": 3},'); // prettier-ignore
    for (const header of ['{"%VERSION":"0.4.0","%OFFSET_ENCODING":"UTF-16"}', '{}'])
      assert.deepEqual(fromCas(utf16.replace(/\{"%VERSION".*?\}/, header)), fromCas(json));
    assert.deepEqual(fromCas(utf16.replace(/"%HEADER": .*\n/, '')), fromCas(json));
  });

  for (const [what, from, to, message] of [
    ['no JSON', /^\{/, '', /^ImportError: CAS: not JSON/],
    ['another unit', 'UTF-32', 'UTF-8', /%HEADER: offsets must be UTF-16 or UTF-32, not "UTF-8"/],
    ['no Sofa', 'uima.cas.Sofa', 'uima.cas.TOP', /%FEATURE_STRUCTURES: there is no Sofa/],
    ['no text', '"sofaString"', '"sofaURI"', /Sofa: sofaString must be a string/],
    ['no source', 'policytext.Source", "id', 'policytext.Other", "id', /there is no policytext\.Source/],
    ['an identifier twice', '"%ID": 8', '"%ID": 7', /feature structure 8: %ID 7 is taken/],
    [
      'another Sofa',
      '"@sofa": 1, "begin": 16, "end": 19',
      '"@sofa": 2, "begin": 16, "end": 19',
      /%ID 7: @sofa must be/,
    ],
    ['a span beyond the text', '"end": 19', '"end": 99', /%ID 7: it reaches beyond the end/],
    ['an empty span', '"end": 19', '"end": 16', /%ID 7: the span .* is empty/],
    ['an entity that is none', '"@entity": 4, "form": "full"', '"@entity": 3, "form": "full"', /%ID 5: @entity must lead to a policytext\.Entity/], // prettier-ignore
    ['a number that is a string', '"value": 40.0', '"value": "40"', /%ID 7: value must be a number/],
    ['no rule', '"rule": "test.date", ', '', /%ID 8: rule must be a string/],
  ] as const)
    it(`is refused with ${what}`, () => {
      const bad = json.replace(from, to);
      assert.notEqual(bad, json);
      assert.throws(() => fromCas(bad), message);
    });
});
