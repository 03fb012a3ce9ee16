import assert from 'node:assert/strict';
import {
  type CancellationToken,
  CancellationTokenSource,
  type CodeLens,
  type DocumentDiagnosticReport,
  type Hover,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import type { LspClient } from '../support/lspClient';
import type { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer, endSessions, makeFolder, positionOf, startSession } from './session';

const rate = (value: number) => `In 2031 the adult literacy rate was ${value} percent.`;
/** So many figures of one measure and one time that to compare each with those of all other documents takes a while. */
const MAIN = `Date: 4 March 2032\n\nThe Harbour Water Board met.\n\n1. Literacy\n\n${Array.from({ length: 50 }, (_, i) => rate(20 + i)).join('\n\n')}\n`;
const PLAN = `Date: 4 March 2032\n\n1. Literacy\n\n${Array.from({ length: 50 }, (_, i) => `By 2040, the adult literacy rate shall reach ${i + 30} percent.`).join('\n\n')}\n`;

describe('hovers while much is worked out', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let client: LspClient;

  before(async () => {
    buildServer();
    const others = Array.from({ length: 300 }, (_, i) => [`${i}.txt`, `Date: 4 March 2032\n\nThe Harbour Water Board met.\n\n${rate(90 + (i % 3))}\n\nBy 2040, the adult literacy rate shall reach ${i % 89} percent.\n`]); // prettier-ignore
    folder = makeFolder({
      ...(Object.fromEntries(others) as Record<string, string>),
      'main.txt': MAIN,
      'same.txt': MAIN,
      'plan.txt': PLAN,
    });
    client = await startSession({
      folders: [folder.uri],
      capabilities: { textDocument: { diagnostic: {}, codeLens: {}, hover: { contentFormat: ['markdown'] } } },
    });
    await client.ready();
    await hover(); // so that what the first one of all takes is over
  });
  after(endSessions);

  const hover = () =>
    client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: folder.uriOf('0.txt') },
      position: positionOf('Date: 4 March 2032', '4 March 2032'),
    });

  /** Sends a request and a hover right behind it. @returns the answer, and who was answered first */
  async function race<Answer>(request: () => Promise<Answer>) {
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    const long = request();
    const short = hover();
    await Promise.all([long.then(note('request')), short.then(note('hover'))]);
    return { answer: await long, order };
  }

  it('overtake the check of a document', async () => {
    const textDocument = { uri: folder.uriOf('main.txt') };
    const pull = () => client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    const { answer, order } = await race(pull);
    assert.deepEqual(order, ['hover', 'request']);
    assert.equal(answer.kind === 'full' && answer.items.length, 50, 'and nothing is missing in it');
  });

  it('overtake the count of a lens', async () => {
    const textDocument = { uri: folder.uriOf('plan.txt') };
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    const { answer, order } = await race(() => client.request<CodeLens>('codeLens/resolve', lens));
    assert.deepEqual(order, ['hover', 'request']);
    assert.match(answer.command!.title, /^50 targets · \d+ references$/);
  });

  it('a check that its client gives up is left, and others who ask for it are told', async () => {
    const textDocument = { uri: folder.uriOf('same.txt') };
    const giveUp = new CancellationTokenSource();
    const pull = (token?: CancellationToken) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument }, token);
    const given = pull(giveUp.token).then(
      () => 'answered',
      ({ code }: { code: number }) => code,
    );
    const wanted = pull();
    await hover();
    giveUp.cancel();
    assert.equal(await given, LSPErrorCodes.RequestCancelled);
    const report = await wanted;
    assert.equal(report.kind === 'full' && report.items.length, 50);
  });
});
