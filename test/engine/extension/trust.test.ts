import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { capabilities, contributes } from '../../../package.json';

/** What runs a program, evaluates text, or opens a connection. A module of our own may be loaded late, by its literal name. */
const FORBIDDEN =
  /(?:from |import |require\()['"](?:node:)?(?:child_process|cluster|dgram|http|https|http2|inspector|net|tls|vm)['"]|\beval\(|\bnew Function\(|\bfetch\(|\bimport\((?!'(?:\.{1,2}\/)+[\w/]+'\))/;

const sources = ['client/src', 'server/src'].flatMap((room) =>
  fs
    .readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(room, name)),
);

describe('a workspace that is not trusted', () => {
  it('is served: nothing in the sources runs what it contains, or leaves the machine', () => {
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    assert.ok(sources.length > 100);
    assert.deepEqual(
      sources.filter((file) => FORBIDDEN.test(fs.readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('the rule finds what it forbids', () => {
    for (const bad of [
      "from 'node:child_process'",
      "require('http')",
      'await fetch(url)',
      'eval(text)',
      'import(name)',
      "import('./data' + name)",
      "import('/tmp/x')",
    ])
      assert.match(bad, FORBIDDEN);
    assert.doesNotMatch("const { readLegacy } = await import('./legacy');", FORBIDDEN);
    assert.doesNotMatch("const { localPacker } = await import('../../corpus/archive/packer');", FORBIDDEN);
    assert.doesNotMatch("import * as fs from 'node:fs'; retrieval(x); prefetch(y)", FORBIDDEN);
  });

  it('may not say where the own term file is: no setting of a folder names a file outside it', () => {
    const properties: Readonly<Record<string, { scope: string }>> = contributes.configuration.properties;
    assert.equal(properties['policytext.termsFile']!.scope, 'machine');
    const others = Object.entries(properties).filter(([name]) => /File$|Path$|command/i.test(name));
    assert.deepEqual(others.map(([name]) => name), ['policytext.termsFile']); // prettier-ignore
  });
});
