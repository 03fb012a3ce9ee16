import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortfalls } from '../../accuracy/bars';
import { overlaps, pairSpans, type Span } from '../../accuracy/pairing';
import { formatScore } from '../../accuracy/report';
import { type PredictedDocument, type Prediction, score, type ScoredKind } from '../../accuracy/score';
import { parseMarkup } from '../../gold/markup';
import { holds } from '../../support/property';

const span = (start: number, end: number): Span => ({ start, end });

describe('pairing of spans', () => {
  it('pairs equal spans with each other, even where another overlaps first', () => {
    const pairs = pairSpans([span(0, 10), span(10, 20)], [span(5, 15), span(10, 20)]);
    assert.deepEqual([...pairs].sort(), [
      [0, 0],
      [1, 1],
    ]);
  });

  it('gives up a pair for two', () => {
    // The first gold span could take either; the second can take only the longer one.
    const pairs = pairSpans([span(0, 6), span(8, 12)], [span(5, 9), span(0, 2)]);
    assert.equal(pairs.size, 2);
  });

  it('pairs nothing that only touches', () => {
    assert.equal(pairSpans([span(0, 5)], [span(5, 8)]).size, 0);
  });

  it('refuses gold that overlaps itself', () => {
    assert.throws(() => pairSpans([span(0, 5), span(4, 8)], []), /overlap at 4/);
  });

  it('is as large as any pairing can be', () => {
    const predicted = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 7 });
    const gaps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 })), { maxLength: 6 });
    holds(
      fc.property(gaps, predicted, (gap, lengths) => {
        let at = 0;
        const gold = gap.map(([skip, length]) => span((at += skip), (at += length)));
        const found = lengths.map(([start, length]) => span(start, start + length));
        const pairs = pairSpans(gold, found);
        assert.equal(new Set(pairs.values()).size, pairs.size);
        for (const [g, p] of pairs) assert.ok(overlaps(gold[g]!, found[p]!));
        assert.equal(pairs.size, largestPairing(gold, found));
      }),
    );
  });
});

describe('scores', () => {
  it('count strict, relaxed and values as worked out by hand', () => {
    // Gold: four dates. Found: one equal and right, one equal with a wrong value, one longer but right, one that is none.
    const result = scoreOf(
      '⟦date type=DATE value=2030|2030⟧ ⟦date type=DATE value=2031|2031⟧ by ⟦date type=DATE value=2032|2032⟧ and ⟦date type=DATE value=2033|2033⟧, room 2034',
      [date(0, 4, '2030'), date(5, 9, '2021'), date(10, 17, '2032'), date(32, 36, '2034')],
      'date',
    );
    assert.deepEqual([result?.gold, result?.predicted], [4, 4]);
    close(result?.strict.precision, 2 / 4);
    close(result?.strict.recall, 2 / 4);
    close(result?.relaxed.f1, 3 / 4);
    close(result?.valueF1, (3 / 4) * (2 / 3));
    assert.deepEqual(result?.mistakes.map(({ what }) => what).sort(), ['extent', 'extra', 'missed', 'value']);
  });

  it('count an optional mention neither as missed nor as extra', () => {
    const markup = '⟦organization|WHO⟧ ⟦organization optional|COP28⟧';
    for (const predictions of [[organization(0, 3)], [organization(0, 3), organization(4, 9)]]) {
      const result = scoreOf(markup, predictions, 'organization');
      assert.deepEqual([result?.gold, result?.predicted, result?.strict.f1], [1, 1, 1]);
    }
  });

  it('count a mention that reaches from an optional one into a required one as a relaxed hit', () => {
    const result = scoreOf('⟦organization optional|UN⟧ ⟦organization|WHO⟧', [organization(0, 6)], 'organization');
    assert.deepEqual([result?.relaxed.f1, result?.strict.f1], [1, 0]);
  });

  it('take target and figure together as quantity, where the judgement does not matter', () => {
    const document = documentOf('⟦target value=5 unit=ports|5 ports⟧', [
      { kind: 'figure', start: 0, end: 7, text: '5 ports', value: 5.0000001 },
    ]);
    const { kinds } = score([document]);
    assert.equal(kinds.get('quantity')?.strict.f1, 1);
    assert.equal(kinds.get('quantity')?.valueF1, 1);
    assert.equal(kinds.get('target')?.strict.f1, 0);
  });

  it('add up over documents before they divide', () => {
    const { kinds } = score([
      documentOf('⟦date type=DATE value=2030|2030⟧', [date(0, 4, '2030')]),
      documentOf('Room 2031, room 2032, room 2033', [date(5, 9, '2031'), date(16, 20, '2032'), date(27, 31, '2033')]),
    ]);
    close(kinds.get('date')?.strict.precision, 1 / 4);
    close(kinds.get('date')?.strict.recall, 1);
    close(kinds.get('date')?.strict.f1, 2 / 5);
  });

  it('leave out kinds that the gold does not mark', () => {
    const { kinds } = score([documentOf('⟦date type=DATE value=2030|2030⟧ WHO', [organization(5, 8)])]);
    assert.deepEqual([...kinds.keys()], ['date']);
  });
});

