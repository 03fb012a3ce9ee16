import assert from 'node:assert/strict';
import { withoutIcons } from '../../../client/src/words';

describe('labels of the extension', () => {
  it('show no icon for what a file is called', () => {
    assert.equal(withoutIcons('plans/$(trash) $(a).txt'), 'plans/\\$(trash) \\$(a).txt');
    assert.equal(withoutIcons('$5 (a).txt'), '$5 (a).txt');
  });
});
