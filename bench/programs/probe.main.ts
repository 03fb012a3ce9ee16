/**
 * Is loaded into the process of a server before its program (`node --require`) and tells from inside what cannot be seen from outside:
 * memory, how long a turn of the event loop takes, where the time goes. The server knows nothing of it. `probe.ts` talks to it.
 */
import { writeFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { createServer } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { peakMemory } from '../measure/memory';
import { startProfile } from '../measure/profiler';

export const PROBE_OPTION = '--probe=';

/** A line of JSON to the probe; it answers each with one. */
export type ProbeCommand =
  { readonly command: 'start'; readonly profile: boolean } | { readonly command: 'stop'; readonly profile?: string };

/** What happened since `start`. */
export interface ProbeAnswer {
  /** The most memory resident since the process began, in bytes. */
  readonly peakMemory: number;
  /** The longest turn of the event loop and the 99th percentile of its turns, in milliseconds. */
  readonly longestTurn: number;
  readonly turnP99: number;
}

/** Milliseconds between two looks at the event loop: what a turn is late by is added to it. */
const RESOLUTION = 1;
/** Microseconds between two looks of the profiler. */
const INTERVAL = 500;

const turns = monitorEventLoopDelay({ resolution: RESOLUTION });
let stopProfile: (() => Promise<Profiler.Profile>) | undefined;

function answer(command: ProbeCommand): Promise<ProbeAnswer> {
  if (command.command === 'start') {
    turns.reset();
    turns.enable();
    if (command.profile) stopProfile = startProfile(INTERVAL);
  } else turns.disable();
  const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
  const result: ProbeAnswer = {
    peakMemory: peakMemory(),
    longestTurn: milliseconds(turns.max),
    turnP99: milliseconds(turns.percentile(99)),
  };
  return command.command === 'stop' && command.profile
    ? writeProfile(command.profile).then(() => result)
    : Promise.resolve(result);
}

async function writeProfile(file: string): Promise<void> {
  if (stopProfile) writeFileSync(file, JSON.stringify(await stopProfile()));
  stopProfile = undefined;
}

const socket = process.argv.find((argument) => argument.startsWith(PROBE_OPTION))?.slice(PROBE_OPTION.length);
if (socket !== undefined) {
  const server = createServer((connection) => {
    connection.unref();
    connection.on('error', () => undefined);
    createInterface(connection).on('line', (line) => {
      void answer(JSON.parse(line) as ProbeCommand).then((result) => connection.write(`${JSON.stringify(result)}\n`));
    });
  });
  server.listen(socket).unref();
}
