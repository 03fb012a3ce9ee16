import assert from 'node:assert/strict';
import { annotationsTouching } from '../../../server/src/corpus/sorted';
import { annotate } from '../../../server/src/recognize/annotate';

describe('what stands in order', () => {
  it('is found around an offset as by looking at all of it', () => {
    const text =
      'By 2030, the Ministry of Water (MoW) will, under the National Water Plan 2025-2030, drill 40 wells;20 wells follow. ';
    const annotated = annotate(text.repeat(3));
    assert.ok(annotated.annotations.length > 12);
    for (let offset = -1; offset <= 3 * text.length + 1; offset++) {
      const all = annotated.annotations.filter(({ start, end }) => start <= offset && offset <= end);
      assert.deepEqual(annotationsTouching({ annotated }, offset), all);
    }
  });
});
