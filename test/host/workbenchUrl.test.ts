import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { workbenchUrl } from './workbenchUrl';

describe("the workbench's address", () => {
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext url #'));
    fs.writeFileSync(path.join(folder, 'plan.txt'), '');
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  const read = (request: Parameters<typeof workbenchUrl>[2]) => {
    const url = new URL(workbenchUrl('127.0.0.1:8000', 'secret', request));
    const payload = JSON.parse(url.searchParams.get('payload') ?? '[]') as [string, string][];
    return { url, payload: new Map(payload) };
  };

  it('opens a folder, and the files after it', () => {
    const { url, payload } = read({ open: [folder, path.join(folder, 'plan.txt')] });
    assert.equal(url.origin, 'http://127.0.0.1:8000');
    assert.equal(url.searchParams.get('tkn'), 'secret');
    assert.equal(url.searchParams.get('folder'), folder);
    const file = new URL(payload.get('openFile')!);
    assert.equal(decodeURIComponent(file.pathname), path.join(folder, 'plan.txt'));
    assert.equal(file.hash, '', 'a # in a name is part of the path');
  });

  it('opens a workspace file as a workspace', () => {
    const { url } = read({ open: ['/corpus/all.code-workspace'] });
    assert.equal(url.searchParams.get('workspace'), '/corpus/all.code-workspace');
    assert.equal(url.searchParams.has('folder'), false);
  });

  it('opens a single file, or nothing, in an empty window', () => {
    const single = read({ open: [path.join(folder, 'plan.txt')] });
    assert.equal(single.url.searchParams.get('ew'), 'true');
    assert.ok(single.payload.has('openFile'));
    const nothing = read({ open: [] });
    assert.equal(nothing.url.searchParams.get('ew'), 'true');
    assert.equal(nothing.payload.has('openFile'), false);
  });

  it('names extension and tests only where they are asked for', () => {
    const plain = read({ open: [] }).payload;
    assert.equal(plain.has('extensionDevelopmentPath') || plain.has('extensionTestsPath'), false);
    const tests = read({ open: [], developmentPaths: ['/project'], testsPath: '/project/suite.js' }).payload;
    assert.equal(tests.get('extensionDevelopmentPath'), 'vscode-remote://127.0.0.1:8000/project');
    assert.equal(tests.get('extensionTestsPath'), 'vscode-remote://127.0.0.1:8000/project/suite.js');
  });
});
