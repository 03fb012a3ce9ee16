import type { Snapshot } from '../corpus/snapshot';
import { oneLine } from '../text/oneLine';

/** So many parts of a path are a name at most: of two files whose last parts are the same, nobody reads further. */
const MAX_PARTS = 4;

/** How many documents end in a path, by the path; brought up to date by the documents that come and go. */
class PathEnds {
  private state: Snapshot['state'] | undefined;
  private readonly counts = new Map<string, number>();

  /** @param parts how many parts a path has at most */
  constructor(private readonly parts: number) {}

  at(snapshot: Snapshot): ReadonlyMap<string, number> {
    if (snapshot.state === this.state) return this.counts;
    for (const { before, after } of snapshot.changesSince(this.state)) {
      if (before && after) continue; // one document, with another text
      for (const end of endsOf((before ?? after)!.uri, this.parts)) this.add(end, after ? 1 : -1);
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

/** The names of files; and what ends in several parts, which nobody asks for as long as no two files have one name. For all corpora, as a process has one. */
const fileNames = new PathEnds(1);
const pathEnds = new PathEnds(MAX_PARTS);

/**
 * What people call a document: the name of its file (`plan.txt`), and where several documents have that name, so many folders
 * around it as tell it from the others (`north/plan.txt`).
 */
export function documentName(snapshot: Snapshot, uri: string): string {
  return oneLine(unescaped(tellingEnd(snapshot, uri)));
}

function tellingEnd(snapshot: Snapshot, uri: string): string {
  const [name] = endsOf(uri, 1);
  if ((fileNames.at(snapshot).get(name!) ?? 0) <= 1) return name!;
  const counts = pathEnds.at(snapshot);
  const ends = endsOf(uri, MAX_PARTS);
  return ends.find((end) => (counts.get(end) ?? 0) <= 1) ?? ends.at(-1)!;
}

/** The last part of a uri's path, the last two, and so on. @param most how many parts at most */
function endsOf(uri: string, most: number): string[] {
  const [path = ''] = uri.split(/[?#]/, 1);
  const parts = path.replace(/^[a-z][\w+.-]*:\/{0,3}/i, '').split('/');
  const lengths = Array.from({ length: Math.min(most, parts.length) }, (_, i) => i + 1);
  return lengths.map((length) => parts.slice(-length).join('/'));
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % in an untitled document's name
  }
}
