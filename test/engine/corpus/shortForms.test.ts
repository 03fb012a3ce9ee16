import assert from 'node:assert/strict';
import { markedCorpus, namesIn } from '../../support/corpus';

describe('the Action Plan of a document that never names it in full', () => {
  const PLAN = `
  === plan
  The Riverside Water Board keeps to the Action Plan for Clean Wells (Action Plan).
      ^^^^^^^^^^^^^^^^^^^^^ organization
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ initiative entity=it
                                                                      ^^^^^^^^^^^ initiative entity=it form=short`;
  const speech = (body: string, form: string) => `
  === use
  The ${body} keeps to the ${form}.
      ${'^'.repeat(body.length)} organization
      ${' '.repeat(body.length + 14)}${'^'.repeat(form.length)} initiative form=short`;
  const last = (source: string) => namesIn(markedCorpus(source).snapshot, 'use').at(-1);

  it('is the only one of the corpus, where both documents name the same body', () => {
    assert.equal(
      last(speech('Riverside Water Board', 'Action Plan') + PLAN),
      'initiative Action Plan = Action Plan for Clean Wells',
    );
  });

  it('is nobody knows which, where the corpus has two', () => {
    const second = PLAN.replace('=== plan', '=== second').replace('Clean Wells', 'Green Roofs');
    assert.equal(
      last(speech('Riverside Water Board', 'Action Plan') + PLAN + second),
      'initiative Action Plan = Action Plan',
    );
  });

  it('is another one, where the documents have nothing in common', () => {
    assert.equal(last(speech('Lakefront Water Board', 'Action Plan') + PLAN), 'initiative Action Plan = Action Plan');
  });

  for (const common of ['World Bank', 'Ministry of Health', 'United Nations', 'National Planning Commission']) {
    it(`is another one, where they have nothing in common but the ${common}`, () => {
      const plan = PLAN.replace('Riverside Water Board', common.padEnd(21, '.')).replace(
        '^'.repeat(21),
        '^'.repeat(common.length),
      );
      assert.equal(last(speech(common, 'Action Plan') + plan), 'initiative Action Plan = Action Plan');
    });
  }

  it('is another one, where the documents are about different countries', () => {
    const about = (country: string) => `\n  ${country} decided and ${country} plans.`;
    const use = speech('Riverside Water Board', 'Action Plan');
    assert.equal(last(use + about('Kenya') + PLAN + about('Ghana')), 'initiative Action Plan = Action Plan');
    assert.equal(
      last(use + about('Ghana') + PLAN + about('Ghana')),
      'initiative Action Plan = Action Plan for Clean Wells',
    );
  });

  for (const form of ['Plan', 'Act', 'Fund', 'Programme'])
    it(`is never "the ${form}" alone, whatever the documents have in common`, () => {
      const plan = PLAN.replace('(Action Plan)', `(${form.padEnd(11, '.')})`).replace(
        '^'.repeat(11) + ' initiative entity=it form',
        '^'.repeat(form.length) + ' initiative entity=it form',
      );
      assert.equal(last(speech('Riverside Water Board', form) + plan), `initiative ${form} = ${form}`);
    });

  it('is no body: "the Water Board" of one document is not that of another', () => {
    const text = (name: string, short: string) => `
  === ${name}
  The Riverside Finance Office asked the ${short}.
      ^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                         ${'^'.repeat(short.length)} organization form=short`;
    const introduction = `
  === plan
  The Riverside Finance Office pays the Council of Riverside (Executive Council).
      ^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                        ^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                                              ^^^^^^^^^^^^^^^^^ organization entity=it form=short`;
    assert.equal(
      last(text('use', 'Executive Council') + introduction),
      'organization Executive Council = Executive Council',
    );
  });
});
