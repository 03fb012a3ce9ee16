import assert from 'node:assert/strict';
import { costRatio } from '../../bench/measure/growth';
import { median, percentile } from '../../bench/measure/statistics';

describe('what the benchmark computes', () => {
  it('medians and percentiles', () => {
    const numbers = Array.from({ length: 100 }, (_, i) => 100 - i);
    assert.deepEqual([median(numbers), percentile(numbers, 99), percentile(numbers, 100)], [50, 99, 100]);
    assert.deepEqual([median([3, 1, 2]), percentile([5], 99)], [2, 5]);
    assert.throws(() => median([]));
  });

  it('cost ratios that tell a quadratic loop from a linear one', function () {
    this.timeout(60_000);
    let sink = 0;
    const linear = (n: number) => () => {
      for (let i = 0; i < n; i++) sink = (sink * 31 + i) | 0;
    };
    const quadratic = (n: number) => () => {
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sink = (sink * 31 + j) | 0;
    };
    const limit = 10;
    assert.ok(costRatio(linear(800_000), linear(100_000), limit) <= limit);
    assert.ok(costRatio(quadratic(3200), quadratic(400), limit) > limit);
    assert.equal(typeof sink, 'number');
  });
});
