import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { contributes } from '../../../package.json';
import { SEVERITIES } from '../../../server/src/check/check';
import { CHECKS, diagnose } from '../../../server/src/check/checks';
import { examine } from '../../../server/src/check/textChecks';
import { packRead } from '../../../server/src/corpus/archive/packer';
import { Corpus } from '../../../server/src/corpus/corpus';
import { corpusDocument } from '../../../server/src/corpus/corpusDocument';
import { annotate } from '../../../server/src/recognize/annotate';
import { readCheckSettings } from '../../../server/src/lsp/checkSettings';
import { recognizedCorpus, textsOf } from '../../support/corpus';
import { growth } from '../../support/growth';

/** Between 2 for linear and 4 for quadratic work. */
const LINEAR = 3;

describe('checks', () => {
  it('have a page and a setting each, with the same default', () => {
    const properties: Readonly<Record<string, { default: unknown; enum?: readonly string[] }>> =
      contributes.configuration.properties;
    const settings = Object.keys(properties).filter((name) => name.startsWith('policytext.checks.'));
    assert.deepEqual(settings.sort(), CHECKS.map(({ id }) => `policytext.checks.${id}`).sort());
    for (const { id, title, severity } of CHECKS) {
      const setting = properties[`policytext.checks.${id}`]!;
      assert.equal(setting.default, severity);
      assert.deepEqual(setting.enum, [...SEVERITIES, 'off']);
      const page = fs.readFileSync(`docs/checks/${id}.md`, 'utf8');
      assert.ok(page.startsWith(`# ${title}\n`), id);
      assert.ok(page.includes(`default severity: ${severity}`), id);
    }
  });

  it('take the severities of the settings; what is not valid is reported and left out', () => {
    const problems: string[] = [];
    const read = (raw: unknown) => readCheckSettings(raw, (problem) => problems.push(problem));
    assert.deepEqual(read({ 'swapped-range': 'off', 'figures-differ': 'hint', nonsense: 'off' }), {
      'swapped-range': 'off',
      'figures-differ': 'hint',
    });
    for (const raw of [undefined, null, 'off', 7]) assert.deepEqual(read(raw), {});
    assert.deepEqual(problems, []);
    assert.deepEqual(read({ 'swapped-range': 'loud' }), {});
    assert.match(problems.join(), /policytext\.checks\.swapped-range is "loud"/);
  });

  it('come in order of place, with their severity; one that is off is silent', () => {
    const { snapshot } = recognizedCorpus('It met on Monday, 5 March 2030, and on 31 April 2030, in 2031-2028.');
    const [document] = textsOf(snapshot);
    const found = (severities = {}) =>
      diagnose(document!, { snapshot }, severities).map(({ check, severity }) => `${check.id} ${severity}`);
    assert.deepEqual(found(), ['wrong-weekday warning', 'impossible-date warning', 'swapped-range warning']);
    assert.deepEqual(found({ 'wrong-weekday': 'off', 'swapped-range': 'error' }), [
      'impossible-date warning',
      'swapped-range error',
    ]);
  });

  it('find nothing in a text without faults, nor in none', () => {
    for (const text of ['', '\n', 'Date: 4 March 2030\n\nBy 2035 the city will build 40 plants.\n']) {
      const { snapshot } = recognizedCorpus(text);
      for (const document of textsOf(snapshot))
        assert.deepEqual(diagnose(document, { snapshot, today: '2030-05-05' }), []);
    }
  });

  for (const [name, size, unit] of [
    ['targets of one measure', 400, () => 'By 2019 the city will build 40 plants. '],
    ['one sentence without end', 1200, () => 'by 2019 on 31 June 2020 it took 40 percent and '],
    ['acronyms and names', 400, () => 'the ABC and the Harbour Digitalisation Board met, '],
    [
      'names and acronyms of which each is another',
      400,
      (i: number) => `The Board of Port ${letters(i)} paid the ${letters(i)}X (no “${letters(i)}Y”). `,
    ],
  ] as const)
    for (const closed of [false, true])
      it(`cost in proportion to the text: ${name}${closed ? ', in a closed document' : ''}`, function () {
        this.timeout(60_000);
        const prepared = new Map<number, Corpus>();
        const ratio = growth((count) => {
          const corpus =
            prepared.get(count) ?? corpusOf(Array.from({ length: count }, (_, i) => unit(i)).join(''), closed);
          prepared.set(count, corpus);
          const snapshot = corpus.snapshot();
          for (const document of snapshot.documents()) diagnose(document, { snapshot, today: '2036-01-01' });
        }, size);
        assert.ok(ratio < LINEAR, `twice the text costs ${ratio.toFixed(1)} times as much`);
      });
});

const letters = (i: number) =>
  i
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(65 + parseInt(digit, 26)))
    .padStart(3, 'Q');

function corpusOf(text: string, closed: boolean): Corpus {
  const corpus = new Corpus();
  const content = `Date: 4 March 2030\n\n${text}`;
  const document = corpusDocument('file:///a.txt', content, annotate(content));
  if (closed) corpus.archivePacked(packRead(document, examine));
  else corpus.put(document);
  return corpus;
}
