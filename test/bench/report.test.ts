import assert from 'node:assert/strict';
import { type Bar, figure, holds, markdownPage, markdownTable } from '../../bench/report/page';
import { logLogPlot } from '../../bench/report/plot';

describe('what the benchmark writes', () => {
  it('figures with three digits', () => {
    assert.deepEqual([1234567, 123.4, 12.34, 0.012345, 0, NaN].map(figure), [
      '1,234,567',
      '123',
      '12.3',
      '0.0123',
      '0',
      '–',
    ]);
  });

  it('bars: one that was not measured does not hold', () => {
    const bar = (measured: number, is: Bar['is']): Bar => ({ what: '', measured, bound: 2, is, unit: '×' });
    assert.deepEqual([bar(2, '≤'), bar(2.1, '≤'), bar(2, '≥'), bar(1.9, '≥'), bar(NaN, '≤')].map(holds), [
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('tables that are aligned and keep their cells apart', () => {
    assert.equal(
      markdownTable({
        title: '',
        head: ['a', 'b'],
        rows: [
          ['x|y', '1'],
          ['z', '1,000'],
        ],
      }),
      ['| a    |     b |', '| ---- | ----: |', '| x\\|y |     1 |', '| z    | 1,000 |'].join('\n'),
    );
  });

  it('a page with its plot', () => {
    const plot = { name: 'p.svg', title: 'Speed', svg: '' };
    const page = markdownPage(
      { title: 'T', bars: [], tables: [{ title: 'U', head: ['a'], rows: [], note: 'N' }], plot },
      'M',
    );
    assert.equal(page, '# T\n\nM\n\n![Speed](p.svg)\n\n## U\n\n| a   |\n| --- |\n\nN\n');
  });

  it('plots in which equal growth is a straight line, and no name covers another', () => {
    const line = (name: string, factor: number) => ({ name, points: [1, 10, 100].map((x) => ({ x, y: factor * x })) });
    const svg = logLogPlot([line('a < b', 1), line('second', 1.01)], {
      title: 'T',
      subtitle: 'S',
      xLabel: String,
      yLabel: String,
      yTitle: 'y',
    });
    const circles = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    assert.equal(circles.length, 6);
    const slope = (i: number) => (circles[i + 1]![1] - circles[i]![1]) / (circles[i + 1]![0] - circles[i]![0]);
    assert.ok(Math.abs(slope(0) - slope(1)) < 0.01);
    const names = [...svg.matchAll(/y="([\d.]+)" fill="#\w+" font-weight="600">(a &lt; b|second)</g)].map((match) =>
      Number(match[1]),
    );
    assert.equal(names.length, 2);
    assert.ok(Math.abs(names[0]! - names[1]!) >= 12);
  });
});
