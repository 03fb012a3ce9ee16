import assert from 'node:assert/strict';
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN } from './fixtures';
import { buildServer, endSessions, positionOf, startSession, textIn } from './session';

describe('call hierarchy over the wire', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;
  let client: LspClient;
  let plan: string;

  before(buildServer);
  beforeEach(async () => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS });
    plan = folder.uriOf('plan.txt');
    client = await startSession({ folders: [folder.uri], capabilities: { textDocument: { callHierarchy: {} } } });
    await client.ready();
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const prepare = (phrase: string) =>
    client.request<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', {
      textDocument: { uri: plan },
      position: positionOf(PLAN, phrase),
    });
  const outgoing = (item: unknown) =>
    client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  const incoming = (item: unknown) =>
    client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });

  it('goes from an initiative to its targets, on to the documents that repeat one, and back', async () => {
    assert.equal(client.initialized.capabilities.callHierarchyProvider, true);
    const [item] = (await prepare('Harbour City Water Plan'))!;
    assert.deepEqual([item!.name, textIn(PLAN, item!.range)], ['Harbour City Water Plan', 'Harbour City Water Plan']);
    const targets = await outgoing(item);
    assert.deepEqual(
      targets.map(({ to, fromRanges }) => [to.name, fromRanges.map((range) => textIn(PLAN, range))]),
      [
        ['40 treatment plants', ['40 treatment plants']],
        ['25 percent', ['25 percent']],
      ],
    );
    const repeated = await outgoing(targets[0]!.to);
    assert.deepEqual(
      repeated.map(({ to }) => [to.name, textIn(NEWS, to.range)]),
      [['news.txt', '12 treatment plants']],
    );
    const [initiative] = await incoming(targets[0]!.to);
    assert.deepEqual(initiative!.from, item);
    const documents = await incoming(item);
    assert.deepEqual(
      documents.map(({ from }) => from.name),
      ['plan.txt'],
    );
  });

  it('begins nowhere on plain text, and is empty for items that make no sense', async () => {
    assert.equal(await prepare('adopted'), null);
    const [item] = (await prepare('Harbour City Water Plan'))!;
    client.sendsNonsense = true;
    for (const broken of [{ ...item, uri: 'untitled:no' }, { ...item, data: 'nonsense' }, { uri: 7 }, null])
      assert.deepEqual([await outgoing(broken), await incoming(broken)], [[], []]);
  });

  it('is not offered to a client that does not ask', async () => {
    const bare = await startSession();
    assert.equal(bare.initialized.capabilities.callHierarchyProvider, undefined);
  });
});
