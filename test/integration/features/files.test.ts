import assert from 'node:assert/strict';
import fs from 'node:fs';
import { closeAll, filesNaming, hoverAt, inside, open, startExtension, tokensOf, uriOf } from '../editor';
import { eventually } from '../../support/eventually';

/** Files that other programs change: nothing here goes through the editor. */
describe('files that change on disk', () => {
  const NAME = 'Night Ferry Programme';
  const text = (name: string) => `The Ferry Board began the ${name} on 7 July 2031.\n`;
  const pathOf = (name: string) => uriOf(name).fsPath;
  const isNamedIn = (name: string, files: string[]) =>
    eventually(`${name} is found in ${files.join(', ') || 'no file'}`, async () =>
      assert.deepEqual(await filesNaming(name), files),
    );

  before(startExtension);
  afterEach(async () => {
    await closeAll();
    for (const name of ['ferry.txt', 'ferry-2.txt', 'ferries'])
      fs.rmSync(pathOf(name), { recursive: true, force: true });
    await isNamedIn(NAME, []);
  });

  it('a new file is read', async () => {
    fs.writeFileSync(pathOf('ferry.txt'), text(NAME));
    await isNamedIn(NAME, ['ferry.txt']);
  });

  it('a changed file is read again', async () => {
    fs.writeFileSync(pathOf('ferry.txt'), text('Day Ferry Programme'));
    await isNamedIn('Day Ferry Programme', ['ferry.txt']);
    fs.writeFileSync(pathOf('ferry.txt'), text(NAME));
    await isNamedIn(NAME, ['ferry.txt']);
    assert.deepEqual(await filesNaming('Day Ferry Programme'), []);
  });

  it('a file that is open is followed, too', async () => {
    fs.writeFileSync(pathOf('ferry.txt'), text('Day Ferry Programme'));
    const document = await open('ferry.txt');
    await tokensOf(document);
    fs.writeFileSync(pathOf('ferry.txt'), text(NAME));
    await eventually('the editor and the hover follow', async () => {
      assert.ok(document.getText().includes(NAME));
      assert.match(await hoverAt(document, inside(document, NAME)), /Night Ferry Programme/);
    });
  });

  it('a renamed file is found under its new name', async () => {
    fs.writeFileSync(pathOf('ferry.txt'), text(NAME));
    await isNamedIn(NAME, ['ferry.txt']);
    fs.renameSync(pathOf('ferry.txt'), pathOf('ferry-2.txt'));
    await isNamedIn(NAME, ['ferry-2.txt']);
  });

  it('a deleted file is forgotten', async () => {
    fs.writeFileSync(pathOf('ferry.txt'), text(NAME));
    await isNamedIn(NAME, ['ferry.txt']);
    fs.rmSync(pathOf('ferry.txt'));
    await isNamedIn(NAME, []);
  });

  it('a folder that is moved away takes its files along', async () => {
    fs.mkdirSync(pathOf('ferries'));
    fs.writeFileSync(pathOf('ferries/ferry.txt'), text(NAME));
    await isNamedIn(NAME, ['ferries/ferry.txt']);
    fs.renameSync(pathOf('ferries'), pathOf('../ferries-elsewhere'));
    await isNamedIn(NAME, []);
    fs.rmSync(pathOf('../ferries-elsewhere'), { recursive: true });
  });
});
