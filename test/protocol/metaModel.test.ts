import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { Ajv } from 'ajv';
import * as lsp from 'vscode-languageserver';
import { Audit } from '../support/metaModel/audit';
import { SCHEMA, readMetaModel } from '../support/metaModel/read';

const position = { line: 0, character: 4 };
const range = { start: { line: 0, character: 0 }, end: position };
const textDocument = { uri: 'file:///plan.txt' };

describe('the meta model of the protocol', function () {
  this.timeout(20_000);

  it('has the form of the published one', () => {
    const validate = new Ajv({ strict: false }).compile({
      ...(JSON.parse(fs.readFileSync(SCHEMA, 'utf8')) as object),
      $ref: '#/definitions/MetaModel',
    });
    assert.ok(validate(JSON.parse(JSON.stringify(readMetaModel()))), JSON.stringify(validate.errors));
  });

  it('has every message that the library knows', () => {
    const { requests, notifications } = readMetaModel();
    const known = new Set([...requests, ...notifications].map(({ method }) => method));
    const methods = Object.values(lsp).flatMap((each) => {
      const { method, type } = each as { method?: unknown; type?: { method?: unknown } };
      return typeof method === 'string' && type?.method === method ? [method] : [];
    });
    assert.ok(methods.length > 80);
    const registrations = ['textDocument/semanticTokens', 'notebookDocument/sync'];
    assert.deepEqual(
      methods.filter((method) => !known.has(method)),
      registrations.filter((method) => methods.includes(method)),
    );
  });
});

describe('the audit of messages', () => {
  /** What is found wrong with an answer of the server's to a request of the client's. */
  const audited = (method: string, params: unknown, answer: object): string[] => {
    const audit = new Audit((name) => name.startsWith('policytext/'));
    audit.note('client', { jsonrpc: '2.0', id: 1, method, params } as lsp.Message);
    audit.note('server', { jsonrpc: '2.0', id: 1, ...answer } as lsp.Message);
    return audit.problems;
  };
  const hover = (contents: unknown, more: object = {}) =>
    audited('textDocument/hover', { textDocument, position }, { result: { contents, range, ...more } });
  const sent = (side: 'client' | 'server', method: string, params?: unknown) => {
    const audit = new Audit(() => false);
    audit.note(side, { jsonrpc: '2.0', method, ...(params !== undefined && { params }) } as lsp.Message);
    return audit.problems;
  };

  it('finds nothing wrong with what is right', () => {
    assert.deepEqual(hover({ kind: 'markdown', value: '**40**' }), []);
    assert.deepEqual(audited('textDocument/hover', { textDocument, position }, { result: null }), []);
    assert.deepEqual(audited('shutdown', undefined, { result: null }), []);
    assert.deepEqual(audited('policytext/ready', undefined, { result: { anything: 1 } }), []);
    assert.deepEqual(
      audited('textDocument/hover', { textDocument, position }, { error: { code: -32800, message: 'x' } }),
      [],
    );
    assert.deepEqual(sent('server', 'textDocument/publishDiagnostics', { uri: textDocument.uri, diagnostics: [] }), []);
    assert.deepEqual(sent('client', 'textDocument/didClose', { textDocument }), []);
  });

  it('finds a wrong answer', () => {
    assert.match(hover({ kind: 'html', value: '' }).join(), /contents\.kind is "html"/);
    assert.match(hover({ kind: 'markdown' }).join(), /contents\.value is missing/);
    assert.match(hover('', { link: 'x' }).join(), /link is not in the protocol/);
    assert.match(hover('', { range: { start: position } }).join(), /range\.end is missing/);
    assert.match(
      hover('', { range: { start: { line: -1, character: 0 }, end: position } }).join(),
      /line is -1, not uinteger/,
    );
    assert.match(
      hover('', { range: { start: { line: 0.5, character: 0 }, end: position } }).join(),
      /0\.5, not uinteger/,
    );
    assert.match(audited('shutdown', undefined, {}).join(), /neither or both/);
    assert.match(audited('shutdown', undefined, { error: { message: 'x' } }).join(), /code is missing/);
    assert.match(audited('textDocument/horoscope', {}, { result: null }).join(), /no request of the protocol/);
  });

  it('finds a wrong question', () => {
    const ask = (params: unknown) => audited('textDocument/hover', params, { result: null }).join();
    assert.match(ask({ textDocument: { uri: 'plan.txt' }, position }), /uri is "plan.txt", not DocumentUri/);
    assert.match(ask({ textDocument }), /position is missing/);
    assert.match(ask(undefined), /has no parameters/);
  });

  it('finds a message of the wrong side, and one that answers nothing', () => {
    assert.match(sent('client', 'window/logMessage', { type: 3, message: '' }).join(), /goes the other way/);
    assert.match(sent('server', 'textDocument/publishDiagnostics', { diagnostics: [] }).join(), /uri is missing/);
    const audit = new Audit(() => false);
    audit.note('server', { jsonrpc: '2.0', id: 7, result: null } as lsp.Message);
    assert.match(audit.problems.join(), /an answer to nothing/);
  });

  it('finds progress that is not of the form that the request says', () => {
    const report = (value: unknown) => {
      const audit = new Audit(() => false);
      const params = { previousResultIds: [], partialResultToken: 'p' };
      audit.note('client', { jsonrpc: '2.0', id: 1, method: 'workspace/diagnostic', params } as lsp.Message);
      audit.note('server', { jsonrpc: '2.0', method: '$/progress', params: { token: 'p', value } } as lsp.Message);
      return audit.problems.join();
    };
    assert.equal(report({ items: [] }), '');
    assert.match(report({ items: [{ kind: 'full' }] }), /items\[0\]/);
  });
});
