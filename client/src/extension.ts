import * as vscode from 'vscode';
import { LanguageClient, type Location, type Position, State, TransportKind } from 'vscode-languageclient/node';
import {
  EXPORT_REQUEST,
  type ExportAnswer,
  type InitializationOptions,
  LEFT_OUT_REQUEST,
  type LeftOut,
  READY_REQUEST,
  REINDEX_REQUEST,
  SHOW_REFERENCES_COMMAND,
  STATUS_NOTIFICATION,
  STOP_NOTIFICATION,
  type Status,
} from '../../server/src/lsp/protocol';
import { type ExportArguments, exportTargets } from './exporting';
import { showIndex } from './indexView';
import { StatusItem } from './statusItem';
import { registerTeaching } from './teaching';

/** What other extensions (and the tests) may ask. */
export interface PolicyTextApi {
  /** Resolves with the state of the index as soon as nothing is left to read. */
  ready(): Promise<Status>;
}

const LANGUAGES = ['policytext', 'plaintext'];
const SELECTOR = LANGUAGES.flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language })));

let client: LanguageClient | undefined;

/** Starts the server and shows what it reports; everything else is the server's work. */
export async function activate(context: vscode.ExtensionContext): Promise<PolicyTextApi> {
  const output = vscode.window.createOutputChannel('PolicyText', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const initializationOptions: InitializationOptions = { statusNotifications: true, showReferences: true };
  const server = new LanguageClient(
    'policytext',
    'PolicyText',
    { module, transport: TransportKind.ipc },
    { documentSelector: SELECTOR, outputChannel: output, initializationOptions },
  );
  client = server;
  const status = new StatusItem(SELECTOR);
  context.subscriptions.push(
    output,
    status,
    server.onNotification(STATUS_NOTIFICATION, (report: Status) => {
      status.show(report);
      void vscode.commands.executeCommand('setContext', 'policytext.indexing', report.indexing);
    }),
    server.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) status.serverStopped();
      if (newState === State.Starting) status.starting();
    }),
    ...registerTeaching(),
    vscode.commands.registerCommand('policytext.showOutput', () => output.show()),
    vscode.commands.registerCommand('policytext.restartServer', () => server.restart()),
    vscode.commands.registerCommand('policytext.reindex', () => server.sendRequest<Status>(REINDEX_REQUEST)),
    vscode.commands.registerCommand('policytext.stopIndexing', () => server.sendNotification(STOP_NOTIFICATION)),
    vscode.commands.registerCommand('policytext.showIndex', async () => {
      const leftOut = await server.sendRequest<LeftOut[]>(LEFT_OUT_REQUEST);
      showIndex(status.last ?? (await server.sendRequest<Status>(READY_REQUEST)), leftOut);
    }),
    vscode.commands.registerCommand('policytext.exportTargets', (given?: ExportArguments) =>
      exportTargets(
        (params, token) => server.sendRequest<ExportAnswer>(EXPORT_REQUEST, params, token),
        SELECTOR,
        given,
      ),
    ),
    vscode.commands.registerCommand(SHOW_REFERENCES_COMMAND, (uri: string, at: Position, locations: Location[]) => {
      const convert = server.protocol2CodeConverter;
      const places = locations.map((location) => convert.asLocation(location));
      const command = 'editor.action.showReferences';
      return vscode.commands.executeCommand(command, convert.asUri(uri), convert.asPosition(at), places);
    }),
  );
  await server.start();
  return { ready: () => server.sendRequest<Status>(READY_REQUEST) };
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
