import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { TemporaryFolder } from '../support/temporaryFolder';
import { findNeovim, installNeovim } from './installation';

const SEEDS = path.resolve('seeds');
const WALK = path.resolve('test/neovim/walk.lua');
const QUESTIONS = '2023-07-03-action-plan-questions-and-answers.txt';
const REVIEW = '2024-12-20-mid-term-review.txt';
const NEWS = '2025-02-18-news-smart-factories.txt';
const COMPACT = 'yangtze-delta-digital-compact.policy';

interface Listed {
  /** name:line:column */
  readonly place: string;
  readonly text: string;
}

/** What walk.lua saw. */
interface Seen {
  readonly status: { readonly documents: number };
  readonly hover_on_name: string;
  readonly hover_on_target: string;
  readonly definition: string;
  readonly references: readonly Listed[];
  readonly outline: readonly Listed[];
  readonly diagnostics: readonly { line: number; column: number; code: string; severity: string }[];
  readonly rename: { readonly line: string; readonly changed: readonly string[] };
}

const lineOf = ({ place }: Listed): string => place.replace(/:\d+$/, '');

/** The configuration that our documentation gives to people. */
function documentedConfiguration(): string {
  const page = fs.readFileSync('docs/editors.md', 'utf8');
  const [, lua] = /^## Neovim$.*?^```lua$(.*?)^```$/ms.exec(page) ?? [];
  assert.ok(lua, 'docs/editors.md has a Lua block under Neovim');
  return lua;
}

/** Walks through the sample corpus in a Neovim that knows nothing of the user's own configuration, and leaves nothing behind. */
function walk(neovim: string): Seen {
  const home = new TemporaryFolder({ 'config.lua': documentedConfiguration() });
  try {
    const bin = path.join(home.path, 'bin');
    fs.mkdirSync(bin);
    fs.symlinkSync(path.resolve('dist/cli.js'), path.join(bin, 'policytext'));
    const seen = path.join(home.path, 'seen.json');
    const own = ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, home.path] as const);
    const { status, stderr, error } = spawnSync(neovim, ['--headless', '--clean', '-n', '-S', WALK], {
      cwd: SEEDS,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        ...Object.fromEntries(own),
        PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
        POLICYTEXT_CONFIG: path.join(home.path, 'config.lua'),
        POLICYTEXT_SEEN: seen,
      },
    });
    assert.equal(status, 0, `Neovim ended with ${error?.message ?? status}: ${stderr}`);
    const result = JSON.parse(fs.readFileSync(seen, 'utf8')) as { seen?: Seen; failed?: string };
    assert.ok(result.seen, result.failed);
    return result.seen;
  } finally {
    home.remove();
  }
}

describe('Neovim on the sample corpus', () => {
  let seen: Seen;

  before(function () {
    this.timeout(300_000); // apt-get
    installNeovim(console.log);
    const neovim = findNeovim();
    if (neovim) {
      seen = walk(neovim);
      return;
    }
    console.log('      There is no Neovim (nvim) on the PATH, and only root on Debian may install it: skipped.');
    this.skip();
  });

  it('attaches to a text and has the whole folder read', () => {
    assert.equal(seen.status.documents, fs.readdirSync(SEEDS).length);
  });

  it('shows on hover what an acronym stands for, which another file says', () => {
    assert.match(seen.hover_on_name, /\*\*Organization:\*\* Shanghai Institute for Smart Production/);
    assert.match(seen.hover_on_name, /5 mentions in 4 documents/);
  });

  it('shows on hover what other files say of a target', () => {
    assert.match(seen.hover_on_target, /\*\*Target:\*\* 200 demonstration smart factories/);
    assert.match(seen.hover_on_target, /agrees: .*three-year-action-plan\.txt/);
    assert.match(seen.hover_on_target, /differs:.*budget-speech\.txt/);
  });

  it('jumps to the definition in another file', () => {
    assert.equal(seen.definition, `${REVIEW}:3:17`);
  });

  it('lists the references in all files', () => {
    const lines = [`${QUESTIONS}:17`, `${REVIEW}:3`, `${REVIEW}:3`, `${NEWS}:13`, `${COMPACT}:11`];
    assert.deepEqual(seen.references.map(lineOf), lines);
  });

  it('lists the symbols of a text', () => {
    const target = seen.outline.find(({ text }) => text.includes('200 demonstration smart factories'));
    assert.equal(target && lineOf(target), `${QUESTIONS}:21`);
  });

  it('shows what the checks find, with the severities of the settings', () => {
    const found = seen.diagnostics.map(({ line, column, code, severity }) => `${line}:${column} ${severity} ${code}`);
    assert.deepEqual(found, ['9:53 WARN deadline-passed', '13:8 INFO name-spelling', '21:109 WARN deadline-passed']);
  });

  it('renames a name in all files', () => {
    assert.match(seen.rename.line, /the One Door Shanghai portal/);
    assert.deepEqual(seen.rename.changed, [QUESTIONS, '2024-01-23-budget-speech.txt']);
  });
});
