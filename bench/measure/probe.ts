import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Interface, createInterface } from 'node:readline';
import { eventually } from '../../test/support/eventually';
import type { ProbeAnswer, ProbeCommand } from '../programs/probe.main';

const PROGRAM = path.resolve('out/bench/programs/probe.main.js');
let count = 0;

/** The other end of `programs/probe.main.ts`: asks a process about itself. */
export class Probe {
  private constructor(
    private readonly socket: Socket,
    private readonly lines: Interface,
  ) {}

  /**
   * What to start a program with so that it can be asked.
   * @returns arguments for Node before the program and arguments behind it, and how to reach the probe once the program runs
   */
  static prepare(): { before: string[]; behind: string[]; reach: () => Promise<Probe> } {
    const name = `policytext-bench-${process.pid}-${++count}`;
    const socket = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
    return {
      before: ['--require', PROGRAM],
      behind: [`--probe=${socket}`],
      reach: () => eventually('the probe answers', () => Probe.connect(socket), { every: 5 }),
    };
  }

  private static async connect(address: string): Promise<Probe> {
    const socket = connect(address);
    await once(socket, 'connect');
    socket.unref();
    return new Probe(socket, createInterface(socket));
  }

  /** Begins to watch the event loop. @param profile whether to watch where the time goes too, which costs some */
  start(profile: boolean): Promise<ProbeAnswer> {
    return this.ask({ command: 'start', profile });
  }

  /** Ends it. @param profile file for the CPU profile, if one was begun */
  stop(profile?: string): Promise<ProbeAnswer> {
    return this.ask({ command: 'stop', ...(profile && { profile }) });
  }

  close(): void {
    this.socket.destroy();
  }

  private async ask(command: ProbeCommand): Promise<ProbeAnswer> {
    const answered = once(this.lines, 'line');
    this.socket.ref();
    this.socket.write(`${JSON.stringify(command)}\n`);
    const [line] = (await answered) as [string];
    this.socket.unref();
    return JSON.parse(line) as ProbeAnswer;
  }
}
