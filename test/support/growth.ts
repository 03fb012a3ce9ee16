import { performance } from 'node:perf_hooks';

/**
 * How the cost of `run` grows when its input doubles: about 2 for linear work, 4 for quadratic. The fastest of several runs
 * counts at each size, so that a noisy machine does not decide; tests compare shapes, never the clock.
 * @param run does the work for an input of the given size
 * @param size the smaller size; the larger is twice as much
 */
export function growth(run: (size: number) => void, size = 20_000): number {
  const fastest = (n: number) => {
    let best = Infinity;
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      run(n);
      best = Math.min(best, performance.now() - start);
    }
    return Math.max(best, 0.5); // below the timer's noise everything is equally fast
  };
  run(size); // warm up
  return fastest(2 * size) / fastest(size);
}
