import * as path from 'node:path';
import * as lsp from 'vscode-languageserver';
import ts from 'typescript';

/** What the server sent: the answer to a request, or the parameters of a request or notification of its own. */
export interface Sent {
  readonly method: string;
  readonly part: 'result' | 'params';
  readonly value: unknown;
}

/** Messages beyond the protocol; types of server/src/lsp/protocol.ts. */
const OURS: Readonly<Record<string, string>> = {
  'policytext/ready result': 'policytext.Status',
  'policytext/reindex result': 'policytext.Status',
  'policytext/status params': 'policytext.Status',
  'policytext/leftOut result': 'readonly policytext.LeftOut[]',
  'policytext/export result': 'policytext.ExportAnswer',
  'policytext/stat params': 'policytext.FileParams',
  'policytext/listFolder params': 'policytext.FileParams',
  'policytext/readFile params': 'policytext.FileParams',
  // Progress has no type of its own: what it carries depends on what it is the progress of.
  '$/progress params': '{ token: lsp.ProgressToken; value: Progress }',
};

/** The names under which vscode-languageserver exports each method: `textDocument/hover` is `HoverRequest`. */
const NAMESPACES = new Map(
  Object.entries(lsp).flatMap(([name, value]) => {
    const { type } = value as { type?: { method?: unknown } };
    return typeof type?.method === 'string' ? [[type.method, name] as const] : [];
  }),
);

/** A file that is never written; it stands here so that its imports are found. */
const FILE = path.resolve('test/support/sent.ts');

const HEAD = `import type * as lsp from 'vscode-languageserver';
import type * as policytext from '../../server/src/lsp/protocol';
type Progress =
  | lsp.WorkDoneProgressBegin | lsp.WorkDoneProgressReport | lsp.WorkDoneProgressEnd
  | lsp.WorkspaceDiagnosticReportPartialResult;
type Signature<T extends { readonly _: unknown }> = NonNullable<T['_']>;
/** On the wire, nothing is null. */
type Wire<R> = [R] extends [void] ? null : R;
export type Result<T extends { readonly _: unknown }> =
  Signature<T> extends [unknown, infer R, unknown, unknown] ? Wire<R>
  : Signature<T> extends [infer R, unknown, unknown] ? Wire<R>
  : never;
export type Params<T extends { readonly _: unknown }> =
  Signature<T> extends [infer P, ...unknown[]] ? P : never;
`;

/**
 * Holds messages against the types that vscode-languageserver declares for them after the protocol's specification: the TypeScript
 * compiler reads each as a literal of its type, so that what is missing, of another type, or not in the type at all is an error.
 * @returns one line for each error; nothing where all is as declared
 */
export function shapeProblems(messages: readonly Sent[]): string[] {
  const lines = messages.map(({ method, part, value }, i) => {
    return `export const sent${i}: ${typeOf(method, part)} = ${JSON.stringify(value ?? null)};`;
  });
  const firstLine = HEAD.split('\n').length - 1;
  return compile(`${HEAD}${lines.join('\n')}\n`).map(({ line, message }) => {
    const sent = messages[line - firstLine];
    return sent ? `${sent.method} ${sent.part}: ${message} in ${JSON.stringify(sent.value).slice(0, 300)}` : message;
  });
}

function typeOf(method: string, part: Sent['part']): string {
  const ours = OURS[`${method} ${part}`];
  if (ours) return ours;
  const name = NAMESPACES.get(method);
  if (!name) return 'never'; // which nothing is: an unknown method is an error
  return part === 'result' ? `Result<typeof lsp.${name}.type>` : `Params<typeof lsp.${name}.type>`;
}

function compile(source: string): { line: number; message: string }[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.fileExists = (name) => path.resolve(name) === FILE || disk.fileExists(name);
  host.getSourceFile = (name, language) =>
    path.resolve(name) === FILE ? ts.createSourceFile(name, source, language) : disk.getSourceFile(name, language);
  const program = ts.createProgram([FILE], options, host);
  const file = program.getSourceFile(FILE)!;
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => ({
    line: file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
  }));
}
