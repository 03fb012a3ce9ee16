import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AnnotateOptions, annotate } from '../../../server/src/recognize/annotate';
import type { AnnotatedDocument } from '../../../server/src/recognize/annotatedDocument';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { LiveDocument } from '../../../server/src/recognize/liveDocument';
import { POLICY_LINES as lines, textEdits } from '../../support/edits';
import { termSet } from '../../support/terms';

const plain = ({ source, annotations, entities, candidates, silenced, referenceDate }: AnnotatedDocument) => ({
  text: source.text,
  paragraphs: source.paragraphs,
  sections: source.sections,
  annotations,
  entities,
  candidates,
  silenced,
  referenceDate,
});

describe('a live document', () => {
  const cache = new ParagraphCache();
  const followsEdits = (options: AnnotateOptions) =>
    fc.property(textEdits, ({ text, edits }) => {
      const live = new LiveDocument();
      live.annotate(text, { cache, ...options });
      let now = text;
      for (const edit of edits) {
        now = edit(now);
        assert.deepEqual(plain(live.annotate(now, { cache, ...options })), plain(annotate(now, { cache, ...options })));
      }
    });

  it('property: after any edits it is what the text by itself is', () => {
    fc.assert(followsEdits({}), { numRuns: 60 });
  });

  it('property: so it is with terms, silenced ones among them', () => {
    const terms = termSet(
      '[organizations]\nClean Rivers Board\tCRB\n[initiatives]\nGreen Belt\n[not]\nMoH\nlast year\n12%\n[metrics]\nclinics\thealth posts\n',
    );
    fc.assert(followsEdits({ terms }), { numRuns: 30 });
  });

  it('an older state stays as it was', () => {
    const live = new LiveDocument();
    const text = `${lines.join('\n\n')}\n`;
    const before = live.annotate(text, { cache });
    live.annotate(`Date: 2 May 2001\n\n${text.slice(0, 200)}${text.slice(300)}`, { cache });
    assert.deepEqual(plain(before), plain(annotate(text, { cache })));
  });

  it('reads and settles only what an edit changes', () => {
    const live = new LiveDocument();
    const text = lines
      .map((line) => `${line}\n\n`)
      .join('')
      .repeat(3);
    const { settled: parts } = live.annotate(text, { cache });
    const at = text.indexOf('He came back');
    const after = live.annotate(`${text.slice(0, at)}quietly ${text.slice(at)}`, { cache }).settled;
    assert.equal(after.length, parts.length);
    assert.deepEqual(after.flatMap((part, i) => (part === parts[i] ? [] : [i])).length, 1);
  });
});
