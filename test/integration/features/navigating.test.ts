import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ask, closeAll, describe as say, inside, nameOf, open, startExtension } from '../editor';
import { eventually } from '../../support/eventually';

const PLAN = 'trams/tram-plan.txt';
const NEWS = 'trams/tram-news.txt';
const SCHEME = 'Brightwater Tram Renewal Scheme';

describe('finding the way through policy texts', () => {
  let document: vscode.TextDocument;
  before(startExtension);
  beforeEach(async () => {
    document = await open(PLAN);
  });
  after(closeAll);

  const places = async (command: string, position: vscode.Position) => {
    const found = await ask<(vscode.Location | vscode.LocationLink)[]>(command, document.uri, position);
    return Promise.all(found.map(say));
  };
  const textOf = (range: vscode.Range | undefined) => document.getText(range);

  it('code lenses count targets and references, and show them', async () => {
    const lenses = await eventually('lenses are resolved', async () => {
      const found = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      assert.ok(found.length > 1);
      return found;
    });
    const titles = lenses.map(({ range, command }) => `${textOf(range)}: ${command?.title}`);
    assert.deepEqual(titles, ['1. Goals: 3 targets · 1 reference', `${SCHEME}: ${SCHEME}: 3 targets · 3 references`]);
    const { command, arguments: given = [] } = lenses[0]!.command!;
    await ask(command, ...(given as unknown[]));
  });

  it('highlights the other mentions in the document', async () => {
    const position = inside(document, 'BTO', 2);
    const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, position);
    assert.deepEqual(found.map(({ range }) => textOf(range)).sort(), ['BTO', 'BTO', 'BTO', 'Brightwater Transport Office']); // prettier-ignore
  });

  it('goes to the declaration, the issuing body and the targets of a scheme', async () => {
    const scheme = inside(document, SCHEME, 2);
    assert.deepEqual(await places('vscode.executeDeclarationProvider', scheme), [`${PLAN}:7: ${SCHEME}`]);
    assert.deepEqual(await places('vscode.executeTypeDefinitionProvider', scheme), [
      `${PLAN}:7: Brightwater Transport Office`,
    ]);
    assert.deepEqual(await places('vscode.executeImplementationProvider', scheme), [
      `${PLAN}:9: 24 tram stops`,
      `${PLAN}:13: 90 kilometres`,
      `${PLAN}:15: thirty percent`,
    ]);
  });

  it('follows a scheme to its targets, and a target to the documents that repeat it', async () => {
    const scheme = inside(document, SCHEME, 2);
    const [item] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, scheme);
    assert.equal(item?.name, SCHEME);
    const targets = await ask<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    const stops = targets.find(({ to }) => to.name.includes('24 tram stops'));
    assert.ok(stops, targets.map(({ to }) => to.name).join());
    const repeats = await ask<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', stops.to);
    assert.deepEqual(
      repeats.map(({ to }) => nameOf(to.uri)),
      [NEWS],
    );
  });

  it('folds sections, and leads to web and mail addresses', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.some(({ start }) => document.lineAt(start).text === '1. Goals'));
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const found = links.map(({ range, target }) => [textOf(range), target?.toString(true)]);
    for (const link of [
      ['https://trams.example.org/scheme', 'https://trams.example.org/scheme'],
      ['trams@example.org', 'mailto:trams@example.org'],
    ])
      assert.ok(
        found.some((one) => one.join() === link.join()),
        JSON.stringify(found),
      );
  });

  it('widens the selection from the mention to the sentence and the section', async () => {
    const position = inside(document, '24 tram stops');
    const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      position,
    ]);
    const widening: string[] = [];
    for (let at = selection; at; at = at.parent) widening.push(textOf(at.range));
    const steps = [/^24 tram stops$/, /^Under the .* by 2036\.$/, /^1\. Goals[^]*next year\.\s*$/].map((step) =>
      widening.findIndex((text) => step.test(text)),
    );
    assert.ok(steps[0]! >= 0 && steps[1]! > steps[0]! && steps[2]! > steps[1]!, JSON.stringify(widening));
  });
});
