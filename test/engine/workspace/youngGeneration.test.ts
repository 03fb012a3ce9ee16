import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { keepFactor, letYoungGrow } from '../../../server/src/node/youngGeneration';

/** Makes ten times what one half of a young generation may be, of which a third survives, and says how large it has become. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  const { getHeapSpaceStatistics } = require('node:v8');
  parentPort.on('message', () => {
    const kept = [];
    for (let i = 0; i < 2_000_000; i++) {
      const made = [i, i + 1];
      if (i % 3 === 0) kept.push(made);
    }
    parentPort.postMessage(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);
  });
  parentPort.postMessage('begun');
`;

async function youngGeneration(mayGrow: boolean): Promise<number> {
  letYoungGrow(mayGrow);
  const thread = new Worker(THREAD, { eval: true });
  try {
    await once(thread, 'message');
    keepFactor();
    thread.postMessage('fill it');
    const [size] = (await once(thread, 'message')) as [number];
    return size;
  } finally {
    await thread.terminate();
  }
}

describe('the young generation', () => {
  afterEach(() => letYoungGrow(true));

  it('stays as small as it is while nobody types', async () => {
    assert.ok((await youngGeneration(false)) < 8e6); // two halves of 2 MB each, or a little more
  });

  it('grows where much survives while somebody does', async () => {
    assert.ok((await youngGeneration(true)) > 16e6);
  });
});
