import type { ClientCapabilities } from 'vscode-languageserver';

const KINDS = Array.from({ length: 26 }, (_, i) => (i + 1) as 1);

/** A client that can do everything that makes a difference to this server. */
export const EVERYTHING: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    symbol: { symbolKind: { valueSet: KINDS }, resolveSupport: { properties: ['location.range'] } },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    typeDefinition: { linkSupport: true },
    implementation: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: KINDS } },
    documentHighlight: {},
    selectionRange: {},
    foldingRange: { lineFoldingOnly: true },
    documentLink: { tooltipSupport: true },
    inlayHint: { resolveSupport: { properties: ['tooltip'] } },
    codeLens: {},
    completion: {
      completionItem: {
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        snippetSupport: true,
        commitCharactersSupport: true,
      },
      completionItemKind: { valueSet: KINDS.slice(0, 25) },
    },
    linkedEditingRange: {},
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
    callHierarchy: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
      multilineTokenSupport: true,
      overlappingTokenSupport: true,
    },
    diagnostic: { relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

/**
 * {@link EVERYTHING} less some capabilities.
 * @param paths of what is left out: `textDocument.hover.contentFormat`
 * @throws for a path that {@link EVERYTHING} does not have
 */
export function without(...paths: readonly string[]): ClientCapabilities {
  const capabilities = structuredClone(EVERYTHING);
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop()!;
    let holder = capabilities as Record<string, unknown>;
    for (const key of keys) holder = holder[key] as Record<string, unknown>;
    if (!(last in holder)) throw new Error(`there is no capability ${path}`);
    delete holder[last];
  }
  return capabilities;
}
