import { generateFolder } from '../../corpus/folder';
import type { Report } from '../../report/page';
import type { Options } from '../part';
import { measureColdIndex } from './coldIndex';
import { measureEdits } from './edits';
import { hotFunctions } from './hotFunctions';
import { measureKeystrokes } from './keystroke';
import { measureRequests } from './requests';
import { Session } from './session';

/** Mean length of a document: an archive of 10,000 is 50 MB. */
const LENGTH = 5000;
const FEW = 100;

/** The server as an editor meets it: over standard input and output, with a corpus on the disk. */
export async function measureProtocol({ rounds, documents, profiles }: Options): Promise<Report> {
  const keystrokes = await measureKeystrokes(profiles);
  const large = generateFolder(documents, LENGTH);
  const small = generateFolder(Math.min(FEW, documents), LENGTH);
  try {
    const coldIndex = await measureColdIndex(large, rounds, profiles);
    const sessions = [];
    for (const corpus of [large, small]) {
      const session = await Session.start(profiles, corpus.folder.uri);
      await session.client.ready();
      sessions.push({ session, corpus });
    }
    const [many, few] = sessions;
    const requests = await measureRequests(many!.session, large);
    const edits = await measureEdits(many!, few!);
    for (const { session } of sessions) await session.stop();
    const parts = [coldIndex, keystrokes, requests, edits];
    return {
      title: 'The server over standard input and output',
      bars: parts.flatMap((part) => part.bars),
      tables: [...parts.map((part) => part.table), ...(profiles ? hotFunctions(profiles) : [])],
    };
  } finally {
    large.folder.remove();
    small.folder.remove();
  }
}
