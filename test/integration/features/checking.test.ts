import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, codeActions, open, revertAll, startExtension } from '../editor';
import { eventually } from '../../support/eventually';

const NEWS = 'trams/tram-news.txt';

describe('checks of policy texts', () => {
  let document: vscode.TextDocument;
  before(startExtension);
  beforeEach(async () => {
    document = await open(NEWS);
  });
  afterEach(revertAll);
  after(closeAll);

  const problems = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'policytext')
      .map((problem) => ({ ...problem, says: `${String(codeOf(problem))}: ${document.getText(problem.range)}` }))
      .sort((a, b) => a.range.start.compareTo(b.range.start));
  const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);
  const become = (...expected: string[]) =>
    eventually(`the problems are ${expected.join(', ')}`, () => {
      const found = problems();
      assert.deepEqual(found.map(({ says }) => says), expected); // prettier-ignore
      return found;
    });

  it('are in the problems list, with the place that contradicts', async () => {
    const [differs] = await become('figures-differ: 20 tram stops', 'impossible-date: 31 June 2033');
    assert.equal(differs!.severity, vscode.DiagnosticSeverity.Warning);
    const [related] = differs!.relatedInformation ?? [];
    assert.match(related!.location.uri.path, /tram-plan\.txt$/);
    const plan = await vscode.workspace.openTextDocument(related!.location.uri);
    assert.equal(plan.getText(related!.location.range), '24 tram stops');
  });

  it('are set right by a quick fix', async () => {
    const [, impossible] = await become('figures-differ: 20 tram stops', 'impossible-date: 31 June 2033');
    const actions = await codeActions(document, impossible!.range);
    const fix = actions.find(({ title }) => title.includes('30 June 2033'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /on 30 June 2033\./);
    await become('figures-differ: 20 tram stops');
  });

  it('matter as much as the settings say, at once', async () => {
    await become('figures-differ: 20 tram stops', 'impossible-date: 31 June 2033');
    const settings = () => vscode.workspace.getConfiguration('policytext', document.uri);
    await settings().update('checks.figures-differ', 'off', vscode.ConfigurationTarget.Workspace);
    try {
      await become('impossible-date: 31 June 2033');
    } finally {
      await settings().update('checks.figures-differ', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await become('figures-differ: 20 tram stops', 'impossible-date: 31 June 2033');
  });

  it('show values behind the words once the setting is on', async () => {
    const plan = await open('trams/tram-plan.txt');
    const all = new vscode.Range(0, 0, plan.lineCount, 0);
    const hints = async () => {
      const found = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', plan.uri, all);
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    assert.deepEqual(await hints(), []);
    const settings = () => vscode.workspace.getConfiguration('policytext', plan.uri);
    await settings().update('inlayHints.enabled', true, vscode.ConfigurationTarget.Workspace);
    try {
      await eventually('the value of "thirty percent" is shown', async () =>
        assert.ok((await hints()).some((label) => label.includes('30%'))),
      );
    } finally {
      await settings().update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually('it goes with the setting', async () => assert.deepEqual(await hints(), []));
  });
});
