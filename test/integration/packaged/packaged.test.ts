import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { definitionAt, hoverAt, inside, open, startExtension, tokensOf } from '../editor';
import { eventually } from '../../support/eventually';
import { projectRoot } from '../../host/layout';

describe('the packaged extension, installed', () => {
  it('is active, and is not the one of the sources', async () => {
    const extension = await startExtension();
    assert.equal(extension.isActive, true);
    assert.ok(!extension.extensionPath.startsWith(projectRoot() + path.sep), extension.extensionPath);
  });

  it('colours a text', async () => {
    const tokens = await tokensOf(await open('harbour-plan.txt'));
    const types = new Set(tokens.map((token) => token.type));
    assert.deepEqual([...types].sort(), ['date', 'figure', 'initiative', 'organization', 'target']);
  });

  it('answers a hover', async () => {
    const document = await open('harbour-plan.txt');
    assert.match(await hoverAt(document, inside(document, '40 treatment plants')), /2035/);
  });

  it('finds a definition in another file', async () => {
    const document = await open('harbour-news.txt');
    const definitions = await definitionAt(document, inside(document, 'HCWA', 2));
    assert.deepEqual(definitions, ['harbour-plan.txt:5: Harbour City Water Authority']);
  });

  it('leads from a problem to the page about its check', async () => {
    const { uri } = await open('trams/tram-news.txt');
    const code = await eventually('the problem is found', () => {
      const found = vscode.languages.getDiagnostics(uri).find(({ message }) => message.includes('31 June 2033'));
      assert.ok(typeof found?.code === 'object');
      return found.code;
    });
    assert.equal(code.value, 'impossible-date');
    const page = await vscode.workspace.fs.readFile(code.target);
    assert.match(new TextDecoder().decode(page), /^# .*calendar/);
  });
});
