import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has had resident, in bytes. Where the kernel tells it for the program that runs now (Linux), that
 * is asked: `resourceUsage` counts the parent too, in whose memory a child begins its life.
 */
export function peakMemory(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // not Linux
  }
  return process.resourceUsage().maxRSS * 1024;
}
