import assert from 'node:assert/strict';
import { parseCommandLine } from './commandLine';

describe("the launcher's command line", () => {
  it('takes what test-electron passes, and passes over what only Electron knows', () => {
    const parsed = parseCommandLine([
      '/corpus',
      '--no-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--extensionDevelopmentPath=/project',
      '--extensionTestsPath=/project/out/suite.js',
      '--user-data-dir=/tmp/user',
      '--extensions-dir',
      '/tmp/extensions',
    ]);
    assert.deepEqual(parsed, {
      open: ['/corpus'],
      developmentPaths: ['/project'],
      testsPath: '/project/out/suite.js',
      userData: '/tmp/user',
      extensions: '/tmp/extensions',
      disableExtensions: false,
      managesExtensions: false,
    });
  });

  it('makes paths absolute', () => {
    const parsed = parseCommandLine(['texts', 'texts/a.txt', '--extensionDevelopmentPath=.'], '/home/me');
    assert.deepEqual(parsed.open, ['/home/me/texts', '/home/me/texts/a.txt']);
    assert.deepEqual(parsed.developmentPaths, ['/home/me']);
  });

  it('reads folder addresses with blanks', () => {
    assert.deepEqual(parseCommandLine(['--folder-uri=file:///my%20texts']).open, ['/my texts']);
  });

  it('does not take the next flag for a value', () => {
    const parsed = parseCommandLine(['--extensions-dir', '--disable-extensions']);
    assert.equal(parsed.extensions, undefined);
    assert.equal(parsed.disableExtensions, true);
  });

  it('knows what needs no window', () => {
    assert.equal(parseCommandLine(['--install-extension', '/a.vsix']).managesExtensions, true);
    assert.equal(parseCommandLine(['--list-extensions']).managesExtensions, true);
    assert.equal(parseCommandLine(['/corpus']).managesExtensions, false);
    assert.equal(parseCommandLine(['--extensionTestsPath=/s.js', '--version']).managesExtensions, false);
  });
});
