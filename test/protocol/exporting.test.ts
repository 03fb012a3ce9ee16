import assert from 'node:assert/strict';
import { FORMAT_NAMES } from '../../server/src/export/formats';
import type { ExportAnswer } from '../../server/src/lsp/protocol';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN } from './fixtures';
import { buildServer, endSessions, startSession } from './session';

describe('export over the wire', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;
  let client: LspClient;
  before(buildServer);
  beforeEach(async () => {
    folder = new TemporaryFolder({ 'plans/plan.txt': PLAN, 'plans/plan': PLAN, 'news.txt': NEWS });
    client = await startSession({
      folders: [folder.uri],
      initializationOptions: { settings: { include: ['**'] } },
    });
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const exportAs = (format: string, uris?: string[]) =>
    client.request<ExportAnswer>('policytext/export', { format, ...(uris && { uris }) });
  const firstColumn = (csv: string) =>
    csv
      .trim()
      .split('\r\n')
      .map((row) => row.slice(0, row.indexOf(',')));

  it('a table of the targets of all documents, without waiting to be told that they are read', async () => {
    const { files, documents, problems } = await exportAs('csv');
    assert.deepEqual([files.map(({ name }) => name), problems], [[''], []]);
    assert.deepEqual(firstColumn(files[0]!.content), [
      'document',
      ...['plans/plan', 'plans/plan', 'plans/plan.txt', 'plans/plan.txt'],
    ]);
    assert.deepEqual(
      documents,
      ['news.txt', 'plans/plan', 'plans/plan.txt'].map((name) => folder.uriOf(name)),
    );
  });

  it('of some documents only, the text in the editor for one that is open', async () => {
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'By 2041 the HCWA will build 7 locks.\n', 'policytext');
    const { files, documents } = await exportAs('csv', [uri]);
    assert.deepEqual(documents, [uri]);
    assert.deepEqual(firstColumn(files[0]!.content), ['document', 'Untitled-1']);
    assert.match(files[0]!.content, /7 locks/);
  });

  it('files for each document, named as the documents are, no two the same', async () => {
    const { files } = await exportAs('brat');
    assert.deepEqual(files.map(({ name }) => name).sort(), [
      'annotation.conf',
      'news.ann',
      'news.txt',
      'plans/plan-2.ann',
      'plans/plan-2.txt',
      'plans/plan.ann',
      'plans/plan.txt',
    ]);
    assert.equal(files.find(({ name }) => name === 'news.txt')?.content, NEWS);
  });

  it('one entity has one identifier in all documents', async () => {
    const { files } = await exportAs('jsonl');
    const rows = files[0]!.content.trim().split('\n');
    const ids = rows.flatMap((row) => {
      const { annotations } = JSON.parse(row) as { annotations: { text: string; entity?: string }[] };
      return annotations.filter(({ text }) => text === 'HCWA').map(({ entity }) => entity);
    });
    assert.ok(ids.length > 3);
    assert.deepEqual([...new Set(ids)], ['organization:Harbour City Water Authority']);
  });

  it('every format, and none that there is not, with the names of those there are', async () => {
    for (const format of FORMAT_NAMES) {
      const { files, problems } = await exportAs(format);
      assert.ok(files.some(({ content }) => content.includes('40')), format); // prettier-ignore
      assert.deepEqual(problems, []);
    }
    await assert.rejects(exportAs('xml'), /no export format "xml"; there are jsonl, csv, brat/);
    await assert.rejects(client.request('policytext/export', {}), /no export format/);
  });

  it('documents of several folders by the names of their folders', async () => {
    const other = new TemporaryFolder({ 'plan.txt': PLAN });
    const both = await startSession({ folders: [folder.uri, other.uri] });
    const { files } = await both.request<ExportAnswer>('policytext/export', { format: 'csv' });
    const nameOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);
    const names = new Set(firstColumn(files[0]!.content));
    assert.deepEqual([...names].sort(), [`${nameOf(folder.uri)}/plans/plan.txt`, `${nameOf(other.uri)}/plan.txt`, 'document'].sort()); // prettier-ignore
    other.remove();
  });
});
