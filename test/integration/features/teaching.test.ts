import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import {
  ask,
  closeAll,
  codeActions,
  hoverAt,
  inside,
  nameOf,
  open,
  revertAll,
  startExtension,
  tokensOf,
  uriOf,
} from '../editor';
import { eventually } from '../../support/eventually';

const PLAN = 'harbour-plan.txt';
const NEWS = 'harbour-news.txt';
const TERMS = '.policytext/terms.txt';
const IGNORE = '.policytext/ignore.txt';

interface Lesson {
  /** The command behind `policytext.`. */
  readonly command: string;
  /** Among the quick fixes. */
  readonly title: string;
  /** What is selected in the news, and typed behind them if it is not in there; or where the cursor stands, a text and which of its places. */
  readonly selected?: string;
  readonly cursor?: readonly [text: string, nth: number];
  readonly typed?: string;
  /** The file that says it from then on, and how it ends. */
  readonly file: string;
  readonly says: RegExp;
  /** How often the text is coloured, and as what, in the news and in the plan: before and behind. */
  readonly colours: readonly [before: string, behind: string];
}

const LESSONS: readonly Lesson[] = [
  {
    command: 'addOrganization',
    title: 'Add as organization: “river bank”',
    selected: 'river bank',
    file: TERMS,
    says: /(?:^|\n)\[organization\]\nriver bank\n$/,
    colours: ['none; none', 'organization; none'],
  },
  {
    command: 'addInitiative',
    title: 'Add as initiative: “river bank”',
    selected: 'river bank',
    file: TERMS,
    says: /(?:^|\n)\[initiative\]\nriver bank\n$/,
    colours: ['none; none', 'initiative; none'],
  },
  {
    command: 'not',
    title: 'Not an initiative: “Clean Rivers Programme”',
    cursor: ['Clean Rivers Programme', 1],
    file: TERMS,
    says: /(?:^|\n)\[not\]\nClean Rivers Programme\tinitiative\n$/,
    colours: ['initiative; initiative', 'none; none'],
  },
  {
    command: 'sameAs',
    title: 'Same as “Clean Rivers Programme”: “clean brooks”',
    selected: 'clean brooks',
    typed: 'So much for the clean brooks.\n',
    file: TERMS,
    says: /(?:^|\n)\[initiative\]\nClean Rivers Programme\tclean brooks\n$/,
    colours: ['none; none', 'initiative; none'],
  },
  {
    command: 'ignoreHere',
    title: 'Ignore “HCWA” here',
    cursor: ['HCWA', 2],
    file: IGNORE,
    says: /(?:^|\n)\[organization\]\nharbour-news\.txt\tHCWA\tsaid on Friday The\twill build the rest\n$/,
    colours: ['organization organization; organization organization', 'organization; organization organization'],
  },
  {
    command: 'ignoreInFile',
    title: 'Ignore “HCWA” in this file',
    cursor: ['HCWA', 2],
    file: IGNORE,
    says: /(?:^|\n)\[organization\]\nharbour-news\.txt\tHCWA\n$/,
    colours: ['organization organization; organization organization', 'none; organization organization'],
  },
  {
    command: 'ignoreInWorkspace',
    title: 'Ignore “HCWA” in this workspace',
    cursor: ['HCWA', 2],
    file: IGNORE,
    says: /(?:^|\n)\[organization\]\n\*\tHCWA\n$/,
    colours: ['organization organization; organization organization', 'none; none'],
  },
];

