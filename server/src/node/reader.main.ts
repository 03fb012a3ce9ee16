/** dist/reader.js: a thread of the language server that reads files for the index; see `packing/threads.ts`. */
import { runPackingThread } from './program';

void runPackingThread();
