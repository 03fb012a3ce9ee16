import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';
import { TermSet, ignoresByFile, ignoresFor } from '../../../server/src/recognize/terms';
import { readIgnores } from '../../../server/src/lexicon/ignores';
import { readTerms } from '../../../server/src/lexicon/terms';
import { sameAs } from '../../../server/src/features/sameAs';
import { type Teaching, teachings } from '../../../server/src/features/teaching';
import { contributes } from '../../../package.json';
import { TEACHINGS } from '../../../server/src/lsp/protocol';
import { recognizedCorpus, textsOf } from '../../support/corpus';

const TEXT = 'The Reed Board met tidewatch in the hall.\n\nThe Reed Board will build 40 huts by 2035.\n';

/** What is offered at the nth place of a phrase: `|` in it is the cursor, else it is selected. */
function offered(
  phrase: string,
  { text = TEXT, nth = 1, path = 'main.txt' }: { text?: string; nth?: number; path?: string | null } = {},
): Teaching[] {
  const { snapshot } = recognizedCorpus(text);
  const [document] = textsOf(snapshot);
  const cursor = phrase.indexOf('|');
  const words = phrase.replace('|', '');
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0);
  const span = cursor < 0 ? { start: at, end: at + words.length } : { start: at + cursor, end: at + cursor };
  return teachings({ snapshot, document: document!, path: path ?? undefined }, span);
}

const titles = (list: readonly Teaching[]) => list.map(({ title }) => title);

/** The text with all that one offer changes: kinds and texts. */
function after(offer: Teaching, text = TEXT): string[] {
  const [edit] = offer.edit('');
  const ignores = ignoresFor('ignore.txt', ignoresByFile(readIgnores(offer.role === 'ignore' ? edit!.text : '')), 'main.txt'); // prettier-ignore
  const terms = new TermSet([{ label: 'terms.txt', list: readTerms(offer.role === 'terms' ? edit!.text : '') }]);
  return annotate(text, { terms, ...(ignores && { ignores }) }).annotations.map((each) => `${each.kind} ${each.text}@${each.start}`); // prettier-ignore
}

const find = (list: readonly Teaching[], action: Teaching['action']) => {
  const found = list.find((each) => each.action === action);
  assert.ok(found, `${action} is offered among ${titles(list).join('; ')}`);
  return found;
};

