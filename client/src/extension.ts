import * as vscode from 'vscode';
import { LanguageClient, type Location, type Position, State, TransportKind } from 'vscode-languageclient/node';
import {
  EXPORT_REQUEST,
  type ExportAnswer,
  type InitializationOptions,
  LEFT_OUT_REQUEST,
  type LeftOut,
  OPEN_PLACE_COMMAND,
  READY_REQUEST,
  REINDEX_REQUEST,
  SHOW_REFERENCES_COMMAND,
  STATUS_NOTIFICATION,
  STOP_NOTIFICATION,
  type Status,
} from '../../server/src/lsp/protocol';
import { Crashes } from './crashes';
import { servedDocuments } from './documents';
import { type ExportArguments, exportTargets } from './exporting';
import { registerFiles } from './files';
import { showIndex } from './indexView';
import { KeptReadings } from './keptReadings';
import { StatusItem } from './statusItem';
import { registerTeaching } from './teaching';

/** What other extensions (and the tests) may ask. */
export interface PolicyTextApi {
  /** Resolves with the state of the index as soon as nothing is left to read. */
  ready(): Promise<Status>;
}

let client: LanguageClient | undefined;

/** Starts the server and shows what it reports; everything else is the server's work. */
export async function activate(context: vscode.ExtensionContext): Promise<PolicyTextApi> {
  const output = vscode.window.createOutputChannel('PolicyText', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const selector = servedDocuments();
  const initializationOptions: InitializationOptions = {
    statusNotifications: true,
    showReferences: true,
    servesFiles: true,
    openPlace: true,
  };
  /** Ends the server, however it is, and starts it. */
  const restart = async () => {
    await server.stop().catch(() => undefined); // it hangs, or is starting, or has died
    await server.start();
  };
  const crashes = new Crashes(restart, () => output.show());
  const kept = new KeptReadings(context.globalStorageUri, restart);
  const server: LanguageClient = new LanguageClient(
    'policytext',
    'PolicyText',
    { module, transport: TransportKind.ipc, args: kept.args },
    {
      documentSelector: selector,
      outputChannel: output,
      initializationOptions,
      errorHandler: crashes,
      initializationFailedHandler: () => false, // which ends the server; what becomes of it is the other handler's affair
      markdown: { isTrusted: { enabledCommands: [OPEN_PLACE_COMMAND] } },
    },
  );
  client = server;
  const status = new StatusItem(selector);
  context.subscriptions.push(
    output,
    status,
    kept,
    server.onNotification(STATUS_NOTIFICATION, (report: Status) => {
      status.show(report);
      void vscode.commands.executeCommand('setContext', 'policytext.indexing', report.indexing);
    }),
    server.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) status.serverStopped();
      if (newState === State.Starting) status.starting();
    }),
    ...registerTeaching(),
    ...registerFiles(server),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      const served = servedDocuments();
      if (served.every(({ scheme }) => selector.some((known) => known.scheme === scheme))) return;
      selector.splice(0, selector.length, ...served); // which the client reads when it starts
      status.serve(selector);
      void restart();
    }),
    vscode.commands.registerCommand('policytext.showOutput', () => output.show()),
    vscode.commands.registerCommand('policytext.restartServer', () => crashes.startAgain()),
    vscode.commands.registerCommand('policytext.reindex', () => server.sendRequest<Status>(REINDEX_REQUEST)),
    vscode.commands.registerCommand('policytext.stopIndexing', () => server.sendNotification(STOP_NOTIFICATION)),
    vscode.commands.registerCommand('policytext.showIndex', async () => {
      const leftOut = await server.sendRequest<LeftOut[]>(LEFT_OUT_REQUEST);
      showIndex(status.last ?? (await server.sendRequest<Status>(READY_REQUEST)), leftOut);
    }),
    vscode.commands.registerCommand('policytext.exportTargets', (given?: ExportArguments) =>
      exportTargets(
        (params, token) => server.sendRequest<ExportAnswer>(EXPORT_REQUEST, params, token),
        selector,
        given,
      ),
    ),
    vscode.commands.registerCommand(OPEN_PLACE_COMMAND, openPlace),
    vscode.commands.registerCommand(SHOW_REFERENCES_COMMAND, (uri: string, at: Position, locations: Location[]) => {
      const convert = server.protocol2CodeConverter;
      const places = locations.map((location) => convert.asLocation(location));
      const command = 'editor.action.showReferences';
      return vscode.commands.executeCommand(command, convert.asUri(uri), convert.asPosition(at), places);
    }),
  );
  await server.start().catch(() => undefined); // the status item says so, and offers to try again
  return { ready: () => server.sendRequest<Status>(READY_REQUEST) };
}

/** Opens a document. @param place its URI, with line and column as the fragment: `#L3,14` */
function openPlace(place: string): Thenable<unknown> {
  const uri = vscode.Uri.parse(place, true);
  const [, line = '1', column = '1'] = /^L(\d+),(\d+)$/.exec(uri.fragment) ?? [];
  const position = new vscode.Position(Number(line) - 1, Number(column) - 1);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(position, position) };
  return vscode.commands.executeCommand('vscode.open', uri.with({ fragment: '' }), options);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
