import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { tally } from '../support/tally';
import { pumped, superlinear } from './pumping';
import { type Pump, pumpsOf } from './pumps';
import { type Pattern, patternsOf } from './sources';

/** The patterns that are made while the program runs, each as it comes out for some text; the test below finds any other. */
const MADE: Readonly<Record<string, Omit<Pattern, 'place'>>> = {
  'server/src/check/rules/impossibleDate.ts: `(?<!\\\\d)${Number(day)}(?![\\\\d\\\\p{L}])`': {
    source: '(?<!\\d)31(?![\\d\\p{L}])',
    flags: 'gu',
  },
};

/** No pattern ends with these, one for those that take NUL and one for those that take line ends. */
const REJECTED = ['\0', '\n'];

const { literals, made } = patternsOf(['server/src', 'client/src']);
const patterns = [...literals, ...Object.entries(MADE).map(([place, pattern]) => ({ place, ...pattern }))];

/** How a pattern is used: tried everywhere, at one place, or wherever it matches. */
function use({ source, flags }: Omit<Pattern, 'place'>): (text: string) => void {
  const pattern = new RegExp(source, flags);
  return (text) => {
    pattern.lastIndex = 0;
    if (!flags.includes('g')) return void pattern.test(text);
    for (let last = -1; pattern.test(text); last = pattern.lastIndex)
      if (pattern.lastIndex === last) pattern.lastIndex++;
  };
}

/** What a pattern takes too long for, and how long. */
function findSlow(pattern: Omit<Pattern, 'place'>, pumps: readonly Pump[]): string[] {
  const match = use(pattern);
  return pumps.flatMap(({ prefix, unit }) =>
    REJECTED.flatMap((suffix) => {
      const found = superlinear((length) => match(pumped(prefix, unit, suffix, length)));
      return found
        ? [`${JSON.stringify(prefix)} + ${JSON.stringify(unit)} × n + ${JSON.stringify(suffix)}: ${found}`]
        : [];
    }),
  );
}

describe('patterns take time in proportion to the text', () => {
  it('all of them are known: literals, and those that are made of other text', () => {
    assert.ok(literals.length > 500);
    assert.deepEqual(made.sort(), Object.keys(MADE).sort());
  });

  it('by their form: no repetition can take over what another has taken', () => {
    const found = patterns.flatMap(({ place, source, flags }) => {
      const { reports } = analyse({ source, flags }, { reportTypes: { Trade: true, Self: true, Move: true } });
      return reports.map(({ type, character }) => `${place} ${type} ${character.pick}: /${source}/`);
    });
    tally('patterns analysed', patterns.length);
    assert.deepEqual(found, []);
  });

  it('by measuring: each on texts of 100,000 characters that its own repetitions are made of', () => {
    let count = 0;
    const found = patterns.flatMap(({ place, ...pattern }) => {
      const pumps = pumpsOf(pattern.source, pattern.flags);
      count += pumps.length * REJECTED.length;
      return findSlow(pattern, pumps).map((slow) => `${place} /${pattern.source}/${pattern.flags} on ${slow}`);
    });
    tally('texts pumped for patterns', count);
    assert.deepEqual(found, []);
  }).timeout(300_000);

  for (const bad of ['\\s+$', '(\\w+)\\s*:', 'x*x*y', '(?:a+)+$'])
    it(`finds /${bad}/`, () => {
      const { reports } = analyse({ source: bad, flags: '' }, { reportTypes: { Trade: true, Self: true, Move: true } });
      assert.ok(reports.length > 0, 'by its form');
      // The others would never end.
      if (bad === '\\s+$')
        assert.ok(findSlow({ source: bad, flags: '' }, pumpsOf(bad, '').slice(0, 1)).length > 0, 'by measuring');
    }).timeout(120_000);
});
