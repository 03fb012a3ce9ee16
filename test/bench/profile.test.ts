import assert from 'node:assert/strict';
import type { Profiler } from 'node:inspector';
import { type Spent, selfTimes, spentByFunction, spentByRoom } from '../../bench/measure/profile';
import { startProfile } from '../../bench/measure/profiler';
import { roomOf } from '../../bench/parts/profile';

/** A node of a profile for a function at a line of a file. */
function node(id: number, functionName: string, url: string, lineNumber: number, children: number[] = []) {
  return { id, children, callFrame: { functionName, url, lineNumber, columnNumber: 0, scriptId: '1' } };
}

/** `read` calls `look`, and so does `write`; the collector runs, and nothing does for as long. */
const PROFILE: Profiler.Profile = {
  nodes: [
    node(1, '(root)', '', -1, [2, 3, 6, 7, 8]),
    node(2, 'read', 'a.js', 1, [4]),
    node(3, 'write', 'a.js', 5, [5]),
    node(4, 'look', 'a.js', 9),
    node(5, 'look', 'a.js', 9),
    node(6, '(garbage collector)', '', -1),
    node(7, '(idle)', '', -1),
    node(8, '', 'b.js', 3),
  ],
  samples: [2, 4, 5, 4, 6, 7, 3, 8],
  timeDeltas: [14, 20, 30, 10, 8, 500, 12, 6],
  startTime: 0,
  endTime: 600,
};

describe('a CPU profile', () => {
  it('has a time for each node that worked', () => {
    const times = [...selfTimes(PROFILE)].map(([{ id }, time]) => [id, time]);
    assert.deepEqual(times.sort(), [
      [2, 14],
      [3, 12],
      [4, 30],
      [5, 30],
      [6, 8],
      [8, 6],
    ]);
    assert.equal(selfTimes({ ...PROFILE, samples: [], timeDeltas: [] }).size, 0);
  });

  it('is folded by function, whichever way led to it, and waiting is no work', () => {
    const spent = spentByFunction(PROFILE, ({ url, lineNumber }) =>
      url === 'a.js' ? { file: 'a.ts', line: lineNumber + 1, name: lineNumber === 5 ? 'put' : undefined } : undefined,
    );
    const [first, ...others] = spent;
    assert.deepEqual(first, { name: 'look', place: { file: 'a.ts', line: 10, name: undefined }, share: 0.6 });
    assert.deepEqual(
      others.map(({ name, place, share }) => [name, place?.line, share]),
      [
        ['read', 2, 0.14],
        ['put', 6, 0.12],
        ['(garbage collector)', undefined, 0.08],
        ['(anonymous)', undefined, 0.06],
      ],
    );
  });

  it('is folded by room, the recognisers each by itself', () => {
    const at = (file: string | undefined, share: number, name = 'f'): Spent => ({
      name,
      place: file === undefined ? undefined : { file, line: 1, name: undefined },
      share,
    });
    const spent = [
      at('server/src/recognize/names/read.ts', 0.25),
      at('server/src/text/words.ts', 0.125),
      at('server/src/recognize/names/deeper/place.ts', 0.25),
      at('server/src/recognize/annotate.ts', 0.0625),
      at(undefined, 0.125, '(garbage collector)'),
      at(undefined, 0.03125, '(program)'),
      at('bench/programs/profiled.main.ts', 0.03125),
    ];
    assert.deepEqual(spentByRoom(spent, roomOf), [
      ['names', 0.5],
      ['text', 0.125],
      ['garbage collector', 0.125],
      ['recognize', 0.0625],
      ['Node and the benchmark', 0.0625],
    ]);
  });

  it('of this very process names the function that was busy', async () => {
    let sink = 0;
    const stop = startProfile(200);
    function busyForTheProfile(n: number): void {
      for (let i = 0; i < n; i++) sink = (sink * 31 + i) | 0;
    }
    const isBusy = ({ name }: Spent) => name === 'busyForTheProfile';
    for (let i = 0; i < 50; i++) busyForTheProfile(1_000_000);
    const spent = spentByFunction(await stop(), () => undefined);
    assert.equal(typeof sink, 'number');
    assert.ok(spent.find(isBusy)!.share > 0.2, JSON.stringify(spent.slice(0, 5)));
  });
});
