/**
 * Measures what a keystroke and the requests after it cost in a large corpus:
 *
 *     npm run bench:corpus -- [--documents N] [--rounds N]
 *
 * A made-up corpus of N short documents: one body and one programme are named in most of them, one counted thing in all, other
 * names in some forty each. Every round changes one document and asks. Prints the median of milliseconds over the rounds, for a
 * tenth of the documents and for all: what costs the same in both does not depend on the corpus.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Corpus } from '../../server/src/corpus/corpus';
import { complete } from '../../server/src/features/completion';
import { definition } from '../../server/src/features/definition';
import { hover } from '../../server/src/features/hover';
import { references } from '../../server/src/features/references';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols';

const SYLLABLES = ['bar', 'kel', 'mon', 'dru', 'vas', 'tir', 'pol', 'gan'];

/** A town for each number, some forty documents to a town in a corpus of twenty thousand. */
function townOf(i: number): string {
  const n = i % SYLLABLES.length ** 3;
  const name = [n, n >> 3, n >> 6].map((digit) => SYLLABLES[digit % SYLLABLES.length]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function documentOf(i: number): string {
  const town = townOf(i);
  const date = `${1 + (i % 28)} March ${2020 + (i % 9)}`;
  const body = i % 3 === 0 ? 'The National Rivers Agency (NRA)' : 'The NRA';
  return `${town} Water Report ${i}

Date: ${date}

${body} and the ${town} Water Authority carry out the Clean Rivers Programme in ${town}.

By ${2030 + (i % 10)}, the ${town} Water Authority will build ${10 + (i % 90)} treatment plants and cut water losses by ${5 + (i % 40)} percent.

In ${2019 + (i % 9)}, ${3 + (i % 50)} treatment plants were open, and the council of ${town} spent EUR ${i % 70} million on them.
`;
}

const uriOf = (i: number) => `file:///${i}.txt`;

function measure(documents: number, rounds: number): Map<string, number> {
  const corpus = new Corpus();
  const times = new Map<string, number[]>();
  const time = <R>(name: string, work: () => R): R => {
    const start = performance.now();
    const result = work();
    const list = times.get(name);
    if (list) list.push(performance.now() - start);
    else times.set(name, [performance.now() - start]);
    return result;
  };
  time('read all', () => {
    for (let i = 0; i < documents; i++) corpus.update(uriOf(i), documentOf(i));
  });
  const uri = uriOf(1);
  for (let round = 0; round < rounds; round++) {
    const text = `${documentOf(1)}\nThe Clean R`;
    time('keystroke', () => corpus.update(uri, `${text.slice(0, -1 - (round % 3))}`));
    const snapshot = corpus.snapshot();
    const current = snapshot.textOf(uri)!.text;
    const at = (phrase: string) => current.indexOf(phrase) + 1;
    const link = (other: string) => other;
    time('colours', () => semanticTokens(snapshot.document(uri)!));
    time('hover, a name of 40 documents', () => hover(snapshot, uri, at(`${townOf(1)} Water Authority`), { link }));
    time('hover, a name of all documents', () => hover(snapshot, uri, at('NRA'), { link }));
    time('the same again', () => hover(snapshot, uri, at('NRA'), { link }));
    time('hover, a target like others everywhere', () => hover(snapshot, uri, at('11 treatment'), { link }));
    time('definition of a name of all documents', () => definition(snapshot, uri, at('Clean Rivers')));
    time('references to it', () => references(snapshot, uri, at('Clean Rivers'), { includeDeclaration: true }));
    time('completion', () => complete(snapshot, uri, current.length));
    time('workspace symbols', () => workspaceSymbols(snapshot, 'clean'));
  }
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]!]));
}

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '7' } },
});
const documents = Number(values.documents);
const few = measure(Math.ceil(documents / 10), Number(values.rounds));
const all = measure(documents, Number(values.rounds));
console.log(
  `${'milliseconds'.padEnd(42)}${String(Math.ceil(documents / 10)).padStart(10)}${String(documents).padStart(10)}`,
);
for (const [name, ms] of all)
  console.log(`${name.padEnd(42)}${few.get(name)!.toFixed(2).padStart(10)}${ms.toFixed(2).padStart(10)}`);
console.log(`heap ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`);
