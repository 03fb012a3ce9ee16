import * as fs from 'node:fs';
import * as path from 'node:path';
import * as lsp from 'vscode-languageserver';
import ts from 'typescript';
import type {
  BaseName,
  Direction,
  MetaModel,
  NotificationModel,
  Property,
  RequestModel,
  Structure,
  Type,
} from './model';
import { constantsOf, convertConstant, convertKeyword, isMap } from './nodes';
import { base, literal, or, reference } from './types';
import { ANY, BASE_NOTIFICATIONS, PROGRESS_TOKEN } from './undeclared';

/*
 * No package of a registry holds the published file metaModel.json. It is generated (script `generate:metaModel` of
 * vscode-languageserver-protocol) from the declarations that the package does ship, and in the same way it is read off them here; the
 * package's metaModel.schema.json then says whether it has the form of the published one.
 */
const DECLARATIONS = [
  'vscode-languageserver-types/lib/umd/main.d.ts',
  'vscode-languageserver-protocol/lib/common',
  'vscode-jsonrpc/lib/common/connection.d.ts',
];

export const SCHEMA = 'node_modules/vscode-languageserver-protocol/metaModel.schema.json';

/** Names that stand for a base type of the meta model; in TypeScript they are numbers and strings. */
const BASE_NAMES: ReadonlySet<string> = new Set<BaseName>(['URI', 'DocumentUri', 'integer', 'uinteger', 'decimal']);

/** Reads the meta model off the installed packages. @throws for a declaration of a form that the meta model has no word for */
export function readMetaModel(): MetaModel {
  return new Declarations(declarationFiles().map(parse)).metaModel();
}

function declarationFiles(): string[] {
  return DECLARATIONS.flatMap((name) => {
    const found = path.resolve('node_modules', name);
    if (!fs.statSync(found).isDirectory()) return [found];
    return fs
      .readdirSync(found)
      .filter((file) => /^protocol.*\.d\.ts$/.test(file))
      .map((file) => path.join(found, file));
  });
}

const parse = (file: string) => ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The same packages as they run: the values of constants. */
const LIBRARY = lsp as unknown as Record<string, Record<string, unknown> | undefined>;

/** The value of a constant of the library: `DocumentDiagnosticReportKind.Full`. */
function constantNamed(name: string): string {
  const [space, constant] = name.split('.') as [string, string];
  const value = LIBRARY[space]?.[constant];
  if (typeof value !== 'string') throw new Error(`${name} is no constant`);
  return value;
}

/** Structures that no message names, since what progress carries depends on what it is the progress of. */
export const WORK_DONE_PROGRESS = ['WorkDoneProgressBegin', 'WorkDoneProgressReport', 'WorkDoneProgressEnd'];

type Named = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

class Declarations {
  private readonly named = new Map<string, Named>();
  private readonly namespaces: ts.ModuleDeclaration[] = [];
  private readonly structures = new Map<string, Structure>();
  private readonly aliases = new Map<string, Type>([...ANY, PROGRESS_TOKEN].map(({ name, type }) => [name, type]));
  private readonly awaited = [...WORK_DONE_PROGRESS];

