import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { Contestant } from '../contestants/contestants';
import type { Result, Task } from './contestant';

/** A process that reads texts when asked; see `contestant.ts`. Each has one of its own, so that none grows or warms another's heap. */
export class Entrant {
  /** Rejects when the process ends, once for all tasks. */
  private readonly ended: Promise<never>;

  private constructor(
    readonly contestant: Contestant,
    private readonly process: ChildProcess,
  ) {
    this.ended = once(process, 'exit').then(() => {
      throw new Error(`${contestant.name} ended before it had read everything`);
    });
    this.ended.catch(() => undefined); // it does end when it is stopped
  }

  static start(contestant: Contestant): Entrant {
    return new Entrant(contestant, fork(contestant.program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
  }

  /** Hands it a task and waits for the result. @throws if the process ends before */
  async run(task: Task): Promise<Result> {
    this.process.send(task);
    const [result] = (await Promise.race([once(this.process, 'message'), this.ended])) as [Result];
    return result;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exited = once(this.process, 'exit');
    this.process.kill();
    await exited;
  }
}

/** Milliseconds from the start of a new process to its first document read. */
export async function coldStart(contestant: Contestant, file: string): Promise<number> {
  const start = performance.now();
  const entrant = Entrant.start(contestant);
  await entrant.run({ files: [file], milliseconds: 0 });
  const elapsed = performance.now() - start;
  await entrant.stop();
  return elapsed;
}

/**
 * Does things in turn, several rounds, so that a slow moment of the machine hits all of them; every other round goes backwards.
 * @returns what each of them returned, by round
 */
export async function inTurns<Thing, T>(
  things: readonly Thing[],
  rounds: number,
  run: (thing: Thing) => Promise<T>,
): Promise<Map<Thing, T[]>> {
  const results = new Map<Thing, T[]>(things.map((thing) => [thing, []]));
  for (let round = 0; round < rounds; round++)
    for (const thing of round % 2 === 0 ? things : [...things].reverse()) results.get(thing)!.push(await run(thing));
  return results;
}
