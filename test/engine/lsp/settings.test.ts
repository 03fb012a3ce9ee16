import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { contributes } from '../../../package.json';
import { DEFAULT_SELECTION } from '../../../server/src/corpus/fileRules';
import { readFolderSettings, readSettings } from '../../../server/src/lsp/settings';
import { SETTING_NAMES } from '../../../server/src/lsp/unknownSettings';

function read(raw: unknown, excludes: unknown[] = []) {
  const problems: string[] = [];
  const options = readSettings(raw, excludes, (problem) => problems.push(problem));
  return { ...options, problems };
}

describe('settings', () => {
  it('are the defaults where nothing is given', () => {
    for (const raw of [undefined, null, {}, 'nonsense', 7, []])
      assert.deepEqual(read(raw), { selection: DEFAULT_SELECTION, annotate: {}, problems: [] });
  });

  it('are read as they are documented: the defaults of the manifest are those of the server', () => {
    const { properties } = contributes.configuration;
    const defaults = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name.replace('policytext.', ''), property.default]),
    );
    assert.deepEqual(read(defaults), { selection: DEFAULT_SELECTION, annotate: {}, problems: [] });
  });

  it('are taken where they are valid', () => {
    const { selection, annotate, problems } = read({
      include: ['plans/**'],
      exclude: ['old'],
      useIgnoreFiles: false,
      referenceDate: '2030-03-04',
      dateOrder: 'dmy',
      maxFileSize: 1,
      maxFiles: 5,
    });
    assert.deepEqual(selection, {
      include: ['plans/**'],
      exclude: ['old'],
      useIgnoreFiles: false,
      maxFileSize: 1024,
      maxFiles: 5,
    });
    assert.deepEqual(annotate, { referenceDate: '2030-03-04', dateOrder: 'dmy' });
    assert.deepEqual(problems, []);
  });

  it('are reported and left aside where they are not', () => {
    const bad = {
      include: '**/*.txt',
      exclude: ['*a*a*a*a*a*a*b'],
      useIgnoreFiles: 'yes',
      referenceDate: '2030-02-31x',
      dateOrder: 'ymd',
      maxFileSize: -1,
      maxFiles: Number.NaN,
    };
    const { selection, annotate, problems } = read(bad);
    assert.deepEqual([selection, annotate], [DEFAULT_SELECTION, {}]);
    assert.deepEqual(problems.map((problem) => /^policytext\.(\w+)/.exec(problem)![1]).sort(), Object.keys(bad).sort());
  });

  it('have no file read that would take gigabytes', () => {
    assert.equal(read({ maxFileSize: 16 * 1024 }).selection.maxFileSize, 16 * 1024 * 1024);
    for (const maxFileSize of [16 * 1024 + 1, 1e9, Number.MAX_VALUE]) {
      const { selection, problems } = read({ maxFileSize });
      assert.equal(selection.maxFileSize, DEFAULT_SELECTION.maxFileSize);
      assert.match(problems.join(), /maxFileSize is .*: it should be a number of kilobytes, from 1 to 16384/);
    }
    const { minimum, maximum } = contributes.configuration.properties['policytext.maxFileSize'];
    assert.deepEqual([minimum, maximum], [1, 16 * 1024], 'the editor says so, too');
  });

  it('are not followed by the hundred thousand, and nobody is buried in what is wrong with them', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `**/${i}*/**`);
    const { selection, problems } = read({ include: many, exclude: many }, [Object.fromEntries(many.map((glob) => [glob, true]))]); // prettier-ignore
    assert.deepEqual(selection.include, DEFAULT_SELECTION.include);
    assert.equal(selection.exclude.length, 1000);
    assert.equal(problems.length, 3);
    const told: string[] = [];
    const raw = { checks: Object.fromEntries(many.map((name) => [name, name])), dateOrder: 'x'.repeat(1e6) };
    readFolderSettings(raw, [], (problem) => told.push(problem));
    assert.ok(told.length < 12, String(told.length));
    assert.match(told.at(-1)!, /there are more problems/);
    assert.ok(told.every((problem) => problem.length <= 500));
  });

  it('that there are not are reported, with those that there are', () => {
    const problems: string[] = [];
    const raw = { exlude: [], checks: { 'figure-differs': 'off', 'swapped-range': 'off' }, trace: { server: 'off' } };
    readFolderSettings(raw, [], (problem) => problems.push(problem));
    assert.equal(problems.length, 2, problems.join('\n'));
    assert.match(problems[0]!, /^policytext\.exlude: there is no such setting; there are include, exclude, /);
    assert.match(problems[1]!, /^policytext\.checks\.figure-differs: .* checks\.figures-differ, /);
  });

  it('are those of the manifest, each documented with its default', () => {
    const { properties } = contributes.configuration;
    const names = Object.keys(properties).map((name) => name.replace('policytext.', ''));
    for (const name of names) assert.ok(SETTING_NAMES.includes(name), name);
    const page = fs.readFileSync('docs/settings.md', 'utf8');
    for (const [name, { default: value, scope }] of Object.entries(properties)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      assert.ok(row, `${name} is documented`);
      const words = value === '' ? 'empty' : `\`${Array.isArray(value) ? JSON.stringify(value).replaceAll(',', ', ') : String(value)}\``; // prettier-ignore
      assert.ok(row.includes(`| ${words} |`), `${name}: ${words}`);
      assert.equal(
        scope,
        ['policytext.trace.server', 'policytext.termsFile', 'policytext.keepIndex'].includes(name) ? scope : 'resource',
        name,
      );
    }
  });

  it('add the excludes of the editor that are switched on without a condition', () => {
    const excludes = [
      { '**/out': true, '**/b.txt': false, '**/c.js': { when: '$(basename).ts' } },
      { tmp: true },
      null,
    ];
    assert.deepEqual(read({ exclude: ['x'] }, excludes).selection.exclude, ['x', '**/out', 'tmp']);
  });

  it('show inlay hints where they are switched on, not otherwise', () => {
    const problems: string[] = [];
    const shows = (inlayHints: unknown) =>
      readFolderSettings({ inlayHints }, [], (problem) => problems.push(problem)).inlayHints;
    assert.deepEqual([{ enabled: true }, { enabled: false }, {}, undefined, 'on'].map(shows), [true, false, false, false, false]); // prettier-ignore
    assert.deepEqual(problems, []);
    assert.equal(shows({ enabled: 'yes' }), false);
    assert.match(problems.join(), /inlayHints\.enabled is "yes"/);
  });
});
