import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import type { PositionEncoding } from '../text/lineIndex';
import type { InitializationOptions } from './protocol';

/** Requests that are offered only to clients that name them among their own capabilities. */
export const ON_DEMAND = [
  'documentHighlight',
  'declaration',
  'typeDefinition',
  'implementation',
  'selectionRange',
  'foldingRange',
  'documentLink',
  'inlayHint',
  'codeLens',
  'completion',
  'linkedEditingRange',
  'rename',
  'callHierarchy',
] as const;

export type RequestOnDemand = (typeof ON_DEMAND)[number];

/** Requests that lead somewhere, whose answer may be links. */
const WITH_LINKS = ['definition', 'declaration', 'typeDefinition', 'implementation'] as const;

export type RequestWithLinks = (typeof WITH_LINKS)[number];

/** What the client can do, as far as it makes a difference here. */
export interface ClientAbilities {
  readonly encoding: PositionEncoding;
  readonly workspaceFolders: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly watchesConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly workDoneProgress: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesLenses: boolean;
  /** It asks for diagnostics (`textDocument/diagnostic`); others are sent them, if they take any. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly takesDiagnostics: boolean;
  /** Its diagnostics show related places. */
  readonly relatedInformation: boolean;
  /** Its diagnostics lead from their code to a page about it. */
  readonly codeDescription: boolean;
  /** The diagnostics that it is sent may name the version of their text. */
  readonly versionedDiagnostics: boolean;
  /** It takes code actions that are more than commands. */
  readonly codeActions: boolean;
  /** It asks for the edit of a code action when somebody has chosen it. */
  readonly resolvesEdits: boolean;
  readonly nestedSymbols: boolean;
  /** It says which kinds of symbols it knows, in the outline and in the list of the workspace. */
  readonly documentSymbolKinds: boolean;
  readonly workspaceSymbolKinds: boolean;
  /** It asks where a symbol of the workspace stands when somebody goes there. */
  readonly resolvesSymbols: boolean;
  /** Of which requests it takes links for an answer. */
  readonly takesLinks: ReadonlySet<RequestWithLinks>;
  /** It shows Markdown; one that says nothing about it is taken to do so, as most do. */
  readonly markdown: boolean;
  readonly statusNotifications: boolean;
  /** It has the files of folders that are on no disk. */
  readonly servesFiles: boolean;
  /** It tells inserting a completion from replacing a word with it. */
  readonly insertReplace: boolean;
  /** It shows beside a completion what it is. */
  readonly labelDetails: boolean;
  /** It asks whether something can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** It takes edits with the version of the text that they are meant for. */
  readonly versionedEdits: boolean;
  /** Its edits can create files. */
  readonly createsFiles: boolean;
  /** It shows edits in named groups before they are made. */
  readonly changeAnnotations: boolean;
  /** It has the command that opens a place, and links to it. */
  readonly opensPlaces: boolean;
  /** It has the command that shows references. */
  readonly showsReferences: boolean;
  /** What it can ask for beside that which every client can. */
  readonly requests: ReadonlySet<RequestOnDemand>;
  /** How many folding ranges it takes of one document. */
  readonly maxFoldingRanges: number;
  /** Settings that were handed over at the start. */
  readonly settings: unknown;
}

const ENCODINGS: readonly string[] = ['utf-16', 'utf-8', 'utf-32'] satisfies PositionEncoding[];

/** Reads the client's capabilities; what it does not mention it cannot do. */
export function readAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { general, workspace, window, textDocument } = (capabilities as ClientCapabilities | undefined) ?? {};
  const given: unknown = initializationOptions;
  const options: InitializationOptions = typeof given === 'object' && given !== null ? given : {};
  const encoding = general?.positionEncodings?.find((offered) => ENCODINGS.includes(offered)) ?? 'utf-16';
  return {
    encoding: encoding as PositionEncoding,
    workspaceFolders: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workDoneProgress: window?.workDoneProgress === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    takesDiagnostics: textDocument?.publishDiagnostics !== undefined,
    relatedInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    versionedDiagnostics: textDocument?.publishDiagnostics?.versionSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties?.includes('edit') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    documentSymbolKinds: textDocument?.documentSymbol?.symbolKind?.valueSet !== undefined,
    workspaceSymbolKinds: workspace?.symbol?.symbolKind?.valueSet !== undefined,
    resolvesSymbols: workspace?.symbol?.resolveSupport?.properties?.includes('location.range') === true,
    takesLinks: new Set(WITH_LINKS.filter((request) => textDocument?.[request]?.linkSupport)),
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    statusNotifications: options.statusNotifications === true,
    servesFiles: options.servesFiles === true,
    insertReplace: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    opensPlaces: options.openPlace === true,
    showsReferences: options.showReferences === true,
    requests: new Set(ON_DEMAND.filter((request) => textDocument?.[request])),
    maxFoldingRanges: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    settings: options.settings,
  };
}

/** What this server can do for that client. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: client.resolvesSymbols ? { resolveProvider: true } : true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'policytext', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    ...(client.codeActions && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix],
        ...(client.resolvesEdits && { resolveProvider: true }),
      },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...onDemand(client),
  };
}

function onDemand(client: ClientAbilities): ServerCapabilities {
  const offers: Record<RequestOnDemand, ServerCapabilities> = {
    documentHighlight: { documentHighlightProvider: true },
    declaration: { declarationProvider: true },
    typeDefinition: { typeDefinitionProvider: true },
    implementation: { implementationProvider: true },
    selectionRange: { selectionRangeProvider: true },
    foldingRange: { foldingRangeProvider: true },
    documentLink: { documentLinkProvider: {} },
    inlayHint: { inlayHintProvider: true },
    codeLens: { codeLensProvider: { resolveProvider: true } },
    completion: { completionProvider: { resolveProvider: true } },
    linkedEditingRange: { linkedEditingRangeProvider: true },
    callHierarchy: { callHierarchyProvider: true },
    rename: { renameProvider: client.preparesRename ? { prepareProvider: true } : true },
  };
  return Object.assign({}, ...[...client.requests].map((request) => offers[request])) as ServerCapabilities;
}
