import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import type { PolicyTextApi } from '../../../client/src/extension';
import { ask, closeAll, inside, hoverAt, open, startExtension, tokensOf, uriOf } from '../editor';
import { eventually } from '../../support/eventually';

describe('commands', () => {
  let api: PolicyTextApi;
  before(async () => {
    api = (await startExtension()).exports;
  });
  afterEach(async () => {
    await closeAll();
    for (const name of ['targets.csv', 'brat', 'late.txt'])
      fs.rmSync(uriOf(name).fsPath, { recursive: true, force: true });
  });

  /** The lines of the table, less the byte order mark that it is to begin with. */
  const csv = () => {
    const text = fs.readFileSync(uriOf('targets.csv').fsPath, 'utf8');
    assert.equal(text[0], '\ufeff');
    return text.slice(1).trim().split('\r\n');
  };

  it('export the targets of all documents', async () => {
    const given = { format: 'csv', scope: 'workspace', to: uriOf('targets.csv') };
    const written = await ask<vscode.Uri[]>('policytext.exportTargets', given);
    assert.deepEqual(written.map(String), [uriOf('targets.csv').toString()]);
    const [head, ...rows] = csv();
    assert.match(head!, /^document,line,column/);
    for (const row of [/^trams\/tram-plan\.txt,9,.*24 tram stops/, /^harbour-plan\.txt,9,.*40 treatment plants/])
      assert.ok(rows.some((candidate) => row.test(candidate)), rows.join('\n')); // prettier-ignore
  });

  it('export the document in view as it is in the editor, as CSV', async () => {
    await open('trams/tram-news.txt');
    await ask('policytext.exportTargets', { format: 'csv', scope: 'document', to: uriOf('targets.csv').toString() });
    const rows = csv().slice(1);
    assert.equal(rows.length, 1);
    assert.match(rows[0]!, /^trams\/tram-news\.txt,5,.*20 tram stops/);
  });

  it('export nothing where no document is in view, if that one is to be exported', async () => {
    const given = { format: 'csv', scope: 'document', to: uriOf('targets.csv') };
    await assert.rejects(ask('policytext.exportTargets', given), /No policy text is in view/);
    assert.ok(!fs.existsSync(uriOf('targets.csv').fsPath));
  });

  it('export files for each document into a folder', async () => {
    const { documents } = await api.ready();
    await ask('policytext.exportTargets', { format: 'brat', scope: 'workspace', to: uriOf('brat') });
    assert.match(fs.readFileSync(uriOf('brat/trams/tram-plan.ann').fsPath, 'utf8'), /Target \d+ \d+\t24 tram stops/);
    fs.writeFileSync(uriOf('brat/late.txt').fsPath, 'The Marsh Board began the Late Ferry Programme in May 2031.\n');
    fs.writeFileSync(uriOf('late.txt').fsPath, 'The Marsh Board began the Later Ferry Programme in May 2031.\n');
    await eventually('the file beside the export is read, and of the export none', async () =>
      assert.equal((await api.ready()).documents, documents + 1),
    );
  });

  it('never overwrite a document', async () => {
    const before = fs.readFileSync(uriOf('charter.policy').fsPath, 'utf8');
    const given = { format: 'csv', scope: 'workspace', to: uriOf('charter.policy') };
    await assert.rejects(ask('policytext.exportTargets', given), /charter\.policy is one of the documents/);
    assert.equal(fs.readFileSync(uriOf('charter.policy').fsPath, 'utf8'), before);
  });

  it('say what is indexed and what is not', async () => {
    const { documents, mentions, skipped, folders } = await api.ready();
    assert.ok(documents >= 6 && mentions > 20);
    assert.deepEqual([skipped, folders.map((one) => one.documents)], [{}, [documents]]);
    await ask('policytext.showIndex');
    await ask('workbench.action.closeQuickOpen');
  });

  it('show the log, which tells what is not read', async () => {
    fs.writeFileSync(uriOf('scan.txt').fsPath, Buffer.from([1, 0, 2]));
    try {
      await eventually('it is left out', async () => assert.deepEqual((await api.ready()).skipped, { binary: 1 }));
      await ask('policytext.showOutput');
      await eventually('the log is on the screen', () => {
        const shown = vscode.window.visibleTextEditors.map(({ document }) => document);
        const log = shown.find(({ uri }) => uri.scheme === 'output' && uri.path.includes('PolicyText'));
        assert.ok(log, shown.map(({ uri }) => uri.toString()).join());
        assert.match(log.getText(), /not read \(binary\): .*scan\.txt/);
      });
      await ask('workbench.action.closePanel');
    } finally {
      fs.rmSync(uriOf('scan.txt').fsPath);
    }
    await eventually('it is gone', async () => assert.deepEqual((await api.ready()).skipped, {}));
  });

  it('read all files again', async () => {
    const { documents } = await api.ready();
    assert.equal((await ask<{ documents: number }>('policytext.reindex')).documents, documents);
  });

  it('restart the server, which answers as before', async () => {
    const document = await open('trams/tram-plan.txt');
    const before = await tokensOf(document);
    await ask('policytext.restartServer');
    await api.ready();
    await eventually('the document is served again', async () => {
      assert.deepEqual(await tokensOf(document), before);
      assert.match(await hoverAt(document, inside(document, '24 tram stops')), /2036/);
    });
  });
});
