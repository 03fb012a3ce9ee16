import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';

/** Checks which candidates a text leaves to the corpus. */
function checkCandidates(text: string, expected: readonly string[]): void {
  const { candidates } = annotate(text);
  assert.deepEqual(
    candidates.map((candidate) => candidate.text),
    expected,
  );
  for (const { start, end, text: found } of candidates) assert.equal(text.slice(start, end), found);
}

describe('acronyms left to the corpus', () => {
  const yes: readonly [text: string, ...expected: string[]][] = [
    ['Some RWB pipes leak.', 'RWB'],
    ['Loans with a CGTMSE guarantee are cheap.', 'CGTMSE'],
    ['As LoF staff report, the year was good.', 'LoF'],
    ['Most ECLGS loans and some RWB loans were repaid.', 'ECLGS', 'RWB'],
    ['Some RWB pipes leak.\n\nOther RWB pipes burst.', 'RWB', 'RWB'],
  ];
  for (const [text, ...expected] of yes) it(text, () => checkCandidates(text, expected));

  const no: readonly (readonly [text: string, why: string])[] = [
    ['Most ICT and SME loans cut CO2 and lift GDP.', 'technical'],
    ['The right-wing block (RWB) lost. Few RWB voters came.', 'explained as no name'],
    ['Gross Value Added (GVA) rose. Most GVA growth is exports.', 'explained as a term'],
    ['The Riverside Water Board (RWB) met. Some RWB pipes leak.', 'explained as a name'],
    ['They stored 12 XWB in one year, and no XWB was lost.', 'a unit'],
    ['See part XII and annex IV.', 'Roman numerals'],
    ['MOST WELLS ARE OPEN AND ALL PIPES ARE NEW', 'a headline in capitals'],
    ['Wells MUST be open, and pipes SHALL be new.', 'words in capitals'],
    ['Most DFIs lend to all.', 'several of a kind'],
    ['The UK and USA agreed.', 'places'],
    ['A CEO and an MP came.', 'titles'],
    ['The board asked for seven new pipes.', 'no acronym at all'],
  ];
  for (const [text, why] of no) it(`not ${why}: ${text}`, () => checkCandidates(text, []));
});

describe('acronyms that a document introduces', () => {
  const introduced = (text: string) => annotate(text).entities.flatMap(({ introduces }) => introduces);

  it('stand in brackets behind the name', () =>
    assert.deepEqual(introduced('The Riverside Water Board (RWB) met. The RWB agreed.'), ['RWB']));
  it('are not those whose letters only fit a name', () =>
    assert.deepEqual(introduced('The Riverside Water Board met. The RWB agreed.'), []));
  it('are not short forms', () =>
    assert.deepEqual(introduced('The Riverside Water Board (the Board) met. The Board agreed.'), []));
});
