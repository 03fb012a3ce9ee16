import assert from 'node:assert/strict';
import type { Steps } from '../../../server/src/corpus/steps';
import { inSlices } from '../../../server/src/lsp/slices';

/** Work in so many steps, each of which takes a tenth of a millisecond at least, however busy the machine is. */
function* work(steps: number, log: string[]): Steps<string> {
  for (let i = 0; i < steps; i++, yield) {
    const end = performance.now() + 0.1;
    while (performance.now() < end);
  }
  log.push('done');
  return 'a result';
}

describe('work in slices', () => {
  it('gives way again and again, and comes to its end', async () => {
    const log: string[] = [];
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    assert.equal(await inSlices(work(120, log), pause, () => false), 'a result');
    // A slice of a millisecond has no room for more than ten steps.
    assert.ok(pauses >= 11 && pauses < 120, `${pauses} pauses`);
  });

  it('is left as soon as nobody wants it any more', async () => {
    const log: string[] = [];
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    assert.equal(await inSlices(work(10_000, log), pause, () => pauses === 2), undefined);
    assert.deepEqual([pauses, log], [2, []]);
  });

  it('that is short takes no pause', async () => {
    const pause = () => Promise.reject(new Error('a pause'));
    assert.equal(await inSlices(work(0, []), pause, () => true), 'a result');
  });
});
