import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';
import type { AnnotationKind } from '../../../server/src/recognize/annotation';
import { checkAnnotations } from '../../support/annotations';
import { termSet } from '../../support/terms';

const NAMES: AnnotationKind[] = ['organization', 'initiative'];

/** Checks names with terms given as the rows of a file, or of a workspace's and a user's. */
const check = (terms: string | [string, string], source: string) =>
  checkAnnotations(source, NAMES, { terms: termSet(...[terms].flat()) });

describe('terms: names', () => {
  it('a name that no rule knows is found, whole words only', () => {
    check(
      '[organization]\ntidewatch',
      `
      We asked tidewatch, and the tidewatchers of old; Tidewatch's own boats, tidewatch2 and tide watch.
               ^^^^^^^^^ organization form=full
                                                       ^^^^^^^^^ organization form=variant
      `,
    );
  });

  it('over a line end, and with the apostrophes and hyphens of any typewriter', () => {
    const { annotations } = annotate('We keep the Sailors’\nHalf‑Way here.', {
      terms: termSet("[initiative]\nSailors' Half-Way"),
    });
    assert.deepEqual(annotations.map(({ text }) => text), ['Sailors’\nHalf‑Way']); // prettier-ignore
  });

  it('capitals of the term must be there, others may be', () => {
    check(
      '[organization]\nWAVE\n[initiative]\nquiet shores',
      `
      A wave came, then WAVE did. Quiet shores for all; QUIET SHORES and quiet shores.
                        ^^^^ organization form=acronym
                                  ^^^^^^^^^^^^ initiative
                                                        ^^^^^^^^^^^^ initiative
                                                                         ^^^^^^^^^^^^ initiative
      `,
    );
  });

  it('a part of a hyphenated word only where it is in capitals', () => {
    check(
      '[organization]\nWAVE\nReed',
      `
      WAVE-funded huts stand by the Reed-bed; the non-WAVE ones do not, says Reed.
      ^^^^ organization
                                                      ^^^^ organization
                                                                             ^^^^ organization
      `,
    );
  });

  it('all spellings are one entity, named as the file says', () => {
    const { entities, annotations } = annotate('HCWA met. Later the Water House met again.', {
      terms: termSet('[organization]\nHarbour City Water Authority  HCWA  Water House'),
    });
    assert.deepEqual(entities.map(({ canonical, kind }) => [canonical, kind]), [['Harbour City Water Authority', 'organization']]); // prettier-ignore
    assert.deepEqual(entities[0]!.shortForms, ['HCWA']);
    const names = annotations.filter((annotation) => 'entity' in annotation);
    assert.deepEqual(names.map(({ text, form }) => [text, form]), [['HCWA', 'acronym'], ['Water House', 'variant']]); // prettier-ignore
    assert.equal(new Set(names.map(({ entity }) => entity)).size, 1);
  });

  it('what the document brackets behind a spelling is the same entity, whatever kind the rules would give it', () => {
    const { entities } = annotate('The Reed Fund Agency (RFA) was founded. The RFA paid.', {
      terms: termSet('[initiative]\nReed Support  Reed Fund Agency'),
    });
    assert.deepEqual(entities.map(({ canonical, kind, shortForms }) => [canonical, kind, shortForms]), [['Reed Support', 'initiative', ['RFA']]]); // prettier-ignore
  });

  it('wins over what the rules find there', () => {
    check('', 'The Reed Board met.\n    ^^^^^^^^^^ organization');
    check('[initiative]\nReed Board', 'The Reed Board met.\n    ^^^^^^^^^^ initiative rule=term.initiative');
    check(
      '[organization]\nBoard of the Reed',
      'The Board of the Reed Action Plan met.\n    ^^^^^^^^^^^^^^^^^ organization rule=term.organization',
    );
    check('[organization]\nReed', 'The Reed Board met.\n    ^^^^ organization rule=term.organization');
  });

  it('stands beside a longer name of the other kind that it is a part of', () => {
    check(
      '[organization]\nHarbour Watch',
      `
      They signed the Harbour Watch Action Plan.
                      ^^^^^^^^^^^^^ organization rule=term.organization
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ initiative
      `,
    );
  });

  it('the longest term wins, then the one on the left', () => {
    check(
      '[organization]\nblue heron\nblue heron trust\nheron trust fund',
      `
      The blue heron trust fund is not the blue heron.
          ^^^^^^^^^^^^^^^^ organization
                                           ^^^^^^^^^^ organization
      `,
    );
  });

  it('says which file and line made it', () => {
    const { annotations } = annotate('We asked tidewatch.', { terms: termSet('# ours\n[organization]\n\ntidewatch') });
    assert.deepEqual(annotations.map(({ rule, evidence }) => [rule, evidence]), [['term.organization', ['.policytext/terms.txt:4']]]); // prettier-ignore
  });

  it('without a term in it, a document reads as it did', () => {
    const text = 'The Reed Board (RB) met on 4 May 2030 and will build 40 huts by 2035.\n\nThe RB agreed.\n';
    assert.deepEqual(annotate(text, { terms: termSet('[organization]\ntidewatch\n[not]\nnothing') }), annotate(text));
  });
});

describe('terms: precedence', () => {
  const kinds = (...files: string[]) => {
    const { annotations } = annotate('The Reed Board met.', { terms: termSet(...files) });
    return annotations.map(({ kind, rule }) => `${kind} ${rule}`);
  };

  it('the workspace overrules the user', () => {
    assert.deepEqual(kinds('[initiative]\nReed Board', '[organization]\nReed Board'), ['initiative term.initiative']);
  });

  it('[not] overrules what its own file and lower ones add, and not what a higher one adds', () => {
    assert.deepEqual(kinds('[not]\nReed Board', '[initiative]\nReed Board'), []);
    assert.deepEqual(kinds('[initiative]\nReed Board\n[not]\nReed Board'), []);
    assert.deepEqual(kinds('[initiative]\nReed Board', '[not]\nReed Board'), ['initiative term.initiative']);
    assert.deepEqual(kinds('', '[not]\nReed Board'), []);
  });
});
