import type { ClientCapabilities, CodeAction, Position, TextDocumentEdit } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { positionOf, startSession } from './session';

/** What the tests of quick fixes share: texts with something to set right and to teach, and an editor that has one of them open. */

export const PLAN =
  'Date: 4 March 2030\n\nOn Friday the Harbour Digitalisation Board (HDB) adopted the Blue Quays Programme.\n';
export const NEWS = `Date: 4 March 2031

😀 The Harbour Digitalization Board meets on Monday, 5 March 2031.\r
The Harbour Digitalization Board goes on until 31 April 2031 under the Blue Quays Programme. The blue quays are 20.
`;

export const TERMS = '# ours\r\n[organization]\r\nReed Board\tRB\r\n[not]\r\nhall\r\n';
export const IGNORE = '[date]\nother.txt\n';

export const CAPABILITIES: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true }, // it is to tell of changes, so that the server does not look for itself
  },
};

/** What editors that ask for the edit when somebody has chosen can do, as VS Code does. */
export const ASKS_LATER: ClientCapabilities = {
  ...CAPABILITIES,
  textDocument: {
    codeAction: {
      ...CAPABILITIES.textDocument!.codeAction!,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

/** A session over a folder with both texts, in which the news are open. */
export class FixingSession {
  private constructor(
    readonly folder: TemporaryFolder,
    readonly client: LspClient,
  ) {}

  /** @param files beside the texts, by their paths */
  static async start(
    files: Readonly<Record<string, string | Uint8Array>> = {},
    capabilities: ClientCapabilities = CAPABILITIES,
  ): Promise<FixingSession> {
    return FixingSession.in(new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS, ...files }), capabilities);
  }

  static async in(folder: TemporaryFolder, capabilities: ClientCapabilities): Promise<FixingSession> {
    const client = await startSession({ folders: [folder.uri], capabilities });
    await client.ready();
    await client.open(folder.uriOf('news.txt'), NEWS);
    return new FixingSession(folder, client);
  }

  offered(start: Position, end = start, name = 'news.txt'): Promise<CodeAction[]> {
    return this.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: this.folder.uriOf(name) },
      range: { start, end },
      context: { diagnostics: [] },
    });
  }

  /** All that can be taught about every name and measure of the text, and about words that are selected. */
  async lessons(): Promise<CodeAction[]> {
    const found: CodeAction[] = [];
    for (const phrase of ['Blue Quays', '31 April', 'Digitalization', '20'])
      found.push(...(await this.offered(positionOf(NEWS, phrase))));
    const { line, character } = positionOf(NEWS, 'blue quays are');
    found.push(...(await this.offered({ line, character: character - 7 }, { line, character: character + 3 })));
    return found.filter(({ kind }) => kind?.startsWith('quickfix.policytext.'));
  }
}

/** The edits of texts that a code action makes. */
export const changesOf = ({ edit }: Pick<CodeAction, 'edit'>): TextDocumentEdit[] =>
  edit!.documentChanges!.filter((change): change is TextDocumentEdit => 'edits' in change);
