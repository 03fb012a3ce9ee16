import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { markedCorpus, markedDocument, namesIn, recognizedCorpus, uriOf } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';

/** Checks the names of the document `use` in a fixture of marks. */
const checkUse = (source: string, expected: readonly string[]) =>
  assert.deepEqual(namesIn(markedCorpus(source).snapshot, 'use'), expected);

/** `use` with nothing but a candidate. */
const USE = `
  === use
  Some RWB pipes leak.
       ^^^ candidate`;
/** `plan` introduces it as an organization. */
const BOARD = `
  === plan
  The Riverside Water Board (RWB) agreed.
      ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                             ^^^ organization entity=it form=acronym`;
/** `other` introduces it as an initiative. */
const BUDGET = `
  === other
  The Rural Works Budget (RWB) grew.
      ^^^^^^^^^^^^^^^^^^ initiative entity=it
                          ^^^ initiative entity=it form=acronym`;

describe('an acronym that its document does not explain', () => {
  it('is a name where another document introduces it', () => {
    checkUse(USE + BOARD, ['organization RWB = Riverside Water Board']);
    checkUse(USE + BUDGET, ['initiative RWB = Rural Works Budget']);
  });

  it('is among the mentions of what introduces it, says why, and is a candidate no more', () => {
    const { snapshot } = markedCorpus(USE + BOARD);
    const document = snapshot.document(uriOf('use'))!;
    const [annotation] = document.annotated.annotations;
    assert.ok(annotation?.kind === 'organization');
    assert.equal(annotation.form, 'acronym');
    assert.deepEqual(annotation.evidence, ['stands for "Riverside Water Board" in another document']);
    const { mentions, introduction } = snapshot.entityOf({ document, annotation });
    assert.deepEqual(
      mentions.map((mention) => `${mention.document.uri} ${mention.annotation.text}`),
      [`${uriOf('plan')} Riverside Water Board`, `${uriOf('plan')} RWB`, `${uriOf('use')} RWB`],
    );
    assert.equal(introduction.uri, uriOf('plan'));
    assert.deepEqual(document.annotated.candidates, []);
  });

  it('is a name everywhere in its document', () => {
    checkUse(
      `
      === use
      Some RWB pipes leak, other RWB pipes burst.
           ^^^ candidate
                                 ^^^ candidate${BOARD.replaceAll('\n  ', '\n      ')}`,
      ['organization RWB = Riverside Water Board', 'organization RWB = Riverside Water Board'],
    );
  });

  it('is a name where several documents introduce one and the same', () => {
    checkUse(USE + BOARD + BOARD.replace('plan', 'again'), ['organization RWB = Riverside Water Board']);
  });

  it('changes its kind where its document has guessed wrong', () => {
    const guess = USE.replace('candidate', 'organization form=acronym');
    checkUse(guess + BUDGET, ['initiative RWB = Rural Works Budget']);
    const { snapshot } = markedCorpus(guess + BUDGET);
    assert.deepEqual(
      snapshot.entities().map(({ canonical }) => canonical),
      ['Rural Works Budget'],
    );
  });

  it('is none any more when the introduction goes', () => {
    const corpus = new Corpus();
    for (const file of parseFixture(USE + BOARD).files) corpus.put(markedDocument(file));
    assert.equal(namesIn(corpus.snapshot(), 'use').length, 1);
    corpus.remove(uriOf('plan'));
    assert.deepEqual(namesIn(corpus.snapshot(), 'use'), []);
  });

  it('follows when the introduction gives way to another', () => {
    const corpus = new Corpus();
    for (const file of parseFixture(USE + BOARD).files) corpus.put(markedDocument(file));
    const why = () => corpus.snapshot().document(uriOf('use'))!.annotated.annotations[0]!.evidence;
    assert.deepEqual(why(), ['stands for "Riverside Water Board" in another document']);
    const renamed = BOARD.replace('Riverside Water Board', 'Riverside Works Board');
    for (const file of parseFixture(renamed).files) corpus.put(markedDocument(file));
    assert.deepEqual(why(), ['stands for "Riverside Works Board" in another document']);
    corpus.remove(uriOf('plan'));
    for (const file of parseFixture(BUDGET).files) corpus.put(markedDocument(file));
    assert.deepEqual(namesIn(corpus.snapshot(), 'use'), ['initiative RWB = Rural Works Budget']);
  });

  it('is none where nothing introduces it', () => checkUse(USE, []));

  it('is none where two bodies have it, or a body and a plan', () => {
    const bureau = BOARD.replace('plan', 'third').replace('Riverside Water Board', 'Regional Wages Office');
    checkUse(USE + BOARD + bureau, []);
    checkUse(USE + BOARD + BUDGET, []);
  });

  it('keeps its guessed kind where a body and a plan have it', () => {
    const guess = USE.replace('candidate', 'organization form=acronym');
    checkUse(guess + BOARD + BUDGET, ['organization RWB = Riverside Water Board']);
  });

  it('is none where another document only uses it beside a name with these initials', () =>
    checkUse(USE + BOARD.replace('form=acronym', 'form=acronym introduced=no'), []));

  it('is none where only the initials fit, or a word in other capitals', () => {
    checkUse(
      `${USE}
  === plan
  The Riverside Water Board agreed.
      ^^^^^^^^^^^^^^^^^^^^^ organization`,
      [],
    );
    checkUse(USE.replace('RWB', 'RwB') + BOARD, []);
  });

  it('is none where what has it elsewhere has no full name there', () => {
    checkUse(
      `${USE}
  === plan
  RWB agreed.
  ^^^ organization form=acronym`,
      [],
    );
  });

  it('is none where it is introduced in a document about another country, unless the name is international', () => {
    const ghana = USE.replace('Some', 'Ghana decided and Ghana plans. Some').replace('^^^', ' '.repeat(31) + '^^^');
    const abroad = `
  === plan
  The Riverside Water Board (RWB) agreed. Kenya decided and Kenya plans.
      ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                             ^^^ organization entity=it form=acronym`;
    checkUse(ghana + abroad, []);
    checkUse(USE + abroad, ['organization RWB = Riverside Water Board']);
    checkUse(ghana + abroad.replace('Riverside Water Board', 'Regional Global Board'), [
      'organization RWB = Regional Global Board',
    ]);
  });

  it('of two letters is a name only where both documents speak of the same subject', () => {
    const board = `
  === plan
  The Riverside Board (RB) agreed.
      ^^^^^^^^^^^^^^^ organization entity=it
                       ^^ organization entity=it form=acronym`;
    const use = (subject: string) => `
  === use
  The ${subject} Council owns RB pipes.
      ^^^^^^^^^^^^^^^^^ organization
                             ^^ candidate`;
    checkUse(use('Riverside') + board, [
      'organization Riverside Council = Riverside Council',
      'organization RB = Riverside Board',
    ]);
    checkUse(use('Lakefront') + board, ['organization Lakefront Council = Lakefront Council']);
  });

  it('works on texts as the recognisers read them', () => {
    const { snapshot } = recognizedCorpus(`
      === plan
      The Riverside Water Board (RWB) adopted the Clean Wells Programme (CWP) in May.
      === use
      By June most CWP wells were open, as RWB staff report.
      === elsewhere
      A right-wing block (RWB) is nobody. In March most RWB voters stayed at home.
    `);
    assert.deepEqual(namesIn(snapshot, 'use'), [
      'initiative CWP = Clean Wells Programme',
      'organization RWB = Riverside Water Board',
    ]);
    assert.deepEqual(namesIn(snapshot, 'elsewhere'), []);
  });
});
