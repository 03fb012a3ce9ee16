import assert from 'node:assert/strict';
import type { Mention } from '../../../server/src/recognize/names/mention';
import { areEqualMentions, copyOf, readingOf, worded } from '../../../server/src/recognize/names/reading';

const mention = (): Mention =>
  worded(readingOf({ start: 4, end: 15, text: 'Harbour Act' }, 'initiative', 'full', 'strong', 'test', ['a law']));

describe('equal mentions', () => {
  it('say the same, whoever made them', () => {
    assert.ok(areEqualMentions(mention(), mention()));
    assert.ok(areEqualMentions(mention(), copyOf(mention())));
  });

  it('differ as soon as any field does, those that are not set included', () => {
    const fields = Object.keys(mention());
    assert.ok(fields.length > 15);
    for (const field of fields) {
      const other = { ...mention(), [field]: field === 'evidence' ? ['another law'] : 'something else' };
      assert.ok(!areEqualMentions(mention(), other), field);
    }
  });
});
