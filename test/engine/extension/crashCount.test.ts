import assert from 'node:assert/strict';
import { CrashCount, TOO_MANY, WINDOW_MS } from '../../../client/src/crashCount';

describe('the count of crashes', () => {
  const restarts = (count: CrashCount, times: readonly number[]) => times.map((time) => count.note(time).restart);

  it('has the server started again until it has crashed too often in a short time', () => {
    const times = Array.from({ length: TOO_MANY }, (_, i) => i * 1000);
    assert.deepEqual(restarts(new CrashCount(), times), [true, true, true, true, false]);
  });

  it('forgets what was long ago', () => {
    const times = Array.from({ length: 50 }, (_, i) => (i * WINDOW_MS) / (TOO_MANY - 1));
    assert.ok(restarts(new CrashCount(), times).every(Boolean));
    assert.ok(!restarts(new CrashCount(), times.map((time) => time * 0.9)).every(Boolean)); // prettier-ignore
  });

  it('has people told of the first crash only', () => {
    const count = new CrashCount();
    assert.deepEqual(
      [0, 1, WINDOW_MS * 2].map((time) => count.note(time).isFirst),
      [true, false, false],
    );
  });

  it('gives all chances anew to a server that somebody has started by hand', () => {
    const count = new CrashCount();
    const times = Array.from({ length: TOO_MANY }, (_, i) => i);
    restarts(count, times);
    count.forgive();
    assert.deepEqual(restarts(count, times), [true, true, true, true, false]);
  });
});
