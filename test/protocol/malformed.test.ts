import assert from 'node:assert/strict';
import { ErrorCodes } from 'vscode-languageserver';
import { tally } from '../support/tally';
import { RawServer, frame, hover, notification, request } from './rawServer';
import { buildServer } from './session';

const NOTIFICATIONS = [
  ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave'],
  ...['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration', 'workspace/didChangeWorkspaceFolders'],
  ...['window/workDoneProgress/cancel', '$/cancelRequest', '$/setTrace', '$/progress', '$/unknown'],
  ...['policytext/stop', 'no/such/notification', 'initialized'],
];

/** Parameters of many wrong types, none of which any notification has. */
const NONSENSE = [
  undefined,
  null,
  [],
  [7, null],
  {},
  { textDocument: null, contentChanges: null, changes: null, settings: null, event: null, id: null, token: null },
  { textDocument: 7, contentChanges: 7, changes: {}, settings: [], event: 7, id: {}, token: {}, value: [] },
  {
    textDocument: { uri: 5, version: 'x', text: 7, languageId: {} },
    contentChanges: [{ range: 7, text: {} }, null],
    changes: [null, 7, { uri: 7 }, { type: 1 }],
    event: { added: [null, { uri: 7 }], removed: [{ uri: 7 }, null] },
    settings: { policytext: { include: 7, maxFileSize: 'many', checks: [], terms: null, inlayHints: 3 } },
    token: 'no such token',
    id: 'no such request',
  },
];

describe('what is no message', function () {
  this.timeout(30_000);
  let server: RawServer;
  before(buildServer);
  beforeEach(() => {
    server = new RawServer();
  });
  afterEach(() => server.kill());

  /** It answers as before, and has said nothing beside the protocol. */
  const livesOn = async () => {
    assert.equal((await server.send(hover('last')).answerTo('last')).result, null);
    assert.equal(server.stderr, '');
  };

  it('is answered with a parse error where it is no JSON', async () => {
    const broken = ['{"jsonrpc": "2.0", "id": 9, ', '', '\u0000', '{]', "{'id': 1}"];
    server.initialize().send(...broken.map(frame));
    await livesOn();
    const codes = server.messages.filter(({ id, error }) => id === null && error).map(({ error }) => error!.code);
    assert.deepEqual(codes, broken.map(() => ErrorCodes.ParseError)); // prettier-ignore
    tally('malformed messages', broken.length);
  });

  it('is answered as an invalid request where it is JSON', async () => {
    const wrong: [object | string, unknown][] = [
      ['7', null],
      ['null', null],
      ['"hover"', null],
      ['[]', null],
      [`[${JSON.stringify(request(1, 'shutdown'))}]`, null], // the protocol has no batches
      [{ id: 4 }, 4],
      [{ jsonrpc: '2.0', id: 'a', method: 7 }, 'a'],
      [request({ a: 1 }, 'textDocument/hover'), null],
      [request(null, 'textDocument/hover'), null],
      [request(12, 'textDocument/hover', 'x'), 12],
    ];
    server.initialize().send(...wrong.map(([content]) => frame(content)));
    await livesOn();
    const refused = server.messages.filter(({ error }) => error?.code === Number(ErrorCodes.InvalidRequest));
    assert.deepEqual(
      refused.map(({ id }) => id),
      wrong.map(([, id]) => id),
    );
    tally('malformed messages', wrong.length);
  });

  it('ends the server, with a word, where nobody knows where the next message begins', async () => {
    const headers = ['Content-Lenght: 5\r\n\r\nhello', 'Content-Length: abc\r\n\r\nhello', 'hello hello\r\n\r\n'];
    for (const header of headers) {
      const broken = new RawServer().initialize().send(header, hover(1));
      assert.equal(await broken.ended(), 1, header);
      assert.match(broken.stderr, /^policytext server: cannot read its input: .*\S/);
    }
    tally('malformed messages', headers.length);
  });

  it('is a header of any case, and one more beside the length', async () => {
    const content = JSON.stringify(hover('cased'));
    server.initialize();
    server.send(
      `content-LENGTH: ${content.length}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${content}`,
    );
    assert.equal((await server.answerTo('cased')).result, null);
  });

  it('may come in pieces, or many at once', async () => {
    server.initialize();
    await server.answerTo(0);
    for (const character of frame(hover('slow'))) server.send(character);
    server.send(...Array.from({ length: 200 }, (_, i) => hover(i + 1)));
    assert.equal((await server.answerTo('slow')).result, null);
    assert.equal((await server.answerTo(200)).result, null);
    assert.equal(server.messages.filter(({ id }) => typeof id === 'number' && id > 0).length, 200);
  });

  it('does no harm as a notification of any kind with parameters of any type', async () => {
    const sent = NOTIFICATIONS.flatMap((method) => NONSENSE.map((params) => notification(method, params)));
    server.initialize().send(...sent);
    await livesOn();
    const uri = 'untitled:Untitled-1';
    const text = 'By 2035, the city will build 40 schools.';
    server.send(
      notification('textDocument/didOpen', { textDocument: { uri, languageId: 'policytext', version: 1, text } }),
    );
    server.send(request('tokens', 'textDocument/semanticTokens/full', { textDocument: { uri } }));
    assert.ok(((await server.answerTo('tokens')).result as { data: number[] }).data.length > 0);
    const answered = server.messages.filter(({ method, id }) => method === undefined && id === undefined);
    assert.deepEqual(answered, [], 'a notification is never answered');
    tally('malformed messages', sent.length);
  });

  it('is answered once as a request of any kind with parameters of any type', async () => {
    server.initialize();
    await server.answerTo(0);
    const sent = REQUESTS.flatMap((method) => NONSENSE.map((params) => ({ method, params })));
    server.send(...sent.map(({ method, params }, i) => request(i + 1, method, params)));
    await server.answerTo(sent.length);
    await livesOn();
    const ids = server.messages.filter(({ method }) => method === undefined).map(({ id }) => id);
    assert.deepEqual([...new Set(ids)].length, ids.length, 'nothing is answered twice');
    const failed = server.messages.filter(({ error }) => error?.code === Number(ErrorCodes.InternalError));
    const about = failed.map(({ id, error }) => `${JSON.stringify(sent[Number(id) - 1])}: ${error!.message}`);
    // The library looks into these parameters before anybody else can.
    assert.deepEqual(about.filter((each) => !each.startsWith('{"method":"initialize"')), []); // prettier-ignore
    tally('malformed messages', sent.length);
  });
});

const REQUESTS = [
  ...['hover', 'definition', 'references', 'documentSymbol', 'semanticTokens/full', 'semanticTokens/full/delta'],
  ...['semanticTokens/range', 'documentHighlight', 'declaration', 'typeDefinition', 'implementation', 'foldingRange'],
  ...['documentLink', 'inlayHint', 'codeLens', 'completion', 'linkedEditingRange', 'prepareRename', 'rename'],
  ...['prepareCallHierarchy', 'selectionRange', 'codeAction', 'diagnostic', 'formatting'],
]
  .map((name) => `textDocument/${name}`)
  .concat([
    ...[
      'workspace/symbol',
      'workspaceSymbol/resolve',
      'workspace/diagnostic',
      'codeLens/resolve',
      'codeAction/resolve',
    ],
    ...['completionItem/resolve', 'callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls', 'initialize'],
    ...['policytext/ready', 'policytext/leftOut', 'policytext/reindex', 'policytext/export', 'no/such/request'],
  ]);
