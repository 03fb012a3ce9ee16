import assert from 'node:assert/strict';
import { chooseHost } from './choose';

describe('the choice of a VS Code to test in', () => {
  const choose = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux', downloadable = true) =>
    chooseHost({ env, platform, canDownload: () => Promise.resolve(downloadable) });

  it('is the one that is named', async () => {
    const choice = await choose({ VSCODE_EXECUTABLE: '/opt/code', POLICYTEXT_TEST_HOST: 'web' });
    assert.deepEqual([choice.kind, choice.kind === 'executable' && choice.path], ['executable', '/opt/code']);
  });

  it('is the kind that is asked for', async () => {
    assert.equal((await choose({ POLICYTEXT_TEST_HOST: 'desktop' })).kind, 'desktop');
    assert.equal((await choose({ POLICYTEXT_TEST_HOST: 'web', DISPLAY: ':0' })).kind, 'web');
    await assert.rejects(choose({ POLICYTEXT_TEST_HOST: 'dektop' }), /it is desktop or web/);
  });

  it('is a desktop where there is one', async () => {
    assert.equal((await choose({ DISPLAY: ':0' })).kind, 'desktop');
    assert.equal((await choose({ WAYLAND_DISPLAY: 'wayland-0' })).kind, 'desktop');
    assert.equal((await choose({}, 'darwin')).kind, 'desktop');
  });

  it('is the browser without a display, or where nothing can be downloaded', async () => {
    assert.equal((await choose({})).kind, 'web');
    assert.equal((await choose({ DISPLAY: ':0' }, 'linux', false)).kind, 'web');
  });

  it('asks the network only where the answer matters', async () => {
    const canDownload = () => Promise.reject(new Error('asked'));
    assert.equal((await chooseHost({ env: {}, platform: 'linux', canDownload })).kind, 'web');
  });
});
