import assert from 'node:assert/strict';
import { barsOf, SETS_WITH_BARS, shortfalls } from './bars';
import { readGoldSets } from './goldSets';
import { predict } from './predict';
import { score } from './score';

describe('accuracy', () => {
  const sets = readGoldSets();

  it('has bars for known sets only', () => {
    const names = sets.map(({ name }) => name);
    for (const name of SETS_WITH_BARS) assert.ok(names.includes(name), name);
  });

  for (const { name, documents, missing, articles } of sets) {
    it(`reaches every bar of ${name}${missing ? ` (skipped: there is no ${missing})` : ''}`, function () {
      if (missing) this.skip();
      this.timeout(60_000);
      assert.deepEqual(shortfalls(barsOf(name), score(predict(documents, articles))), []);
    });
  }
});
