import assert from 'node:assert/strict';
import { CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { OnceLog, guardWith } from '../../../server/src/lsp/guard';

describe('guard', () => {
  const lines: string[] = [];
  const guard = guardWith(new OnceLog((line) => lines.push(line)), () => Promise.resolve());
  beforeEach(() => lines.splice(0));
  const { token } = new CancellationTokenSource();

  it('hands on what the handler answers', async () => {
    assert.equal(await guard('double', 0, (n: number) => n * 2)(4, token), 8);
  });

  it('answers empty where the handler throws or rejects, and logs once', async () => {
    const handle = guard('fails', 'empty', () => {
      throw new TypeError('bad input');
    });
    const reject = guard<number, string>('rejects', 'empty', () => Promise.reject(new Error('later')));
    for (let i = 0; i < 3; i++) assert.deepEqual([await handle(0, token), await reject(0, token)], ['empty', 'empty']);
    assert.deepEqual(lines.map((line) => line.split('\n')[0]), ['fails failed: TypeError: bad input', 'rejects failed: Error: later']); // prettier-ignore
  });

  it('logs no megabytes', async () => {
    const handle = guard('fails', null, () => {
      throw new Error('x'.repeat(1e6));
    });
    await handle(0, token);
    assert.ok(lines[0]!.startsWith('fails failed') && lines[0]!.length < 5000);
  });

  it('gives up what the client has cancelled in the meantime, without running it', async () => {
    const source = new CancellationTokenSource();
    let ran = false;
    const answer = guard('slow', null, () => {
      ran = true;
      return null;
    })(0, source.token);
    source.cancel();
    assert.ok((await answer) instanceof ResponseError);
    assert.deepEqual([ran, lines], [false, []]);
  });
});
