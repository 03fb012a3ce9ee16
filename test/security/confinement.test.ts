import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ExportAnswer, LeftOut } from '../../server/src/lsp/protocol';
import { NEWS, PLAN, SHARED_NAME } from '../protocol/fixtures';
import { buildServer, endSessions, startSession } from '../protocol/session';
import type { LspClient } from '../support/lspClient';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';

/** A text that lies beside the workspace and that nobody has asked for. */
const SECRET = 'By 2038, the Night Treasury Authority will sell 77 hidden vaults under the Velvet Ledger Programme.\n';
const LEAK = /Velvet Ledger|hidden vaults|Night Treasury/;

describe('paths that lead out of the workspace', function () {
  this.timeout(30_000);
  let outside: TemporaryFolder;
  let folder: TemporaryFolder;
  let tried = 0;

  before(buildServer);
  beforeEach(() => {
    outside = new TemporaryFolder({ 'secret.txt': SECRET, 'secrets/more.txt': SECRET });
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'plans/news.txt': NEWS });
    const link = (target: string, name: string) => {
      fs.symlinkSync(target, path.join(folder.path, name));
      tried++;
    };
    link(path.join(outside.path, 'secret.txt'), 'linked.txt');
    link(path.join(outside.path, 'secrets'), 'linked-folder');
    link(path.relative(folder.path, path.join(outside.path, 'secret.txt')), 'relative.txt');
    link(path.join(folder.path, 'linked.txt'), 'chained.txt');
    link('linked-folder/more.txt', 'through.txt');
    link(path.join(folder.path, 'plans', 'news.txt'), 'inside.txt');
    fs.mkdirSync(path.join(folder.path, '.policytext'));
    fs.writeFileSync(path.join(outside.path, 'terms.txt'), '[organization]\nVelvet Ledger Programme\n');
    link(path.join(outside.path, 'terms.txt'), '.policytext/terms.txt');
  });
  afterEach(() => {
    endSessions();
    folder.remove();
    outside.remove();
  });
  after(() => tally('paths out of the workspace', tried));

  const LINKS = ['linked.txt', 'relative.txt', 'chained.txt', 'through.txt'];
  const everything = async (client: LspClient) =>
    JSON.stringify([
      await client.request('workspace/symbol', { query: '' }),
      await client.request<ExportAnswer>('policytext/export', { format: 'jsonl' }),
      await client.request('textDocument/completion', {
        textDocument: { uri: folder.uriOf('plan.txt') },
        position: { line: 0, character: 0 },
      }),
    ]);
  const start = async () => {
    const client = await startSession({ folders: [folder.uri], capabilities: { textDocument: { completion: {} } } });
    await client.ready();
    return client;
  };

  it('are not followed by the scan, and named with the reason; links within it are', async () => {
    const client = await start();
    const { documents } = await client.ready();
    assert.equal(documents, 3, 'plan.txt, plans/news.txt and inside.txt');
    assert.doesNotMatch(await everything(client), LEAK);
    const leftOut = await client.request<LeftOut[]>('policytext/leftOut');
    const named = leftOut.filter(({ reason }) => reason === 'outside').map(({ uri }) => uri);
    assert.deepEqual(named.sort(), LINKS.map((name) => folder.uriOf(name)).sort()); // prettier-ignore
  });

  it('are not entered by what a workspace sets for itself', async () => {
    const beside = path.basename(outside.path);
    const include = [
      '../**',
      '**/../../**',
      `../${beside}/**`,
      `${outside.path}/**`,
      '/**',
      '**/*.txt',
      'linked-folder/**',
    ];
    const settings = { include, exclude: ['!../**'], useIgnoreFiles: false };
    const client = await startSession({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true }, textDocument: { completion: {} } },
      settings: (section) => (section === 'policytext' ? settings : undefined),
    });
    assert.equal((await client.ready()).documents, 3);
    assert.doesNotMatch(await everything(client), LEAK);
    tried += include.length;
  });

  it('are not followed when somebody tells of them, or of what lies behind them', async () => {
    const client = await start();
    const told = [...LINKS, 'linked-folder', 'linked-folder/more.txt', '.policytext/terms.txt'].map((name) =>
      folder.uriOf(name),
    );
    told.push(outside.uriOf('secret.txt'), `${folder.uri}/../${path.basename(outside.path)}/secret.txt`);
    told.push(
      `${folder.uri}/%2e%2e/${path.basename(outside.path)}/secret.txt`,
      `${folder.uri}/plans/..%2f..%2fsecret.txt`,
    );
    for (const type of [1, 2] as const) await client.filesChanged(...told.map((uri) => ({ uri, type })));
    tried += told.length * 2;
    assert.equal((await client.ready()).documents, 3);
    assert.doesNotMatch(await everything(client), LEAK);
  });

  it('are not read by requests about files that are not open', async () => {
    const client = await start();
    for (const uri of [
      outside.uriOf('secret.txt'),
      folder.uriOf('linked.txt'),
      'file:///etc/passwd',
      'file:///proc/self/environ',
    ])
      for (const method of ['documentSymbol', 'semanticTokens/full', 'hover', 'definition']) {
        const answer = await client.request(`textDocument/${method}`, {
          textDocument: { uri },
          ...(/hover|definition/.test(method) && { position: { line: 0, character: 60 } }),
        });
        assert.doesNotMatch(JSON.stringify(answer), LEAK);
        assert.match(JSON.stringify(answer), /^(?:null|\[\]|\{.*"data":\[\].*\})$/);
        tried++;
      }
    const exported = await client.request<ExportAnswer>('policytext/export', {
      format: 'csv',
      uris: [outside.uriOf('secret.txt'), 'file:///etc/passwd', folder.uriOf('linked.txt')],
    });
    assert.deepEqual(exported.documents, []);
  });

  it('are not followed by the command line', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['dist/cli.js', ...args], {
        encoding: 'utf8',
        env: { ...process.env, XDG_CONFIG_HOME: '/no such' },
      });
    for (const args of [
      ['export', folder.path, '--format', 'jsonl'],
      ['check', folder.path],
      ['annotate', folder.path],
    ]) {
      const { stdout, stderr } = run(...args);
      assert.doesNotMatch(stdout + stderr, LEAK, args[0]);
      tried++;
    }
    assert.match(run('export', folder.path, '--format', 'jsonl').stdout, new RegExp(SHARED_NAME));
    // Somebody who names a link means what it leads to.
    assert.match(run('export', path.join(folder.path, 'linked.txt'), '--format', 'jsonl').stdout, LEAK);
  });

  it('names of exported files lead nowhere but below the folder that is written to', async () => {
    const client = await start();
    const hostile = ['untitled:../../evil', 'untitled:/etc/evil', 'file:///a/..%2f..%2fevil.txt', 'untitled:C:\\evil'];
    for (const uri of hostile) await client.open(uri, PLAN, 'policytext');
    const { files } = await client.request<ExportAnswer>('policytext/export', { format: 'brat' });
    assert.ok(files.length > hostile.length);
    for (const { name } of files) {
      assert.ok(!path.isAbsolute(name) && !name.split(/[\\/]/).includes('..') && !/^[a-z]:/i.test(name), name);
      tried++;
    }
  });

  it('are what a workspace that is itself a link is not: it is read', async () => {
    const link = path.join(outside.path, 'corpus');
    fs.symlinkSync(folder.path, link);
    const client = await startSession({ folders: [outside.uriOf('corpus')] });
    assert.equal((await client.ready()).documents, 3);
  });
});
