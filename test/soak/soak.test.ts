import assert from 'node:assert/strict';
import { buildServer } from '../protocol/session';
import { tally } from '../support/tally';
import { HOUR, type Sample, growth, soak } from './soak';

/** What `npm test` replays is the short form of `npm run soak`; `npm run reliability` takes the hour. */
const HOURS = Number(process.env['POLICYTEXT_SOAK_HOURS'] ?? 1 / 6);
const WORK = { edits: HOUR.edits * HOURS, fileEvents: HOUR.fileEvents * HOURS };

describe('the memory of a server that is worked with', function () {
  this.timeout(120_000 + 600_000 * HOURS);
  before(function () {
    if (process.platform === 'win32') this.skip(); // there are no signals by which it could be asked to collect
    buildServer();
  });

  it('does not grow: what is left after a collection is the same within a tenth', async () => {
    const samples: Sample[] = [];
    await soak(WORK, (sample) => samples.push(sample));
    const shown = samples.map(({ edits, rss, heapUsed }) => `${edits}: ${rss >> 20}/${heapUsed >> 20} MB`).join(', ');
    assert.ok(growth(samples, 'rss') < 0.1, `RSS: ${shown}`);
    assert.ok(growth(samples, 'heapUsed') < 0.1, `heap: ${shown}`);
    tally('edits replayed', WORK.edits);
    tally('file events replayed', WORK.fileEvents);
  });

  it('would be found to grow if it did', () => {
    const at = (rss: number): Sample => ({ edits: 0, rss, heapUsed: 0 });
    assert.ok(growth([9, 8, 7, 8, 8, 8, 10, 10, 10, 12, 12, 12].map(at), 'rss') > 0.1);
    assert.ok(growth([5, 6, 7, 8, 8, 8, 11, 9, 10, 10, 10, 10].map(at), 'rss') < 0.1);
  });
});
