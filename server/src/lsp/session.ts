import {
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  MessageType,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { examine } from '../check/textChecks';
import type { Packer } from '../corpus/archive/packer';
import { isoDay } from '../corpus/periods';
import { DEFAULT_SELECTION } from '../corpus/fileRules';
import { Library } from '../corpus/library';
import type { WorkspacePort } from '../corpus/workspace';
import type { ClientAbilities } from './capabilities';
import { clientWorkspace, diskAnd } from './clientFiles';
import { Converter, canonicalUri } from './convert';
import { registerExport } from './exporting';
import { Folders } from './folders';
import { OnceLog, guardWith } from './guard';
import { registerCodeActions } from './codeActions';
import { Diagnoses } from './diagnoses';
import { DiagnosticsService } from './diagnostics';
import { registerFeatures } from './handlers';
import { registerIndexRequests } from './indexRequests';
import { OpenDocuments } from './openDocuments';
import { ProgressReporter } from './progress';
import { ServedColours } from './servedColours';
import { TokenResults } from './semanticTokens';
import { syncDocuments } from './textSync';
import { hasUri } from './server';
import { Watching } from './watching';

/** What a session needs of the machine that it runs on. */
export interface Platform {
  /** Its disk. */
  readonly port: WorkspacePort;
  /** The file with the user's own terms: the one that they have set, or the usual one. @returns undefined for a setting that is no file */
  userTerms(setting?: string): { readonly uri: string; readonly label: string } | undefined;
  /** URI of the page about a check that comes with this server; undefined where none does. */
  pageOf(check: string): string | undefined;
  /** Gives way to what waits in the event loop: messages above all. */
  pause(): Promise<void>;
  /** Told whether any text is open: what is done then is done for one who waits. */
  onEditing(isOn: boolean): void;
  /** What reads files for the index. */
  readonly packer: Packer;
}

/**
 * Everything between `initialize` and `shutdown`.
 * @param demandRunning throws when the session is over
 * @returns a function that ends what is done in the background
 */
export function startSession(
  connection: Connection,
  platform: Platform,
  client: ClientAbilities,
  initialFolders: readonly string[],
  demandRunning: () => void,
): () => void {
  const log = new OnceLog((message) => connection.console.log(message));
  /** For what only the user can set right. */
  const warnings = new OnceLog((message) => {
    connection.console.warn(message);
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `PolicyText: ${message}` })
      .catch(() => undefined);
  });
  let lastChange = 0;
  const documents = new OpenDocuments(client.encoding);
  const tokens = new TokenResults(client.encoding);
  const colours = new ServedColours();
  const convert = new Converter(client.encoding, (uri) => documents.clientUri(uri));
  const progress = new ProgressReporter(connection, client, () => library.stop());
  const refreshColours = () => {
    if (client.refreshesTokens) connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined); // it may be gone already
  };
  const library: Library = new Library(
    {
      port: client.servesFiles ? diskAnd(platform.port, clientWorkspace(connection)) : platform.port,
      watches: !client.watchesFiles,
      pause: () => platform.pause(),
      packer: platform.packer,
      examine,
      log: (message) => log.say(message),
      onProgress() {
        progress.update(library);
        if (library.pending !== undefined) return;
        refreshColours();
        if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
        diagnostics.refresh();
      },
    },
    { selection: DEFAULT_SELECTION, annotate: {} },
  );
  const watching = new Watching(connection, client, (message) => log.say(message));
  const folders = new Folders(
    connection,
    client,
    library,
    (problem) => warnings.say(problem),
    (include) => watching.watchFiles(include),
    () => {
      if (client.refreshesInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
    },
    () => diagnostics.refresh(),
    (setting) => {
      const file = platform.userTerms(setting);
      if (!file) log.say(`policytext.termsFile is ${JSON.stringify(setting)}: it should be an absolute path`);
      library.setUserTerms(file ?? platform.userTerms());
    },
  );

  /** Before every answer: behind `shutdown` there is none. */
  const pause = async () => {
    await platform.pause();
    demandRunning();
  };
  const guard = guardWith(log, pause, library.closedTexts);
  const diagnoses = new Diagnoses({
    severitiesOf: (uri) => folders.severitiesOf(uri),
    today: () => isoDay(new Date()),
    isIncomplete: () => library.stoppedBefore !== undefined,
    toDiagnostic: (snapshot, document, diagnosis) =>
      convert.diagnostic(
        snapshot,
        document,
        diagnosis,
        client.relatedInformation,
        client.codeDescription ? platform.pageOf(diagnosis.check.id) : undefined,
      ),
    pause,
  });
  const ready = async () => {
    await configured;
    await library.settled();
  };
  const diagnostics: DiagnosticsService = new DiagnosticsService(connection, {
    client,
    library,
    convert,
    documents,
    diagnoses,
    log,
    ready,
    pause,
    lastChange: () => lastChange,
  });

  /** Resolves when all folders seen so far have their settings. */
  let configured: Promise<unknown> = Promise.resolve();
  const follow = (change: Promise<void>) => {
    configured = Promise.all([configured, change.catch((error) => log.say(`settings: ${String(error)}`))]);
  };

  connection.onInitialized(() => {
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.remove(removed.filter(hasUri).map((folder) => folder.uri));
        follow(folders.add(added.filter(hasUri).map((folder) => folder.uri)));
      });
    }
    follow(folders.start(initialFolders));
    watching.watchSettings();
  });
  connection.onDidChangeConfiguration(({ settings }) => follow(folders.settingsChanged(settings)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const change of changes as readonly unknown[]) if (hasUri(change)) library.touched(canonicalUri(change.uri));
  });

  syncDocuments(connection, documents, library, {
    onChange() {
      lastChange = Date.now();
      platform.onEditing(true);
    },
    onPause() {
      library.takeTypedTerms();
      diagnostics.typingRests();
      if (library.pending === undefined) progress.tellStatus(library);
      if (colours.takeStale(library.snapshot())) refreshColours();
    },
    onFault: (error) => log.say(`when typing paused: ${error instanceof Error ? error.stack : String(error)}`),
    onClose(uri, clientUri) {
      tokens.forget(uri);
      colours.forget(uri);
      diagnostics.close(uri, clientUri);
      if (documents.all().length === 0) platform.onEditing(false);
    },
  });
  const showsInlayHints = (uri: string) => folders.showsInlayHints(uri);
  const versionOf = (uri: string) => documents.versionOf(uri);
  const context = { client, library, convert, tokens, colours, guard, pause, showsInlayHints, versionOf };
  registerFeatures(connection, context);
  registerCodeActions(connection, context, diagnoses);

  const indexContext = {
    ...context,
    ready,
    pause: () => platform.pause(),
    clientUri: (uri: string) => documents.clientUri(uri),
  };
  registerIndexRequests(connection, indexContext);
  registerExport(connection, indexContext);
  return () => library.stop();
}
