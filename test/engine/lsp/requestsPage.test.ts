import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

const PAGE = fs.readFileSync('docs/requests.md', 'utf8');

/** The cells of the first table, row by row, without its head. */
const ROWS = PAGE.slice(PAGE.indexOf('| request'), PAGE.indexOf('\n\n', PAGE.indexOf('| request')))
  .split('\n')
  .slice(2)
  .map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim())); // prettier-ignore

const inTicks = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
const testsIn = (cell: string) => inTicks(cell).filter((text) => text.endsWith('.test.ts'));

describe('docs/requests.md', () => {
  it('names for every request tests that there are', () => {
    assert.ok(ROWS.length > 20);
    for (const [request = '', , engine = '', protocol = ''] of ROWS) {
      const files = [
        ...testsIn(engine).map((name) => path.join('test/engine/features', name)),
        ...testsIn(protocol).map((name) => path.join('test/protocol', name)),
      ];
      assert.ok(testsIn(protocol).length > 0, request);
      for (const file of files) {
        const folder = path.dirname(file);
        const exists = file.includes('*') ? fs.readdirSync(folder).some((name) => name.endsWith('.test.ts')) : fs.existsSync(file); // prettier-ignore
        assert.ok(exists, `${request}: ${file}`);
      }
    }
  });

  it('has a row for every request that clients of all abilities are tested with', () => {
    const asked = fs.readFileSync('test/protocol/capabilities/everything.ts', 'utf8');
    const methods = [...asked.matchAll(/'((?:textDocument|workspace|workspaceSymbol|codeLens|completionItem|callHierarchy)\/[\w/]+)'/g)]; // prettier-ignore
    assert.ok(methods.length > 20);
    const known = ROWS.flatMap(([request = '']) => inTicks(request));
    for (const [, method] of methods)
      assert.ok(
        known.some((name) => (name.startsWith('/') ? method!.endsWith(name) : name === method)),
        method,
      );
  });
});
