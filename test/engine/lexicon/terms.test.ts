import assert from 'node:assert/strict';
import { readIgnores } from '../../../server/src/lexicon/ignores';
import { SILENCED_KINDS, readTerms } from '../../../server/src/lexicon/terms';
import { ANNOTATION_KINDS } from '../../../server/src/recognize/annotation';

/** Problems as `line: what the squiggle covers: message`, lines from 1. */
const problemsOf = (file: string, read: (text: string) => ReturnType<typeof readTerms | typeof readIgnores>) =>
  read(file).problems.map(
    ({ line, start, end, message, severity }) =>
      `${line + 1}: ${file.slice(start, end)}: ${severity === 'warning' ? '(warning) ' : ''}${message}`,
  );

describe('term files', () => {
  it('know all kinds of mentions', () => {
    assert.deepEqual([...SILENCED_KINDS].sort(), [...ANNOTATION_KINDS].sort());
  });

  it('are rows of names under headings, with comments, blank lines and any line ends', () => {
    const { rows, problems } = readTerms(
      '\uFEFF# ours\r\n[organization]\r\nReed Board\tRB\t\r\n\r\n[not]\rMonday Club\tdate\tfigure\n[organization]\n  Hill Board  ',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      rows.map(({ section, line, names, kinds }) => [section, line, names.map(({ text }) => text), kinds]),
      [
        ['organization', 2, ['Reed Board', 'RB'], []],
        ['not', 5, ['Monday Club'], ['date', 'figure']],
        ['organization', 7, ['Hill Board'], []],
      ],
    );
    assert.deepEqual([rows[0]!.names[1]!.start, rows[0]!.names[1]!.end], [36, 38]);
  });

  it('say what is wrong where, and read the rest', () => {
    const long = 'x'.repeat(201);
    const file = `stray line\n[organisation]\nnot read, said once\n[organization]\n\talias\nReed Board\tRB\tb\u0007d\n---\n${long}\nHill Board\tRB\n[not]\nRain\tweather\nfine`; // prettier-ignore
    assert.deepEqual(problemsOf(file, readTerms), [
      '1: stray line: "stray line" stands before the first [section] heading',
      '2: organisation: there is no section [organisation]; the sections are [organization], [initiative], [metric], [not]',
      '5: \talias: the first field is empty: remove the leading tab',
      '6: b\u0007d: this field holds a control character',
      '7: ---: this field holds no letter and no digit',
      `8: ${long}: this field is longer than 200 characters`,
      '9: RB: (warning) "RB" belongs to the organization "Reed Board" already (line 6)',
      '11: weather: "weather" is no kind; the kinds are target, figure, date, organization, initiative',
    ]);
    assert.deepEqual(readTerms(file).rows.map(({ names }) => names.map(({ text }) => text).join(' ')), ['Reed Board RB', 'Hill Board', 'fine']); // prettier-ignore
  });

  it('may say one thing twice, but not two things of one name', () => {
    assert.deepEqual(problemsOf('[organization]\nReed Board\tRB\nReed Board\tRB\tThe Reed', readTerms), []);
    assert.deepEqual(problemsOf('[organization]\nReed Board\n[initiative]\nReed Board\tReeds', readTerms), [
      '4: Reed Board: (warning) "Reed Board" belongs to the organization "Reed Board" already (line 2)',
    ]);
    assert.deepEqual(problemsOf('[metric]\noutput\tyield\n[metric]\nharvest\tYield', readTerms), [
      '4: Yield: (warning) "Yield" belongs to the metric "output" already (line 2)',
    ]);
    assert.deepEqual(problemsOf('[metric]\noutput\n[organization]\noutput', readTerms), []);
  });

  it('warn of a name that stands twice in one row', () => {
    const file =
      '[organization]\nReed Board\tRB\tReed\u00a0Board\tRB\n[metric]\noutput\tOutput\tyield\n[not]\nMay\tdate\n';
    assert.deepEqual(problemsOf(file, readTerms), [
      '2: Reed\u00a0Board: (warning) "Reed Board" stands in this row already',
      '2: RB: (warning) "RB" stands in this row already',
      '4: Output: (warning) "Output" stands in this row already',
    ]);
    assert.deepEqual(readTerms(file).rows.map(({ names }) => names.length), [2, 2, 1]); // prettier-ignore
  });

  it('warn of blanks that were meant to be a tab', () => {
    const file = '[organization]\nReed Board    RB\n[not]\nMay  date\n';
    const message = 'several blanks in a row: fields are separated by a tab, which many editors write as blanks';
    assert.deepEqual(problemsOf(file, readTerms), [
      `2: Reed Board    RB: (warning) ${message}`,
      `4: May  date: (warning) ${message}`,
    ]);
  });

  it('warn of a name that they silence themselves', () => {
    assert.deepEqual(problemsOf('[organization]\nReed Board\tRB\n[not]\nRB\n', readTerms), [
      '2: RB: (warning) "RB" is silenced under [not] (line 4)',
    ]);
    assert.deepEqual(problemsOf('[organization]\nReed Board\n[not]\nReed Board\tinitiative\n', readTerms), []);
  });
});

describe('ignore files', () => {
  it('name a file, a text, and the words around it', () => {
    const { rows, headings, problems } = readIgnores('[date]\nplans/a.txt\n*\t40  huts\nb.txt\tMay\twe may\tnot go\t#2\nb.txt\tMay\t\t\t#1\n'); // prettier-ignore
    assert.deepEqual(problems, []);
    assert.deepEqual(headings.map(({ name }) => name.text), ['date']); // prettier-ignore
    assert.deepEqual(
      rows.map(({ file, text, place }) => [file, text, place && [place.before, place.behind, place.nth]]),
      [
        ['plans/a.txt', undefined, undefined],
        ['*', '40 huts', undefined],
        ['b.txt', 'May', [['we', 'may'], ['not', 'go'], 2]],
        ['b.txt', 'May', [[], [], 1]],
      ],
    );
  });

  it('say what is wrong where', () => {
    const file = 'stray\n[date]\n\tMay\na\\b.txt\nb.txt\t\tsome words\nb.txt\tMay\ta\tb\tfirst\nb.txt\tMay\ta\tb\t#1\tmore\n'; // prettier-ignore
    assert.deepEqual(problemsOf(file, readIgnores), [
      '1: stray: "stray" stands before the first [section] heading',
      '3: \tMay: the first field is empty: remove the leading tab',
      '4: a\\b.txt: paths are written with slashes',
      '5: \t: words around it, but no text',
      '6: first: the fifth field is #1, #2, …',
      '7: more: there are five fields: file, text, words before, words behind, #n',
    ]);
  });

  it('hold no more than fifty places of one text in one file', () => {
    const { rows, problems } = readIgnores(`[date]\n${'b.txt\tMay\tin\tof\n'.repeat(52)}c.txt\tMay\tin\n`);
    assert.deepEqual([rows.length, problems.length], [51, 2]);
  });
});