describe('teaching', () => {
  const ALL = ['organization Reed Board@4', 'organization Reed Board@47', 'target 40 huts@69', 'date 2035@80'];
  const without = (...gone: string[]) => ALL.filter((each) => !gone.includes(each));

  it('of a mention: that it is none, that it is of the other kind, and where it is ignored', () => {
    assert.deepEqual(titles(offered('Reed| Board')), [
      'Not an organization: “Reed Board”',
      'Add as initiative: “Reed Board”',
      'Ignore “Reed Board” here',
      'Ignore “Reed Board” in this file',
      'Ignore “Reed Board” in this workspace',
    ]);
    assert.deepEqual(titles(offered('40 huts')).slice(0, 2), ['Not a target: “40 huts”', 'Ignore “40 huts” here']);
    assert.deepEqual(titles(offered('20|35')).slice(0, 1), ['Not a date: “2035”']);
  });

  it('of a selection: that it is a name', () => {
    assert.deepEqual(titles(offered('tidewatch')), [
      'Add as organization: “tidewatch”',
      'Add as initiative: “tidewatch”',
    ]);
  });

  it('of a selection that begins or ends within a word, or beside it: the whole words', () => {
    assert.deepEqual(titles(offered('idewatc')), titles(offered('tidewatch')));
    assert.deepEqual(titles(offered(' tidewatch ')), titles(offered('tidewatch')));
    assert.deepEqual(titles(offered('eed Boar')), titles(offered('Reed| Board')));
    const split = 'They met near Tide\r\nWatch.\r\n\r\nWater rose.\r\n';
    assert.equal(titles(offered('Tide\r\nWatch', { text: split }))[0], 'Add as organization: “Tide Watch”');
  });

  it('nothing of a selection of blanks, or over a blank line', () => {
    assert.deepEqual(offered(' ', { text: 'a b' }), []);
    assert.deepEqual(offered('hall.\n\nThe'), []);
    const split = 'They met near Tide\r\n \r\nWatch.\r\n';
    assert.deepEqual(offered('Tide\r\n \r\nWatch', { text: split }), []);
  });

  it('nothing of plain words under a cursor, of what cannot be a name, and of no place in a file outside folders', () => {
    assert.deepEqual(offered('tide|watch'), []);
    assert.deepEqual(offered('. '.trim()), []);
    assert.deepEqual(offered('[x]', { text: 'The [x] and #y.\n' }), []);
    assert.deepEqual(offered('#y', { text: 'The [x] and #y.\n' }), []);
    assert.deepEqual(titles(offered('20|35', { path: null })), ['Not a date: “2035”']);
    assert.deepEqual(offered('e'.repeat(300), { text: `${'e'.repeat(300)} met.\n` }), []);
  });

  it('does what it says', () => {
    assert.deepEqual(after(find(offered('Reed| Board'), 'not')), without(ALL[0]!, ALL[1]!));
    assert.deepEqual(after(find(offered('40| huts'), 'not')), without(ALL[2]!));
    assert.deepEqual(after(find(offered('Reed| Board'), 'addInitiative'))[0], 'initiative Reed Board@4');
    assert.deepEqual(after(find(offered('tidewatch'), 'addOrganization'))[1], 'organization tidewatch@19');
    assert.deepEqual(after(find(offered('Reed| Board', { nth: 2 }), 'ignoreHere')), without(ALL[1]!));
    assert.deepEqual(after(find(offered('Reed| Board'), 'ignoreInFile')), without(ALL[0]!, ALL[1]!));
    assert.deepEqual(after(find(offered('20|35'), 'ignoreInWorkspace')), without(ALL[3]!));
  });

  it('ignores one of several places with the same words around them', () => {
    const text = 'The Reed Board met.\n\nThe Reed Board met.\n\nThe Reed Board met.\n';
    const kept = (nth: number) => after(find(offered('Reed| Board', { text, nth }), 'ignoreHere'), text);
    assert.deepEqual(kept(1), ['organization Reed Board@25', 'organization Reed Board@46']);
    assert.deepEqual(kept(3), ['organization Reed Board@4', 'organization Reed Board@25']);
  });

  it('ignores a place without a word around it', () => {
    const text = 'Title\n\nReed Board\n\nThe Reed Board met at the Reed Board.\n';
    const found = (terms: string[]) => terms.map((each) => each.split('@')[1]);
    const before = annotate(text).annotations.length;
    assert.equal(found(after(find(offered('Reed| Board', { text }), 'ignoreHere'), text)).length, before - 1);
  });

  it('offers the entities that a name may be the same as, best first', () => {
    const text = `
      === a.txt
      The Harbour City Water Authority met. The Hill Road Agency met.
      === b.txt
      The Harbour City Water Administration met. HCWA did.
    `;
    const { snapshot } = recognizedCorpus(text);
    const names = (name: string) => sameAs(snapshot, name, undefined).map(({ canonical }) => canonical);
    assert.deepEqual(names('Harbour City Water Authorities')[0], 'Harbour City Water Authority');
    assert.ok(names('HCWA').includes('Harbour City Water Authority'));
    assert.deepEqual(names('Moon Club'), []);
    const own = snapshot.entities().find(({ canonical }) => canonical === 'Hill Road Agency');
    assert.deepEqual(sameAs(snapshot, 'Hill Road Agency', own), []);
    const [document] = textsOf(snapshot);
    const at = document!.text.indexOf('Hill Road');
    const offer = teachings({ snapshot, document: document!, path: 'a.txt' }, { start: at, end: at });
    assert.equal(find(offer, 'not').title, 'Not an organization: “Hill Road Agency”');
  });

  it('has a command for each action', () => {
    const commands = contributes.commands.map(({ command }) => command);
    for (const action of TEACHINGS) assert.ok(commands.includes(`policytext.${action}`), action);
    const all = [...offered('Reed| Board'), ...offered('tidewatch')].map(({ action }) => action);
    assert.deepEqual(TEACHINGS.filter((action) => action !== 'sameAs' && !all.includes(action)), []); // prettier-ignore
  });
});