  constructor(files: readonly ts.SourceFile[]) {
    for (const statement of files.flatMap((file) => [...file.statements])) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        if (!this.named.has(statement.name.text)) this.named.set(statement.name.text, statement);
      } else if (ts.isModuleDeclaration(statement)) this.namespaces.push(statement);
    }
  }

  metaModel(): MetaModel {
    const requests: RequestModel[] = [];
    const notifications: NotificationModel[] = [...BASE_NOTIFICATIONS];
    for (const namespace of this.namespaces) {
      const message = this.message(namespace);
      if (!message) continue;
      if ('result' in message) requests.push(message);
      else notifications.push(message);
    }
    for (let name = this.awaited.pop(); name !== undefined; name = this.awaited.pop()) this.define(name);
    return {
      metaData: { version: '3.18.0' },
      requests,
      notifications,
      structures: [...this.structures.values()],
      enumerations: [],
      typeAliases: [...this.aliases].map(([name, type]) => ({ name, type })),
    };
  }

  /** A request or notification: a namespace with a `method` and, as `type`, what goes to and fro. */
  private message(namespace: ts.ModuleDeclaration): RequestModel | NotificationModel | undefined {
    const constants = constantsOf(namespace);
    const method = constants.get('method');
    const type = constants.get('type');
    if (!method || !ts.isLiteralTypeNode(method) || !ts.isStringLiteralLike(method.literal)) return undefined;
    if (!type || !ts.isTypeReferenceNode(type)) return undefined;
    const direction = LIBRARY[namespace.name.text]?.['messageDirection'] as Direction | undefined;
    const head = { method: method.literal.text, messageDirection: direction ?? ('both' as const) };
    const given = [...(type.typeArguments ?? [])];
    const kind = type.typeName.getText();
    if (kind === 'RegistrationType') return undefined; // several requests under one registration
    const params = kind.endsWith('0') ? undefined : this.convert(given.shift()!);
    const message = { ...head, ...(params && { params }) };
    if (kind.includes('NotificationType')) return message;
    const [result, partial] = given;
    const partialResult = partial && partial.kind !== ts.SyntaxKind.NeverKeyword ? this.convert(partial) : undefined;
    const hasPartial = kind.startsWith('Protocol') && partialResult;
    return { ...message, result: this.convert(result!), ...(hasPartial && { partialResult }) };
  }

  private define(name: string): void {
    if (this.structures.has(name) || this.aliases.has(name)) return;
    const found = this.named.get(name);
    if (!found) throw new Error(`${name} is not declared`);
    if (ts.isInterfaceDeclaration(found)) {
      const bases = (found.heritageClauses ?? []).flatMap(({ types }) =>
        types.map((type) => this.refer(type.expression.getText())),
      );
      const ownProperties = this.properties(found.members);
      this.structures.set(name, { name, properties: ownProperties, ...(bases.length > 0 && { extends: bases }) });
      return;
    }
    const { type } = found;
    const parts = ts.isIntersectionTypeNode(type) ? [...type.types] : [type];
    const literals = parts.filter((part): part is ts.TypeLiteralNode => ts.isTypeLiteralNode(part) && !isMap(part));
    const mixins = parts.filter((part) => ts.isTypeReferenceNode(part)).map((part) => this.convert(part));
    const isStructure = literals.length + mixins.length === parts.length && (literals.length > 0 || parts.length > 1);
    if (!isStructure) {
      this.aliases.set(name, this.convert(type));
      return;
    }
    const properties = literals.flatMap((part) => this.properties(part.members));
    this.structures.set(name, { name, properties, ...(mixins.length > 0 && { mixins }) });
  }

  private properties(members: ts.NodeArray<ts.TypeElement>): Property[] {
    return members.filter(ts.isPropertySignature).map((member) => ({
      name: ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(),
      type: this.convert(member.type!),
      ...(member.questionToken && { optional: true as const }),
    }));
  }

  private refer(name: string): Type {
    if (BASE_NAMES.has(name)) return base(name as BaseName);
    this.awaited.push(name);
    return reference(name);
  }

  private convert(node: ts.TypeNode): Type {
    if (ts.isParenthesizedTypeNode(node)) return this.convert(node.type);
    if (ts.isTypeOperatorNode(node)) return this.convert(node.type); // readonly
    if (ts.isArrayTypeNode(node)) return { kind: 'array', element: this.convert(node.elementType) };
    if (ts.isTupleTypeNode(node)) return { kind: 'tuple', items: node.elements.map((item) => this.convert(item)) };
    if (ts.isUnionTypeNode(node)) return or(...node.types.map((item) => this.convert(item)));
    if (ts.isIntersectionTypeNode(node)) return { kind: 'and', items: node.types.map((item) => this.convert(item)) };
    if (ts.isTypeLiteralNode(node)) return this.convertLiteral(node);
    if (ts.isLiteralTypeNode(node)) return convertConstant(node.literal);
    if (ts.isTypeQueryNode(node)) return { kind: 'stringLiteral', value: constantNamed(node.exprName.getText()) };
    if (ts.isTypeReferenceNode(node)) {
      const [argument] = node.typeArguments ?? [];
      const name = node.typeName.getText();
      if (name === 'T') return reference('LSPAny'); // what is experimental
      if (!argument || this.named.has(name)) return this.refer(name);
      if (name === 'Array') return { kind: 'array', element: this.convert(argument) };
    }
    return convertKeyword(node);
  }

  private convertLiteral(node: ts.TypeLiteralNode): Type {
    if (!isMap(node)) return literal(...this.properties(node.members));
    const { parameters, type } = node.members[0] as ts.IndexSignatureDeclaration;
    return { kind: 'map', key: this.convert(parameters[0]!.type!), value: this.convert(type) };
  }
}
