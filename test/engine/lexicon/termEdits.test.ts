import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readIgnores } from '../../../server/src/lexicon/ignores';
import {
  type FileEdit,
  addAlias,
  addName,
  addRow,
  addSilencer,
  renameName,
} from '../../../server/src/lexicon/termEdits';
import { readTerms } from '../../../server/src/lexicon/terms';
import { applyEdits } from '../../support/fileEdits';
import { holds } from '../../support/property';

describe('changes of term files', () => {
  const check = (text: string, edit: (text: string) => FileEdit[], expected: string) =>
    assert.equal(applyEdits(text, edit(text)), expected);

  it('a row goes behind the last one under its heading', () => {
    const add = (text: string) => addRow(text, 'not', ['hall']);
    check('', add, '[not]\nhall\n');
    check('[not]', add, '[not]\nhall');
    check('# a\n[not]\nyard\n\n# b\n[metric]\nx\n', add, '# a\n[not]\nyard\nhall\n\n# b\n[metric]\nx\n');
    check('[not]\nyard\n[metric]\nx\n[not]\nwall  \n', add, '[not]\nyard\n[metric]\nx\n[not]\nwall\nhall  \n');
    check('[metric]\nx', add, '[metric]\nx\n\n[not]\nhall\n');
  });

  it('a name is written another way wherever it is a spelling of its kind', () => {
    const rename = (text: string) => renameName(text, 'initiative', 'smart shores', 'Bright Coasts');
    check('[initiative]\nsmart shores\tSS\n', rename, '[initiative]\nBright Coasts\tSS\n');
    check('[initiative]\r\nPlan\tsmart  shores \r\n', rename, '[initiative]\r\nPlan\tBright Coasts \r\n');
    for (const other of ['[initiative]\nSmart Shores\n', '[organization]\nsmart shores\n', '[not]\nsmart shores\n'])
      check(other, rename, other);
    check('[initiative]\nsmart shores\n', (text) => renameName(text, 'initiative', 'smart shores', '#shores'), '[initiative]\nsmart shores\n'); // prettier-ignore
  });

  it('line ends stay as they are', () => {
    check('[not]\r\nyard\r\n', (text) => addRow(text, 'not', ['hall']), '[not]\r\nyard\r\nhall\r\n');
    check('[not]\r\nyard\r\n', (text) => addName(text, 'initiative', 'hall'), '[not]\r\nyard\r\n\r\n[initiative]\r\nhall\r\n'); // prettier-ignore
  });

  it('a name that is added is silenced no more, and of no other kind', () => {
    const add = (text: string) => addName(text, 'organization', 'hall');
    check('[not]\nhall\torganization\n[organization]\n', add, '[not]\n[organization]\nhall\n');
    check(
      '[not]\nhall\tdate\torganization\n[organization]\nyard\n',
      add,
      '[not]\nhall\tdate\n[organization]\nyard\nhall\n',
    );
    check('[not]\nhall\tdate\n[organization]\nhall\n', add, '[not]\nhall\tdate\n[organization]\nhall\n');
    check('[initiative]\nyard\thall\tx\n', add, '[initiative]\nyard\tx\n\n[organization]\nhall\n');
  });

  it('a name that is silenced is a term no more', () => {
    const silence = (text: string) => addSilencer(text, 'organization', 'hall');
    check('[organization]\nhall\n', silence, '[organization]\n\n[not]\nhall\torganization\n');
    check('[organization]\nyard\thall\n[not]\n', silence, '[organization]\nyard\n[not]\nhall\torganization\n');
    check('[organization]\nhall\tyard\n[not]\n', silence, '[organization]\nhall\tyard\n[not]\nhall\torganization\n');
    check('[not]\nhall\n', silence, '[not]\nhall\n');
  });

  it('a name that is the same as another moves to its row, with its own spellings', () => {
    const same = (text: string) => addAlias(text, 'organization', 'Town Hall', 'hall');
    check('', same, '[organization]\nTown Hall\thall\n');
    check('[organization]\nTown Hall\tTH  \nhall\th\n', same, '[organization]\nTown Hall\tTH\thall\th  \n');
    check(
      '[organization]\nyard\thall\nThe Hall\tTown Hall\n',
      same,
      '[organization]\nyard\nThe Hall\tTown Hall\thall\n',
    );
    check('[not]\nhall\n[organization]\nTown Hall\thall\n', same, '[not]\n[organization]\nTown Hall\thall\n');
  });

  it('property: whatever the file, the change can be read, and all other rows stay', () => {
    const word = fc.constantFrom('hall', 'yard', 'Town Hall', 'date', 'organization', 'x\u0007', '');
    const line = fc.oneof(fc.constantFrom('[organization]', '[initiative]', '[not]', '[weather]', '# note', '', '  '), fc.array(word, { maxLength: 3 }).map((cells) => cells.join('\t'))); // prettier-ignore
    const files = fc
      .tuple(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'))
      .map(([lines, lineEnd, mark]) => mark + lines.join(lineEnd));
    const rowsOf = (text: string) =>
      readTerms(text).rows.map(({ section, names, kinds }) =>
        JSON.stringify([section, names.map((n) => n.text), kinds]),
      );
    holds(
      fc.property(files, (text) => {
        const named = applyEdits(text, addName(text, 'organization', 'new name'));
        assert.deepEqual(rowsOf(named).sort(), [...rowsOf(text), '["organization",["new name"],[]]'].sort());
        const silenced = applyEdits(text, addSilencer(text, 'date', 'May'));
        assert.deepEqual(rowsOf(silenced).sort(), [...rowsOf(text), '["not",["May"],["date"]]'].sort());
        const same = applyEdits(text, addAlias(text, 'organization', 'Town Hall', 'hall'));
        const row = readTerms(same).rows.find(
          ({ section, names }) => section === 'organization' && names.some(({ text }) => text === 'hall'),
        );
        const isOwned = readTerms(same).problems.some(({ severity }) => severity === 'warning');
        if (!isOwned)
          assert.ok(
            row?.names.some(({ text }) => text === 'Town Hall'),
            JSON.stringify([text, same]),
          );
        const ignored = applyEdits(text, addRow(text, 'date', ['a.txt', 'May', '', '', '#1']));
        assert.ok(readIgnores(ignored).rows.some(({ section, text, place }) => section === 'date' && text === 'May' && place)); // prettier-ignore
      }),
      { numRuns: 300 },
    );
  });
});
