import assert from 'node:assert/strict';
import {
  DEFAULT_SELECTION,
  FileRules,
  type FileSelection,
  MAX_DEPTH,
  isSafePattern,
} from '../../../server/src/corpus/fileRules';
import { growth } from '../../support/growth';

const rules = (selection: Partial<FileSelection> = {}, ignoreFiles: Record<string, string> = {}) => {
  const made = new FileRules({ ...DEFAULT_SELECTION, ...selection });
  for (const [folder, text] of Object.entries(ignoreFiles)) made.setIgnoreFile(folder, text);
  return made;
};

function check(of: FileRules, admitted: readonly string[], refused: readonly string[]): void {
  for (const path of admitted) assert.equal(of.admits(path), true, `${path} should be read`);
  for (const path of refused) assert.equal(of.admits(path), false, `${path} should not be read`);
}

describe('file rules', () => {
  it('take texts and policies at any depth, whatever the case of their names', () => {
    check(
      rules(),
      ['plan.txt', 'a/b/PLAN.TXT', 'x.policy', 'x.policy.txt', '.hidden/plan.txt', 'Ü ber (2)/plan [1].txt'],
      ['plan.md', 'plan.txt.bak', 'txt', 'plan.text', 'a.txt/b.doc'],
    );
  });

  it('leave out what is foreign by its name', () => {
    check(
      rules(),
      [
        'requirements for schools.txt',
        'water-licences.txt',
        'logging.txt',
        'catalogue.txt',
        'manifesto.txt',
        'notices/may.txt',
      ],
      [
        'requirements.txt',
        'src/CMakeLists.txt',
        'robots.txt',
        'LICENSE.txt',
        'Licence-MIT.txt',
        'COPYING.txt',
        'NOTICE.txt',
        'ThirdPartyNotices.txt',
        'server.log.txt',
      ],
    );
  });

  it('never enter dependencies and version control', () => {
    check(
      rules({ include: ['**'] }),
      ['modules/plan.txt', '.github/plan.txt'],
      ['node_modules/plan.txt', 'a/node_modules/b/plan.txt', '.git/plan.txt', 'lib/site-packages/x.dist-info/top.txt'],
    );
  });

  it('follow the globs of the settings', () => {
    check(
      rules({ include: ['plans/**/*.{md,txt}', '*.policy'], exclude: ['**/draft*', 'plans/old'] }),
      ['plans/a.md', 'plans/b/c.txt', 'x.policy'],
      ['a.txt', 'other/x.policy', 'plans/drafts/c.txt', 'plans/draft.md', 'plans/old/a.md', 'plans/old/b/a.md'],
    );
  });

  it('take literally what only regular expressions know', () => {
    check(
      rules({ include: ['**/plan (1)+.txt', '!x.txt'] }),
      ['plan (1)+.txt'],
      ['plan 11.txt', 'plan 1.txt', 'y.txt'],
    );
  });

  it('follow ignore files: the last match decides, deeper files speak last', () => {
    check(
      rules({}, { '': '*.tmp.txt\nbuild/\n/top.txt\n!keep.tmp.txt\n', docs: '!own.tmp.txt\nsecret.txt\n' }),
      ['a.txt', 'keep.tmp.txt', 'docs/own.tmp.txt', 'docs/top.txt', 'secret.txt', 'mybuild/a.txt'],
      [
        'a.tmp.txt',
        'build/a.txt',
        'docs/build/a.txt',
        'top.txt',
        'docs/a.tmp.txt',
        'docs/secret.txt',
        'docs/x/secret.txt',
      ],
    );
  });

  it('do not find a file again below an ignored folder', () => {
    check(
      rules({}, { '': 'private/*\n!private/plan.txt\n', old: '*\n' }),
      ['private/plan.txt'],
      ['private/a.txt', 'old/a.txt'],
    );
    check(rules({}, { '': 'private/\n!private/plan.txt\n' }), [], ['private/plan.txt']);
  });

  it('forget an ignore file, and do without where the settings say so', () => {
    const made = rules({}, { '': '*.txt\n' });
    check(made, [], ['a.txt']);
    made.setIgnoreFile('', undefined);
    check(made, ['a.txt'], []);
    check(rules({ useIgnoreFiles: false }, { '': '*.txt\n' }), ['a.txt'], []);
  });

  it('drop patterns that nobody writes by hand', () => {
    assert.equal(isSafePattern('**/src/**/*-*.{a,b}.txt'), true);
    assert.equal(isSafePattern('*a*a*a*a*a*a*a*b'), false);
    assert.equal(isSafePattern('x'.repeat(500)), false);
    assert.equal(isSafePattern(''), false);
    check(rules({ exclude: ['', '*a*a*a*a*a*a*b'] }, { '': '*a*a*a*a*a*a*.txt\n' }), ['aaaaaaaaa.txt'], []);
  });

  it('match long paths in linear time', () => {
    const made = rules({ include: ['**/*.txt'], exclude: ['**/a*b/**/c*d'] }, { '': 'a*b\n**/x/**/y\n' });
    assert.ok(growth((size) => made.admits(`${'ab'.repeat(size)}.txt`), 5_000) < 3);
    assert.ok(growth((size) => made.admits(`${'a/'.repeat(size)}b.txt`), 5_000) < 3);
    assert.ok(growth((size) => made.enters('a/'.repeat(size)), 5_000) < 3);
  });

  it('follow the patterns of ignore files up to a number in all, whole files only, and make room when one goes', () => {
    const made = rules();
    const many = (name: string) => `${name}\n${'# a remark\n'.repeat(99)}${Array.from({ length: 5_999 }, (_, i) => `x${i}`).join('\n')}\n`; // prettier-ignore
    made.setIgnoreFile('a', many('old.txt'));
    made.setIgnoreFile('b', many('old.txt'));
    check(made, ['a/new.txt', 'b/old.txt'], ['a/old.txt', 'a/x7/b.txt']);
    made.setIgnoreFile('a', undefined);
    made.setIgnoreFile('b', many('old.txt'));
    made.setIgnoreFile('b', many('older.txt'));
    check(made, ['a/old.txt', 'b/old.txt'], ['b/older.txt']);
  });

  it('read and enter no more than so many folders within each other', () => {
    const within = (folders: number) => 'd/'.repeat(folders);
    check(rules(), [`${within(MAX_DEPTH)}plan.txt`], [`${within(MAX_DEPTH + 1)}plan.txt`, `${within(1e6)}plan.txt`]);
    assert.equal(rules().enters(within(MAX_DEPTH).slice(0, -1)), true);
    assert.equal(rules().enters(within(MAX_DEPTH + 1).slice(0, -1)), false);
  });
});
