import assert from 'node:assert/strict';
import { shapeProblems } from '../support/declaredShapes';
import { transcript } from '../support/transcript';
import { NEWS } from './fixtures';
import { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer, endSessions, startSession } from './session';

/*
 * Mocha runs the files of a folder by name, and this one comes last: it reads what the others were sent. By itself it still has what
 * its own session was sent.
 */
describe('what goes over the wire', function () {
  this.timeout(60_000);
  before(buildServer);
  afterEach(endSessions);

  it('is as vscode-languageserver declares it, in all tests of this folder', async () => {
    const folder = new TemporaryFolder({ 'news.txt': NEWS });
    const client = await startSession({ folders: [folder.uri] });
    await client.ready();
    await client.stop();
    folder.remove();
    const sent = transcript();
    assert.ok(sent.some(({ method, part }) => method === 'initialize' && part === 'result'));
    assert.deepEqual(shapeProblems(sent), []);
  });

  it('is found out where it is not', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
    const hover = (value: unknown) => ({ method: 'textDocument/hover', part: 'result' as const, value });
    const right = hover({ contents: { kind: 'markdown', value: '' }, range });
    const wrong = [
      hover({ contents: { kind: 'html', value: '' }, range }),
      hover({ contents: { kind: 'markdown' }, range }),
      hover({ contents: { kind: 'markdown', value: '' }, range: { start: { line: 0 }, end: range.end } }),
      hover({ contents: { kind: 'markdown', value: '' }, range, link: 'x' }),
      { method: 'textDocument/publishDiagnostics', part: 'params' as const, value: { diagnostics: [] } },
      { method: 'textDocument/horoscope', part: 'result' as const, value: null },
    ];
    assert.deepEqual(shapeProblems([right, right]), []);
    const found = shapeProblems([right, ...wrong]);
    assert.deepEqual(
      found.map((problem) => problem.split(':')[0]),
      wrong.map(({ method, part }) => `${method} ${part}`),
    );
  });
});
