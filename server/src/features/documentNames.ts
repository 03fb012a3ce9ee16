import type { Snapshot } from '../corpus/snapshot';
import { oneLine } from '../text/oneLine';

/** So many parts of a path are a name at most: of two files whose last parts are the same, nobody reads further. */
const MAX_PARTS = 4;

/** How many documents end in a path, by the path; brought up to date by the documents that come and go. */
class PathEnds {
  private state: Snapshot['state'] | undefined;
  private readonly counts = new Map<string, number>();

  at(snapshot: Snapshot): ReadonlyMap<string, number> {
    if (snapshot.state === this.state) return this.counts;
    for (const { before, after } of snapshot.changesSince(this.state)) {
      if (before && after) continue; // one document, with another text
      for (const end of endsOf((before ?? after)!.uri)) this.add(end, after ? 1 : -1);
    }
    this.state = snapshot.state;
    return this.counts;
  }

  private add(end: string, difference: number): void {
    const count = (this.counts.get(end) ?? 0) + difference;
    if (count > 0) this.counts.set(end, count);
    else this.counts.delete(end);
  }
}

/** One for all corpora, as a process has one. */
const pathEnds = new PathEnds();

/**
 * What people call a document: the name of its file (`plan.txt`), and where several documents have that name, so many folders
 * around it as tell it from the others (`north/plan.txt`).
 */
export function documentName(snapshot: Snapshot, uri: string): string {
  const counts = pathEnds.at(snapshot);
  const ends = endsOf(uri);
  return oneLine(unescaped(ends.find((end) => (counts.get(end) ?? 0) <= 1) ?? ends.at(-1)!));
}

/** The last part of a uri's path, the last two, and so on. */
function endsOf(uri: string): string[] {
  const [path = ''] = uri.split(/[?#]/, 1);
  const parts = path.replace(/^[a-z][\w+.-]*:\/{0,3}/i, '').split('/');
  const lengths = Array.from({ length: Math.min(MAX_PARTS, parts.length) }, (_, i) => i + 1);
  return lengths.map((length) => parts.slice(-length).join('/'));
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % in an untitled document's name
  }
}
