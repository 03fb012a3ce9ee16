import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { TemporaryFolder } from '../../support/temporaryFolder';
import { buildServer, endSessions, startSession } from '../session';
import {
  type Fields,
  GO_TO,
  type Session,
  answerOf,
  everyOne,
  hasOldKinds,
  readsByItself,
  registered,
  requestsOf,
} from './answered';
import { EVERYTHING, without } from './clientCapabilities';
import { type Answers, FILES, askEverything } from './everything';
import { inWords } from './inWords';
import { ROWS } from './rows';

/** What only a client is sent that can take it. */
const ASKED = [
  'client/registerCapability',
  'window/workDoneProgress/create',
  'workspace/codeLens/refresh',
  'workspace/configuration',
  'workspace/diagnostic/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
];

describe('client capabilities, one by one', function () {
  this.timeout(20_000);
  const folders: TemporaryFolder[] = [];
  let full: Session;

  before(async () => {
    buildServer();
    full = await session(EVERYTHING);
  });
  afterEach(endSessions);
  after(() => {
    for (const folder of folders.splice(0)) folder.remove();
  });

  /** Starts a client on a folder of its own, with inlay hints on, and asks everything. */
  async function session(capabilities: ClientCapabilities): Promise<Session> {
    const folder = new TemporaryFolder(FILES);
    folders.push(folder);
    const settings = { inlayHints: { enabled: true } };
    const client = await startSession({
      capabilities,
      ...(capabilities.workspace?.workspaceFolders ? { folders: [folder.uri] } : { root: folder.uri }),
      settings: () => settings,
      initializationOptions: { settings },
    });
    await client.ready();
    const uri = folder.uriOf('plan.txt');
    const { positionEncoding, semanticTokensProvider } = client.initialized.capabilities;
    const reading = {
      textOf: (uri: string) => FILES[uri.slice(uri.lastIndexOf('/') + 1).replace('%20', ' ')] ?? '', // a term file, which there is not yet
      encoding: positionEncoding!,
      tokenTypes: semanticTokensProvider!.legend.tokenTypes,
    };
    const answers = inWords(await askEverything(client, uri), uri, reading);
    return {
      client,
      folder,
      answers: JSON.parse(JSON.stringify(answers).replaceAll(folder.uri, 'file:///x')) as Answers,
    };
  }

  it('all: the answers are the richest, and the client is asked for all that it can do', () => {
    for (const method of ASKED) assert.ok(requestsOf(full).includes(method), method);
    assert.deepEqual(registered(full).sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    for (const [method, answer] of Object.entries(full.answers))
      assert.ok(answer !== null && JSON.stringify(answer) !== '[]', `${method} has something to answer`);
    for (const request of GO_TO)
      everyOne<Fields>(
        full,
        `textDocument/${request}`,
        (link) => 'targetUri' in link && 'originSelectionRange' in link,
      );
  });

  for (const { without: paths, then, differs = [], check } of ROWS)
    it(`without ${paths.join(', ')}: ${then}`, async () => {
      const less = await session(without(...paths));
      const changed = Object.keys(full.answers).filter(
        (method) => !isEqual(less.answers[method], full.answers[method]),
      );
      assert.deepEqual(changed, differs);
      await check?.(less);
    });

  for (const encoding of ['utf-8', 'utf-32'])
    it(`with ${encoding}: the same answers, counted otherwise`, async () => {
      const other = await session({ ...EVERYTHING, general: { positionEncodings: [encoding] } });
      assert.equal(other.client.initialized.capabilities.positionEncoding, encoding);
      assert.deepEqual(other.answers, full.answers);
    });

  it('plain text only: hovers without marks', async () => {
    const capabilities = structuredClone(EVERYTHING);
    capabilities.textDocument!.hover = { contentFormat: ['plaintext'] };
    const plain = await session(capabilities);
    const { kind, value } = answerOf<{ contents: { kind: string; value: string } }>(
      plain,
      'textDocument/hover',
    ).contents;
    assert.equal(kind, 'plaintext');
    assert.doesNotMatch(value, /\*\*|\]\(/);
  });

  it('none: every request is answered in its oldest shape, and the client is asked nothing', async () => {
    const none = await session({});
    assert.deepEqual(
      requestsOf(none).filter((method) => method !== 'window/logMessage'),
      [],
    );
    everyOne(none, 'textDocument/documentSymbol', hasOldKinds);
    assert.doesNotMatch(JSON.stringify(none.answers), /targetUri|children|labelDetails|annotationId|documentChanges/);
    for (const [method, answer] of Object.entries(none.answers))
      assert.ok(answer !== null && JSON.stringify(answer) !== '[]', `${method} has something to answer`);
    await readsByItself(none);
  });
});

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
