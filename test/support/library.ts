import { examine } from '../../server/src/check/textChecks';
import { DEFAULT_SELECTION } from '../../server/src/corpus/fileRules';
import type { ReadingOptions } from '../../server/src/corpus/folderSet';
import { Library } from '../../server/src/corpus/library';
import type { LibraryHost } from '../../server/src/corpus/libraryParts';
import type { MemoryWorkspace } from './memoryWorkspace';

/** How folders are read where a test says nothing else. */
export const READING: ReadingOptions = { selection: DEFAULT_SELECTION, annotate: {} };

/** One turn of the event loop. */
export const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A library over files in memory that pauses for one turn of the event loop. */
export function makeLibrary(port: MemoryWorkspace, host: Partial<LibraryHost> = {}): Library {
  return new Library(
    { port, watches: false, pause: tick, examine, log: () => undefined, onProgress: () => undefined, ...host },
    READING,
  );
}

/** What a library holds, in a form that two libraries can be compared by. */
export async function contentsOf(library: Library) {
  await library.settled();
  return {
    uris: library
      .snapshot()
      .documents()
      .map(({ uri }) => uri),
    documents: library.snapshot().documents().map(({ uri, annotated, lines }) => [uri, lines.length, annotated.annotations, annotated.referenceDate?.value]), // prettier-ignore
    skipped: [...library.skipped].sort(),
  };
}
