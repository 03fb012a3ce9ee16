import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedFolder } from '../../corpus/folder';
import { median, percentile } from '../../measure/statistics';
import { type Bar, type Table, figure } from '../../report/page';
import { OpenText, type Session } from './session';
import { Typist } from './typist';

const EDITS = 300;
const WARM_UP = 50;

/** A corpus that a session has read. */
export interface ReadCorpus {
  readonly session: Session;
  readonly corpus: GeneratedFolder;
}

/** What one edit costs in a large corpus and in a small one: the same edits of the same document, in turn. */
export async function measureEdits(
  large: ReadCorpus,
  small: ReadCorpus,
): Promise<{ bars: readonly Bar[]; table: Table }> {
  const sides = await Promise.all(
    [large, small].map(async ({ session, corpus }) => {
      const name = corpus.names[0]!;
      const text = readFileSync(path.join(corpus.folder.path, name), 'utf8');
      const document = await OpenText.open(session, corpus.folder.uriOf(name), text);
      const typist = new Typist(text);
      return {
        session,
        document,
        typist,
        colours: [] as number[],
        references: [] as number[],
        documents: corpus.names.length,
      };
    }),
  );
  for (let i = -WARM_UP; i < EDITS; i++)
    for (const { session, document, typist, colours, references } of i % 2 === 0 ? sides : [...sides].reverse()) {
      const elapsed = await document.type(typist.next());
      // The first answer after an edit that needs the links between documents: the header names an institute.
      const { time } = await session.ask('textDocument/references', document.uri, { line: 0, character: 20 });
      if (i < 0) continue;
      colours.push(elapsed);
      references.push(time);
    }
  for (const { document } of sides)
    if (!(await document.isInStep())) throw new Error('the colours are not those of the text');
  const [many, few] = sides;
  const row = (what: string, of: (side: (typeof sides)[number]) => readonly number[]) => [
    what,
    ...sides.flatMap((side) => [figure(median(of(side))), figure(percentile(of(side), 99))]),
  ];
  const count = (documents: number) => documents.toLocaleString('en');
  return {
    bars: [
      {
        what: `an edit with ${count(many!.documents)} documents, over one with ${few!.documents}`,
        measured: median(many!.colours) / median(few!.colours),
        bound: 1.5,
        is: '≤',
        unit: '×',
      },
    ],
    table: {
      title: 'One edit in corpora of different size',
      head: ['', ...sides.flatMap(({ documents }) => [`${count(documents)} documents, p50, ms`, 'p99, ms'])],
      rows: [
        row('keystroke to difference in colours', (side) => side.colours),
        row('references of a name right after it', (side) => side.references),
      ],
      note: `${EDITS} keystrokes, the same in both, in turn, in the first document of both corpora.`,
    },
  };
}