/** What a user teaches from where the cursor stands: each in both ways that there are, and how it is taken back. */
describe('teaching', () => {
  const write = async (name: string, text: string) => {
    const file = await vscode.workspace.openTextDocument(uriOf(name));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file.uri, new vscode.Range(0, 0, file.lineCount, 0), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };
  const coloursOf = async (name: string, text: string) => {
    const document = await vscode.workspace.openTextDocument(uriOf(name));
    const found = (await tokensOf(document)).filter((token) => token.text === text);
    return found.map(({ type }) => type).join(' ') || 'none';
  };
  const areColoured = (text: string, expected: string) =>
    eventually(`“${text}” is coloured: ${expected}`, async () =>
      assert.equal(`${await coloursOf(NEWS, text)}; ${await coloursOf(PLAN, text)}`, expected),
    );

  before(startExtension);
  afterEach(async () => {
    // A text that is looked at without an editor stays open for minutes, whatever becomes of its file: it is emptied, not removed.
    const isOpen = (name: string) => vscode.workspace.textDocuments.some((document) => nameOf(document.uri) === name);
    for (const name of [TERMS, IGNORE]) if (isOpen(name)) await write(name, '');
    for (const document of vscode.workspace.textDocuments)
      if (document.isDirty && [TERMS, IGNORE].includes(nameOf(document.uri))) assert.ok(await document.save());
    await revertAll();
    await closeAll();
    await areColoured('Clean Rivers Programme', 'initiative; initiative');
    await areColoured('HCWA', 'organization organization; organization organization');
  });
  after(() => fs.rmSync(uriOf('.policytext').fsPath, { recursive: true, force: true }));

  /** Opens the news with the cursor or the selection that a lesson wants. */
  const begin = async ({ selected, cursor, typed, colours: [before] }: Lesson) => {
    const document = await open(NEWS);
    const editor = vscode.window.activeTextEditor!;
    const end = document.lineAt(document.lineCount - 1).range.end;
    if (typed !== undefined) await editor.edit((edit) => edit.insert(end, `\n${typed}`));
    const [text, nth] = cursor ?? [selected!, 1];
    const at = inside(document, text, nth);
    const start = at.translate(0, -1);
    editor.selection = cursor
      ? new vscode.Selection(at, at)
      : new vscode.Selection(start, start.translate(0, text.length));
    await areColoured(text, before);
    return { document, text };
  };
  const isTaught = async ({ file, says, colours: [, behind] }: Lesson, text: string) => {
    await areColoured(text, behind);
    assert.match((await vscode.workspace.openTextDocument(uriOf(file))).getText(), says);
    assert.equal(nameOf(vscode.window.activeTextEditor!.document.uri), NEWS, 'the reader stays where they are');
  };

  for (const lesson of LESSONS) {
    it(`“${lesson.title}” is among the quick fixes, and does it`, async () => {
      const { document, text } = await begin(lesson);
      const range = vscode.window.activeTextEditor!.selection;
      const actions = await codeActions(document, range, vscode.CodeActionKind.QuickFix);
      const action = actions.find(({ title }) => title === lesson.title);
      assert.ok(action?.edit, actions.map(({ title }) => title).join('; '));
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      await isTaught(lesson, text);
    });

    it(`the command ${lesson.command} does the same`, async () => {
      const { text } = await begin(lesson);
      await ask(`policytext.${lesson.command}`);
      await isTaught(lesson, text);
    });
  }

  it('in a term file the tab key writes a tab', async () => {
    await write(TERMS, '[organization]\nReed Board');
    const document = await open(TERMS);
    assert.equal(document.languageId, 'policytext-terms');
    const { selection: before } = vscode.window.activeTextEditor!;
    assert.ok(before.isEmpty);
    const end = document.lineAt(1).range.end;
    vscode.window.activeTextEditor!.selection = new vscode.Selection(end, end);
    await ask('tab');
    assert.equal(document.getText(), '[organization]\nReed Board\t');
    await document.save();
  });

  it('saying it in the file takes it back', async () => {
    const { document, text } = await begin(LESSONS.find(({ command }) => command === 'not')!);
    await ask('policytext.not');
    await areColoured(text, 'none; none');
    await write(TERMS, `[organization]\n${text}\n`);
    await eventually('the mention is of the kind that the file says', async () =>
      assert.match(await hoverAt(document, inside(document, text)), /Organization[^]*terms\.txt:2/),
    );
  });

  it('a finding is ignored, and gone from the problems', async () => {
    const document = await open('trams/tram-news.txt');
    const problems = () =>
      vscode.languages.getDiagnostics(document.uri).filter(({ message }) => message.includes('31 June 2033'));
    const [problem] = await eventually('the date is found impossible', () => {
      assert.equal(problems().length, 1);
      return problems();
    });
    const actions = await codeActions(document, problem!.range);
    const action = actions.find(({ title }) => title === 'Ignore impossible-date in this file: “31 June 2033”');
    assert.ok(action?.edit, actions.map(({ title }) => title).join('; '));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await eventually('it is no problem any more', () => assert.deepEqual(problems(), []));
    const file = await vscode.workspace.openTextDocument(uriOf(IGNORE));
    assert.match(file.getText(), /(?:^|\n)\[impossible-date\]\ntrams\/tram-news\.txt\t31 June 2033\n$/);
  });
});
