import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import picomatch from 'picomatch';

interface Property {
  readonly holds: string;
  readonly test: string;
  readonly grep: string;
  readonly mutations: readonly { readonly file: string; readonly search: string; readonly replace: string }[];
}

const FOLDER = path.join('test', 'mutations');
const properties = fs
  .readdirSync(FOLDER)
  .flatMap(
    (name) => (JSON.parse(fs.readFileSync(path.join(FOLDER, name), 'utf8')) as { properties: Property[] }).properties,
  );

/** The mutations of `npm run mutations` are text: whoever changes the code that they change is told at once, not when they are run. */
describe('the mutations', () => {
  it('are three or more of each property, whose names differ', () => {
    assert.ok(properties.length > 20);
    assert.equal(new Set(properties.map(({ holds }) => holds)).size, properties.length);
    assert.deepEqual(properties.filter(({ mutations }) => mutations.length < 3), []); // prettier-ignore
  });

  it('each change one place of the code as it is', () => {
    for (const { holds, mutations } of properties)
      for (const { file, search, replace } of mutations) {
        const places = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split(search).length - 1 : 0;
        assert.equal(places, 1, `${holds}: ${file} has ${JSON.stringify(search)} ${places} times`);
        assert.notEqual(search, replace, holds);
      }
  });

  it('are each looked for by tests that there are', () => {
    const tests = fs
      .readdirSync('test', { recursive: true, encoding: 'utf8' })
      .map((name) => `test/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => name.endsWith('.test.ts'));
    for (const { holds, test, grep } of properties) {
      const matches = picomatch(test);
      const found = tests.filter((name) => matches(name));
      assert.ok(found.length > 0, `${holds}: there is no ${test}`);
      const sources = found.map((name) => fs.readFileSync(name, 'utf8')).join('\n');
      for (const words of grep.replaceAll('"', '').split('|'))
        assert.ok(sources.includes(words), `${holds}: no test says "${words}"`);
    }
  });

  it('are there for every property that docs/reliability.md promises', () => {
    const page = fs.readFileSync('docs/reliability.md', 'utf8');
    /** What the last column of the tables of a text names. */
    const named = (text: string) =>
      [...text.matchAll(/^\|.*\|([^|\n]+)\|$/gm)].flatMap(([, cell = '']) =>
        [...cell.matchAll(/`([a-z]+(?:\/\w+)+)`/g)].map(([, name]) => `test/${name}.test.ts`),
      );
    assert.ok(named(page).length > 50);
    for (const test of named(page)) assert.ok(fs.existsSync(test), test);
    for (const section of ['Properties', 'Linear time', 'Rename and quick fixes']) {
      const [, text = ''] = new RegExp(`^## ${section}\n([^]*?)^## `, 'm').exec(page) ?? [];
      const tests = named(text).filter((test) => !/^test\/(?:integration|screenshots)\//.test(test));
      assert.ok(tests.length > 0, section);
      for (const test of tests)
        assert.ok(
          properties.some((property) => picomatch(property.test)(test)),
          test,
        );
    }
  });
});
