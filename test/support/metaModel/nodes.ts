import ts from 'typescript';
import type { Type } from './model';
import { base, reference } from './types';

/** Whether a literal is a map: `{ [key: string]: … }`. */
export const isMap = ({ members }: ts.TypeLiteralNode) =>
  members.length === 1 && ts.isIndexSignatureDeclaration(members[0]!);

/** The constants of a namespace, by their names. */
export function constantsOf({ body }: ts.ModuleDeclaration): Map<string, ts.TypeNode | undefined> {
  if (!body || !ts.isModuleBlock(body)) return new Map();
  const lists = body.statements.filter(ts.isVariableStatement).map(({ declarationList }) => declarationList);
  return new Map(lists.flatMap((list) => list.declarations.map(({ name, type }) => [name.getText(), type] as const)));
}

/** @throws for a literal that the meta model has no word for */
export function convertConstant(node: ts.LiteralTypeNode['literal']): Type {
  if (ts.isStringLiteralLike(node)) return { kind: 'stringLiteral', value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: 'integerLiteral', value: Number(node.text) };
  switch (node.kind) {
    case ts.SyntaxKind.NullKeyword:
      return base('null');
    case ts.SyntaxKind.TrueKeyword:
    case ts.SyntaxKind.FalseKeyword:
      return { kind: 'booleanLiteral', value: node.kind === ts.SyntaxKind.TrueKeyword };
    default:
      throw new Error(`no literal of the meta model: ${node.getText()}`);
  }
}

/** @throws for what is no keyword, or one that the meta model has no word for */
export function convertKeyword(node: ts.TypeNode): Type {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return base('string');
    case ts.SyntaxKind.NumberKeyword:
      return base('decimal');
    case ts.SyntaxKind.BooleanKeyword:
      return base('boolean');
    case ts.SyntaxKind.VoidKeyword: // on the wire nothing is null
      return base('null');
    case ts.SyntaxKind.AnyKeyword:
    case ts.SyntaxKind.UnknownKeyword:
      return reference('LSPAny');
    case ts.SyntaxKind.ObjectKeyword:
      return reference('LSPObject');
    default:
      throw new Error(`no type of the meta model: ${node.getText()}`);
  }
}
