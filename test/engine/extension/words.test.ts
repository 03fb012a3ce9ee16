import assert from 'node:assert/strict';
import { sayLeftOut, withoutIcons } from '../../../client/src/words';

describe('labels of the extension', () => {
  it('show no icon for what a file is called', () => {
    assert.equal(withoutIcons('plans/$(trash) $(a).txt'), 'plans/\\$(trash) \\$(a).txt');
    assert.equal(withoutIcons('$5 (a).txt'), '$5 (a).txt');
  });

  it('name the files that something is wrong with, and show neither icons nor links for what they are called', () => {
    assert.equal(sayLeftOut({ skipped: {}, amiss: [] }), '');
    assert.equal(sayLeftOut({ skipped: { binary: 2 }, amiss: [] }), '2 files not read');
    const name = '$(trash) [x](command:y)\u202e\n.txt';
    const said = sayLeftOut({ skipped: { failed: 1, size: 1 }, amiss: [{ name, reason: 'failed' }] });
    assert.equal(said, '2 files not read: \\$(trash) [x] (command:y).txt (reading failed, see the output)');
    assert.ok(
      sayLeftOut({ skipped: { failed: 1 }, amiss: [{ name: 'x'.repeat(1000), reason: 'failed' }] }).length < 120,
    );
  });
});
