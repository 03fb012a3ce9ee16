import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';
import { checkAnnotations } from '../../support/annotations';
import { ignoreSet, termSet } from '../../support/terms';

const DATE = 'The Reed Board will build 40 huts by 2035.\n';

describe('terms: [not]', () => {
  const texts = (terms: string, text: string) =>
    annotate(text, { terms: termSet(terms) }).annotations.map((each) => `${each.kind} ${each.text}`);

  it('silences a text of any kind', () => {
    assert.deepEqual(texts('', DATE), ['organization Reed Board', 'target 40 huts', 'date 2035']);
    assert.deepEqual(texts('[not]\nReed Board', DATE), ['target 40 huts', 'date 2035']);
    assert.deepEqual(texts('[not]\n40 huts\n2035', DATE), ['organization Reed Board']);
  });

  it('only of the kinds that the row names', () => {
    assert.deepEqual(texts('[not]\n40 huts  figure  date', DATE), texts('', DATE));
    assert.deepEqual(texts('[not]\n40 huts  figure  target', DATE), ['organization Reed Board', 'date 2035']);
  });

  it('only that exact text', () => {
    assert.deepEqual(texts('[not]\nreed board\nBoard\nThe Reed Board\nReed', DATE), texts('', DATE));
  });

  it('a date that is silenced is nobody’s deadline', () => {
    const [target] = annotate(DATE, { terms: termSet('[not]\n2035') }).annotations.filter(({ kind }) => kind === 'target'); // prettier-ignore
    assert.ok(target && !('deadline' in target && target.deadline));
  });

  it('what is silenced explains nothing else, and is no entity', () => {
    const { entities } = annotate('The Reed Board met.', { terms: termSet('[not]\nReed Board  organization') });
    assert.deepEqual(entities, []);
  });

  it('keeps what it silenced, with file and line', () => {
    const { silenced } = annotate('The Reed Board met, the Reed Board.', { terms: termSet('[not]\nReed Board') });
    assert.deepEqual(
      silenced?.map(({ start, kind, source }) => [start, kind, source]),
      [
        [4, 'organization', '.policytext/terms.txt:2'],
        [24, 'organization', '.policytext/terms.txt:2'],
      ],
    );
  });

  it('silences a candidate, so that no other document makes a name of it', () => {
    const text = 'The work of QVLT is done.';
    assert.equal(annotate(text).candidates.length, 1);
    assert.equal(annotate(text, { terms: termSet('[not]\nQVLT  initiative') }).candidates.length, 0);
  });
});

describe('terms: [metric]', () => {
  it('gives a metric its canonical name, and says who did', () => {
    const text = 'By 2035, industrial output will reach 40 million dollars.\n';
    const [before] = annotate(text).annotations.filter((each) => 'metric' in each);
    assert.ok(before && 'metric' in before && before.metric === 'industrial output', JSON.stringify(before));
    checkAnnotations(
      `
      By 2035, industrial output will reach 40 million dollars.
                                            ^^^^^^^^^^^^^^^^^^ target metric="manufacturing output"
      `,
      ['target', 'figure'],
      { terms: termSet('[metric]\nmanufacturing output  Industrial output') },
    );
    const [named] = annotate(text, { terms: termSet('[metric]\nmanufacturing output  industrial output') }).annotations.filter((each) => 'metric' in each); // prettier-ignore
    assert.ok(named!.evidence.some((line) => line.startsWith('.policytext/terms.txt:2 calls it')));
  });

  it('names a counted thing, and leaves units and other metrics alone', () => {
    const text = 'The city opened 40 tidal mills and spent 3 million dollars on roads.';
    const units = (terms: string) =>
      annotate(text, { terms: termSet(terms) }).annotations.flatMap((each) => ('unit' in each ? [each.unit] : []));
    assert.deepEqual(units(''), ['tidal mills', 'USD']);
    assert.deepEqual(units('[metric]\ntide mills  tidal mills\nmoney  USD'), ['tide mills', 'USD']);
    assert.deepEqual(units('[metric]\ntide mills  mills'), ['tidal mills', 'USD']);
  });
});

describe('ignored places', () => {
  const kept = (rows: string, text: string, path?: string) => {
    const ignores = ignoreSet(rows, path);
    return annotate(text, { ...(ignores && { ignores }) }).annotations.map((each) => `${each.kind} ${each.start}`);
  };
  const TEXT = 'On Monday the Reed Board met.\n\nThen the Reed Board left, and a third time the Reed Board came.\n';
  const ALL = kept('', TEXT).filter((each) => each.startsWith('organization'));
  const organizations = (rows: string, text = TEXT, path?: string) =>
    kept(rows, text, path).filter((each) => each.startsWith('organization'));

  it('a text in a file, in all files, not in others, not of another kind', () => {
    assert.equal(ALL.length, 3);
    assert.deepEqual(organizations('[organization]\nmain.txt  Reed Board'), []);
    assert.deepEqual(organizations('[organization]\n*  Reed Board'), []);
    assert.deepEqual(organizations('[organization]\n*'), []);
    assert.deepEqual(organizations('[organization]\nother.txt  Reed Board'), ALL);
    assert.deepEqual(organizations('[initiative]\n*  Reed Board'), ALL);
    assert.deepEqual(organizations('[organization]\n*  Board'), ALL);
  });

  it('a place by the words around it, wherever it moves', () => {
    const row = '[organization]\nmain.txt  Reed Board  Then the  left and a third';
    assert.deepEqual(organizations(row), [ALL[0], ALL[2]]);
    const moved = `A new line.\n\n${TEXT}More.\n`;
    assert.equal(organizations(row, moved).length, 2);
    assert.deepEqual(organizations(row, moved), [ALL[0], ALL[2]].map((each) => `organization ${Number(each!.split(' ')[1]) + 13}`)); // prettier-ignore
  });

  it('a place with one side written anew is still the place; with both it is not', () => {
    const row = '[organization]\nmain.txt  Reed Board  Then the  left and a third';
    const count = (text: string) => organizations(row, text).length;
    assert.equal(count(TEXT.replace('Then the', 'Some days later this')), 2);
    assert.equal(count(TEXT.replace('left, and a third', 'went away; one third')), 3);
  });

  it('one of two places with the same words', () => {
    const text = 'The Reed Board met.\n\nThe Reed Board met.\n';
    assert.deepEqual(organizations('[organization]\n*  Reed Board  The  met  #2', text), ['organization 4']);
    assert.deepEqual(organizations('[organization]\n*  Reed Board  The  met', text), ['organization 25']);
  });
});
