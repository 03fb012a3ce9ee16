import { type WorkspacePort, isWithin } from './workspace';

/** More folders than this are not watched: each costs the system a handle. */
const MAX_WATCHES = 8192;

/** The folders that are watched for a client that cannot do it: those that the scan enters, one watch each. */
export class FolderWatches {
  private readonly stops = new Map<string, () => void>();

  constructor(
    private readonly port: WorkspacePort,
    private readonly onTouched: (uri: string) => void,
  ) {}

  /** Watches what a folder holds; nothing happens where that cannot be done or is done already. */
  watch(folder: string): void {
    if (this.stops.has(folder) || this.stops.size >= MAX_WATCHES) return;
    const stop = this.port.watch?.(folder, this.onTouched);
    if (stop) this.stops.set(folder, stop);
  }

  /** Watches a folder or, as long as it is not there, the nearest one above it that is. */
  async watchNearest(folder: string): Promise<void> {
    for (;;) {
      const nearest = await this.nearest(folder);
      if (nearest !== folder) this.stop(folder); // what was watched there is gone
      if (nearest === undefined) return;
      this.watch(nearest);
      if ((await this.nearest(folder)) === nearest) return; // else something has come or gone just before it was watched
    }
  }

  private async nearest(folder: string): Promise<string | undefined> {
    for (let at = folder; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
      const stat = await this.port.stat(at).catch(() => undefined);
      if (stat?.kind === 'folder') return at;
    }
    return undefined;
  }

  /** Ends the watches of a folder and of all below it. */
  stop(folder: string): void {
    for (const [watched, stop] of this.stops) {
      if (!isWithin(watched, folder)) continue;
      stop();
      this.stops.delete(watched);
    }
  }
}
