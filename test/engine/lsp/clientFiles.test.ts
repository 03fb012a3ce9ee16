import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  type CancellationToken,
  type Connection,
  StreamMessageReader,
  StreamMessageWriter,
  createConnection,
  createMessageConnection,
} from 'vscode-languageserver/node';
import { clientWorkspace } from '../../../server/src/lsp/clientFiles';
import { READ_FILE_REQUEST } from '../../../server/src/lsp/protocol';

/** So long that the request is surely handed over before it is cancelled: what is cancelled first is not handed over at all. */
const GIVEN_UP_MS = 500;

describe('files that the client has', () => {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  let server: Connection;
  before(() => {
    server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    server.listen();
    client.listen();
  });
  after(() => client.dispose());

  it('one that is never answered is given up, and the client told so', async () => {
    const cancelled = new Promise<string>((resolve) => {
      client.onRequest(READ_FILE_REQUEST, ({ uri }: { uri: string }, token: CancellationToken) => {
        token.onCancellationRequested(() => resolve(uri));
        return new Promise(() => undefined);
      });
    });
    await assert.rejects(
      clientWorkspace(server, GIVEN_UP_MS).read('memory:/plan.txt', 1000),
      /did not answer policytext\/readFile/,
    );
    assert.equal(await cancelled, 'memory:/plan.txt');
  });

  it('come byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    client.onRequest(READ_FILE_REQUEST, () => ({ base64: Buffer.from(bytes).toString('base64') }));
    assert.deepEqual(await clientWorkspace(server).read('memory:/plan.txt', 1000), bytes);
    assert.deepEqual(await clientWorkspace(server).read('memory:/plan.txt', 256), bytes);
    await assert.rejects(clientWorkspace(server).read('memory:/plan.txt', 250), /larger than 250 bytes/);
  });
});
