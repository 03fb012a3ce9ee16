import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { contributes } from '../../../package.json';
import { termFilesOf } from '../../../server/src/corpus/termFiles';
import { TEACHINGS } from '../../../server/src/lsp/protocol';

const commands = contributes.commands.map(({ command }) => command);
const { 'editor/context': context, 'policytext.editor': submenu } = contributes.menus;

describe('the manifest', () => {
  it('has a menu in the editor with all that is done at a mention', () => {
    const [entry, ...others] = context;
    assert.deepEqual(others, []);
    assert.ok(contributes.submenus.some(({ id }) => id === entry!.submenu));
    const listed = submenu.map(({ command }) => command);
    for (const teaching of TEACHINGS) assert.ok(listed.includes(`policytext.${teaching}`), teaching);
    assert.deepEqual(listed.filter((command) => !commands.includes(command)), []); // prettier-ignore
  });

  it('shows the menu where the commands work', () => {
    const { enablement } = contributes.commands.find(({ command }) => command === 'policytext.not')!;
    assert.equal(context[0]!.when, enablement);
  });

  it('lets the tab key write tabs in term files, whose fields they separate', () => {
    const [, terms] = contributes.languages;
    assert.equal(terms!.id, 'policytext-terms');
    for (const { uri } of termFilesOf('file:///w'))
      assert.ok(terms!.filenamePatterns!.includes(`**/${uri.slice('file:///w/'.length)}`), uri);
    const { 'editor.insertSpaces': blanks, 'editor.detectIndentation': guesses } =
      contributes.configurationDefaults['[policytext-terms]'];
    assert.deepEqual([blanks, guesses], [false, false]);
  });

  it('leads through first steps whose pages and commands there are', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.ok(steps.length >= 5);
    for (const { media, description, completionEvents } of steps) {
      assert.ok(fs.existsSync(media.markdown), media.markdown);
      const named = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command!);
      const awaited = completionEvents.flatMap((event) => /^onCommand:(.*)/.exec(event)?.[1] ?? []);
      for (const command of [...named, ...awaited])
        assert.ok(!command.startsWith('policytext.') || commands.includes(command), command);
    }
  });

  it('gives each setting a place of its own', () => {
    const orders = Object.values(contributes.configuration.properties).map(({ order }) => order);
    assert.equal(new Set(orders).size, orders.length);
  });
});