describe('scores of links', () => {
  const A = '⟦organization entity=A|WHO⟧';
  const B = '⟦organization entity=B|ILO⟧';

  it('are taken over pairs of mentions in all documents', () => {
    // Gold: A A A | B B, 3 + 1 pairs. Found: x x y | y y, 1 + 3 pairs, of which A-A (x) and B-B (y) are right.
    const { links } = score([
      documentOf(`${A} ${A} ${B}`, [organization(0, 3, 'x'), organization(4, 7, 'x'), organization(8, 11, 'y')]),
      documentOf(`${A} ${B}`, [organization(0, 3, 'y'), organization(4, 7, 'y')]),
    ]);
    assert.deepEqual([links?.gold, links?.predicted], [4, 4]);
    close(links?.f1, 2 / 4);
  });

  it('link a mention that was not found to nothing', () => {
    const { links } = score([documentOf(`${A} ${A}`, [organization(0, 3, 'x')])]);
    assert.deepEqual([links?.gold, links?.predicted, links?.recall], [1, 0, 0]);
  });

  it('take the found mention of the same kind that covers most', () => {
    const initiative: Prediction = { kind: 'initiative', start: 4, end: 7, text: '', entity: 'z' };
    const { links } = score([documentOf(`${A} ${A}`, [organization(0, 5, 'x'), organization(5, 7, 'y'), initiative])]);
    assert.equal(links?.predicted, 0);
  });
});

describe('bars and report', () => {
  const result = score([documentOf('⟦date type=DATE value=2030|2030⟧ 2031', [date(0, 4, '2030'), date(5, 9, '2031')])]);

  it('name each bar that is missed, and a kind that was not found at all', () => {
    assert.deepEqual(shortfalls({ date: { strict: 0.7, value: 0.6 }, target: { relaxed: 0.5 }, links: 0.1 }, result), [
      'date strict 0.667 < 0.7',
      'target relaxed 0.000 < 0.5',
      'links 0.000 < 0.1',
    ]);
    assert.deepEqual(shortfalls({ date: { strict: 0.66 } }, result), []);
  });

  it('print a line a kind and, if asked, mistakes with their place', () => {
    const [head, date, mistake] = formatScore(result, 1);
    assert.match(head ?? '', /strict P/);
    assert.match(date ?? '', /^date\s+1\s+2 \|\s+50\.0 100\.0 {2}66\.7/);
    assert.equal(mistake?.trim(), 'doc:1:6 extra «2031»');
  });
});

function documentOf(markup: string, predictions: readonly Prediction[]): PredictedDocument {
  const gold = parseMarkup(markup, 'doc');
  return { gold, predictions: predictions.map((p) => ({ ...p, text: gold.text.slice(p.start, p.end) })) };
}

const scoreOf = (markup: string, predictions: readonly Prediction[], kind: ScoredKind) =>
  score([documentOf(markup, predictions)]).kinds.get(kind);

function date(start: number, end: number, value: string): Prediction {
  return { kind: 'date', start, end, text: '', value };
}

function organization(start: number, end: number, entity?: string): Prediction {
  return { kind: 'organization', start, end, text: '', ...(entity && { entity }) };
}

function close(actual: number | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-9, `${actual} is not ${expected}`);
}

/** By trying everything: what the sweep must reach. */
function largestPairing(gold: readonly Span[], predicted: readonly Span[], g = 0, used = 0): number {
  const current = gold[g];
  if (!current) return 0;
  let best = largestPairing(gold, predicted, g + 1, used);
  predicted.forEach((candidate, p) => {
    if (used & (1 << p) || !overlaps(current, candidate)) return;
    best = Math.max(best, 1 + largestPairing(gold, predicted, g + 1, used | (1 << p)));
  });
  return best;
}
