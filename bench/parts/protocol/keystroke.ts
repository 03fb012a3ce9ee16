import { DocumentMaker, readSamples } from '../../corpus/documents';
import { median, percentile } from '../../measure/statistics';
import { type Bar, type Table, figure } from '../../report/page';
import { OpenText, Session } from './session';
import { Typist } from './typist';

const LENGTH = 1_000_000;
const EDITS = 1000;
/** Fewer edits have to do where they take longer than this, in milliseconds. */
const PATIENCE = 60_000;
/** Keystrokes before anything counts: a server that has just opened a text has run most of its code once. */
const WARM_UP = 20;
const URI = 'untitled:Large';

/** How long a keystroke in a long document takes to come back as a difference in colours. */
export async function measureKeystrokes(profiles?: string): Promise<{ bars: readonly Bar[]; table: Table }> {
  const text = new DocumentMaker(readSamples()).make(LENGTH);
  const session = await Session.start(profiles);
  try {
    const document = await OpenText.open(session, URI, text);
    const typist = new Typist(text);
    for (let i = 0; i < WARM_UP; i++) await document.type(typist.next());
    const { times } = await session.watch('keystroke', async () => {
      const times: number[] = [];
      for (let spent = 0; times.length < EDITS && spent < PATIENCE; spent += times.at(-1)!)
        times.push(await document.type(typist.next()));
      return { times };
    });
    if (!(await document.isInStep())) throw new Error('the colours of the differences are not those of the text');
    const [p50, p99] = [median(times), percentile(times, 99)];
    return {
      bars: [
        {
          what: `keystroke in a ${LENGTH / 1e6} MB document to the difference in colours, p99`,
          measured: p99,
          bound: 10,
          is: '≤',
          unit: 'ms',
        },
      ],
      table: {
        title: `${times.length.toLocaleString('en')} keystrokes in a document of ${LENGTH / 1e6} MB`,
        head: ['p50, ms', 'p99, ms', 'worst, ms'],
        rows: [[figure(p50), figure(p99), figure(Math.max(...times))]],
        note: 'From sending `textDocument/didChange` to the answer to `textDocument/semanticTokens/full/delta`. In the end the colours kept by the differences equal those asked for as a whole.',
      },
    };
  } finally {
    await session.stop();
  }
}
