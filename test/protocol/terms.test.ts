import assert from 'node:assert/strict';
import { eventually } from '../support/eventually';
import { buildServer, endSessions, makeFolder } from './session';
import { ABLE, TERMS, TEXT, says, start } from './termSession';

describe('term files over the wire: reading', function () {
  this.timeout(30_000);
  before(buildServer);
  afterEach(endSessions);

  it('a name is found, and its hover says which line of which file made it', async () => {
    const folder = makeFolder({ 'a.txt': TEXT, [TERMS]: '# ours\n[organization]\ntidewatch\tTW\n' });
    const client = await start([folder]);
    assert.equal((await client.ready()).documents, 1, 'the term file is no document');
    await says(client, folder.uriOf('a.txt'), 'tidewatch', /Rule term.organization · \.policytext\/terms\.txt:3/);
  });

  it('a file that comes, changes and goes is followed, and colours and findings are asked for again', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const client = await start([folder]);
    const uri = folder.uriOf('a.txt');
    await says(client, uri, 'tidewatch');
    const asked = () => [client.sent('workspace/semanticTokens/refresh').length, client.sent('workspace/diagnostic/refresh').length]; // prettier-ignore
    const before = asked();
    await client.filesChanged({ uri: folder.write(TERMS, '[organization]\ntidewatch\n'), type: 1 });
    await says(client, uri, 'tidewatch', /Organization/);
    await eventually('it is asked for again', () => asked().forEach((count, i) => assert.ok(count > before[i]!)));
    await client.filesChanged({ uri: folder.write(TERMS, '[initiative]\ntidewatch\n'), type: 2 });
    await says(client, uri, 'tidewatch', /Initiative/);
    folder.remove('.policytext');
    await client.filesChanged({ uri: folder.uriOf('.policytext'), type: 3 });
    await says(client, uri, 'tidewatch');
  });

  it('a file that is typed in holds when typing rests, and as it is on the disk when it is closed', async () => {
    const folder = makeFolder({ 'a.txt': TEXT, [TERMS]: '' });
    const client = await start([folder]);
    const uri = folder.uriOf('a.txt');
    await client.open(folder.uriOf(TERMS), '');
    await client.change(folder.uriOf(TERMS), { text: '[not]\nReed Board\n' });
    await says(client, uri, 'Reed Board');
    await client.close(folder.uriOf(TERMS));
    await says(client, uri, 'Reed Board', /Organization/);
  });

  it('a client that watches nothing needs to tell nothing', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const client = await start([folder]);
    folder.write(TERMS, '[organization]\ntidewatch\n');
    await says(client, folder.uriOf('a.txt'), 'tidewatch', /Organization/);
    folder.write(TERMS, '[initiative]\ntidewatch\n');
    await says(client, folder.uriOf('a.txt'), 'tidewatch', /Initiative/);
  });

  it('a client that watches is asked to watch term files', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const client = await start([folder], { capabilities });
    await eventually('it is asked', () =>
      assert.ok(JSON.stringify(client.sent('client/registerCapability')).includes('**/.policytext/*.txt')),
    );
  });

  it('each folder has its own, and all have the user’s, which gives way', async () => {
    const [one, two] = [
      makeFolder({ 'a.txt': TEXT, [TERMS]: '[initiative]\ntidewatch\n' }),
      makeFolder({ 'a.txt': TEXT }),
    ];
    const home = makeFolder({ 'policytext/terms.txt': '[organization]\ntidewatch\nhall\n' });
    const client = await start([one, two], { configFolder: home.path });
    await says(client, one.uriOf('a.txt'), 'tidewatch', /Initiative[^]*\.policytext\/terms\.txt:2/);
    await says(client, one.uriOf('a.txt'), 'hall', /policytext\/terms\.txt:3/);
    await says(client, two.uriOf('a.txt'), 'tidewatch', /Organization[^]*policytext\/terms\.txt:2/);
  });

  it('the user’s file is followed from when it appears, and however often it goes', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const home = makeFolder({});
    const client = await start([folder], { configFolder: `${home.path}/in/here` });
    await says(client, folder.uriOf('a.txt'), 'hall');
    for (const _ of [1, 2]) {
      home.write('in/here/policytext/terms.txt', '[organization]\nhall\n');
      await says(client, folder.uriOf('a.txt'), 'hall', /policytext\/terms\.txt:2/);
      home.write('in/here/policytext/terms.txt', '[organization]\n\nhall\n');
      await says(client, folder.uriOf('a.txt'), 'hall', /policytext\/terms\.txt:3/);
      home.remove('in');
      await says(client, folder.uriOf('a.txt'), 'hall');
    }
  });

  it('the user’s file may be another one, as set', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const home = makeFolder({ 'mine.txt': '[organization]\nhall\n' });
    let termsFile: unknown = `${home.path}/mine.txt`;
    const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } };
    const settings = (section: string) => (section === 'policytext' ? { termsFile } : undefined);
    const client = await start([folder], { capabilities, settings });
    await says(client, folder.uriOf('a.txt'), 'hall', /mine\.txt:2/);
    termsFile = 'not/absolute.txt';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await says(client, folder.uriOf('a.txt'), 'hall');
    await eventually('it is said', () =>
      assert.match(JSON.stringify(client.sent('window/logMessage')), /absolute path/),
    );
  });
});
