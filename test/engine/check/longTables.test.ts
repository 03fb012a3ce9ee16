import assert from 'node:assert/strict';
import { diagnose } from '../../../server/src/check/checks';
import { toTable } from '../../../server/src/cli/table';
import { Corpus } from '../../../server/src/corpus/corpus';
import { codeLenses, resolveLens } from '../../../server/src/features/codeLenses';
import { finish } from '../../../server/src/corpus/steps';
import { growth } from '../../support/growth';

describe('a document that is one long table', () => {
  it('is compared, counted and written in time that grows with its length', () => {
    const cost = (rows: number) => {
      const corpus = new Corpus();
      corpus.update(
        'file:///policy/a.txt',
        `# Losses\n\n${'By 2030, the board will cut water losses by 25 percent.\n\n'.repeat(rows)}`,
      );
      const snapshot = corpus.snapshot();
      const document = snapshot.textOf('file:///policy/a.txt')!;
      return () => {
        diagnose(document, { snapshot, today: '2025-01-01' });
        for (const { subject } of codeLenses(snapshot, document)) finish(resolveLens(snapshot, document.uri, subject));
        const options = { kinds: new Set(['target'] as const), explain: false, articles: false };
        toTable(snapshot, [{ path: 'a.txt', uri: document.uri }], options);
      };
    };
    const ready = new Map([500, 1000, 2000, 4000, 8000].map((rows) => [rows, cost(rows)]));
    assert.ok(growth((rows) => ready.get(rows)!(), 500) < 3);
  }).timeout(60_000);
});
