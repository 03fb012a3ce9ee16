import assert from 'node:assert/strict';
import * as path from 'node:path';
import { userTermsFile } from '../../../server/src/node/userTerms';
import { toUri } from '../../../server/src/node/workspace';

const HOME = path.resolve('/home/ada');

describe('the user’s own term file', function () {
  before(function () {
    if (process.platform === 'win32') this.skip(); // there it is %APPDATA%
  });

  const find = (setting?: string, env: NodeJS.ProcessEnv = {}) => userTermsFile(setting, env, HOME);

  it('is in the XDG configuration folder, by default in ~/.config', () => {
    const usual = { uri: toUri('/home/ada/.config/policytext/terms.txt'), label: '~/.config/policytext/terms.txt' };
    assert.deepEqual(find(), usual);
    assert.deepEqual(find('', { XDG_CONFIG_HOME: '' }), usual);
    assert.deepEqual(find(undefined, { XDG_CONFIG_HOME: 'not/absolute' }), usual, 'as the specification has it');
    assert.deepEqual(find(undefined, { XDG_CONFIG_HOME: '/etc/ada' }), {
      uri: toUri('/etc/ada/policytext/terms.txt'),
      label: '/etc/ada/policytext/terms.txt',
    });
  });

  it('is the one that is set, absolute or at home', () => {
    assert.deepEqual(find('/srv/our terms.txt'), { uri: toUri('/srv/our terms.txt'), label: '/srv/our terms.txt' });
    assert.deepEqual(find('~/mine.txt'), { uri: toUri('/home/ada/mine.txt'), label: '~/mine.txt' });
    assert.equal(find('mine.txt'), undefined);
    assert.equal(find('~ada/mine.txt'), undefined);
  });
});
