import assert from 'node:assert/strict';
import type { Steps } from '../../../server/src/corpus/steps';
import { inSlices } from '../../../server/src/lsp/slices';

/** Work of so many milliseconds, in steps of a tenth of one. */
function* work(milliseconds: number, log: string[]): Steps<string> {
  const end = performance.now() + milliseconds;
  for (let step = performance.now(); step < end; yield) {
    const next = step + 0.1;
    while (performance.now() < next);
    step = performance.now();
  }
  log.push('done');
  return 'a result';
}

describe('work in slices', () => {
  it('gives way again and again, and comes to its end', async () => {
    const log: string[] = [];
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    assert.equal(await inSlices(work(12, log), pause, () => false), 'a result');
    assert.ok(pauses >= 3 && pauses <= 12, `${pauses} pauses`);
  });

  it('is left as soon as nobody wants it any more', async () => {
    const log: string[] = [];
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    assert.equal(await inSlices(work(1000, log), pause, () => pauses === 2), undefined);
    assert.deepEqual([pauses, log], [2, []]);
  });

  it('that is short takes no pause', async () => {
    const pause = () => Promise.reject(new Error('a pause'));
    assert.equal(await inSlices(work(0, []), pause, () => true), 'a result');
  });
});
