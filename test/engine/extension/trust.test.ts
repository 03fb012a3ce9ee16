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

  /** What a setting's words are, where they are free: none but one is a path, and none leads out of its folder. */
  const WORDS: Readonly<Record<string, string>> = {
    'policytext.include': 'globs that choose among what is found below the folder',
    'policytext.exclude': 'globs that choose among what is found below the folder',
    'policytext.referenceDate': 'a day',
    'policytext.termsFile': 'a path',
  };

  it('may not say where the own term file is: no setting of a folder names a file outside it', () => {
    interface Setting {
      readonly scope: string;
      readonly type: string | readonly string[];
      readonly enum?: readonly string[];
    }
    const settings = Object.entries(contributes.configuration.properties as Readonly<Record<string, Setting>>);
    const free = settings.filter(([, { type, enum: words }]) => !words && !['boolean', 'number', 'integer'].includes(String(type))); // prettier-ignore
    assert.deepEqual(free.map(([name]) => name).sort(), Object.keys(WORDS).sort(), 'say what new words can be');
    for (const [name, { scope }] of free) if (WORDS[name] === 'a path') assert.equal(scope, 'machine', name);
    assert.ok(settings.every(([, { scope }]) => ['machine', 'resource', 'window'].includes(scope)));
  });
});
