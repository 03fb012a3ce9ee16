import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Snapshot } from '../../../server/src/corpus/snapshot';

/** What docs/seeds.md says under "Cross-references" of names that another document introduces. */
const CROSS_REFERENCES: readonly (readonly [form: string, name: RegExp, introducedIn: string, ...usedIn: string[]])[] =
  [
    [
      'SPC',
      /^Shanghai People's Congress$/,
      '2024-01-23-budget-speech.txt',
      '2021-01-25-deputies-on-manufacturing.txt',
      '2025-02-18-news-smart-factories.txt',
    ],
    [
      'SISP',
      /^Shanghai Institute for Smart Production$/,
      '2024-12-20-mid-term-review.txt',
      '2023-07-03-action-plan-questions-and-answers.txt',
      '2025-02-18-news-smart-factories.txt',
      'yangtze-delta-digital-compact.policy',
    ],
    [
      'NSMP',
      /^National Smart Manufacturing Programme$/i,
      '2021-06-30-national-smart-manufacturing-programme.txt',
      '2024-03-05-statistics-communique.txt',
      '2024-12-20-mid-term-review.txt',
      'yangtze-delta-digital-compact.policy',
    ],
    [
      'MIIT',
      /^Ministry of Industry and Information Technology$/,
      '2021-06-30-national-smart-manufacturing-programme.txt',
      '2023-06-06-inspection-tour.txt',
    ],
    [
      'Action Plan',
      /^Three-year Action Plan for Promoting High-quality Development/,
      '2023-06-15-three-year-action-plan.txt',
      '2024-01-23-budget-speech.txt',
    ],
  ];

describe('the sample corpus', () => {
  let snapshot: Snapshot;
  before(() => {
    const corpus = new Corpus();
    for (const file of readdirSync('seeds')) corpus.update(file, readFileSync(`seeds/${file}`, 'utf8'));
    snapshot = corpus.snapshot();
  });

  for (const [form, name, introducedIn, ...usedIn] of CROSS_REFERENCES) {
    for (const file of usedIn) {
      it(`${form} in ${file} leads to ${introducedIn}`, () => {
        const document = snapshot.document(file)!;
        const mentions = document.annotated.annotations.filter(({ text }) => text === form);
        assert.ok(mentions.length > 0, `${form} is no name`);
        for (const annotation of mentions) {
          assert.ok(annotation.kind === 'organization' || annotation.kind === 'initiative');
          const { canonical, introduction } = snapshot.entityOf({ document, annotation });
          assert.match(canonical, name);
          assert.equal(introduction.uri, introducedIn);
        }
      });
    }
  }

  it('leaves an acronym that nothing introduces to itself', () => {
    for (const { canonical, shortForms, aliases } of snapshot.entities())
      assert.ok(canonical === 'SSIF' || ![...shortForms, ...aliases].includes('SSIF'));
  });
});
