/** The meta model of the Language Server Protocol, in the form in which Microsoft publishes it (`metaModel.schema.json`), without documentation. */
export interface MetaModel {
  readonly metaData: { readonly version: string };
  readonly requests: readonly RequestModel[];
  readonly notifications: readonly NotificationModel[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly never[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

export type Direction = 'clientToServer' | 'serverToClient' | 'both';

export interface NotificationModel {
  readonly method: string;
  readonly messageDirection: Direction;
  readonly params?: Type;
}

export interface RequestModel extends NotificationModel {
  readonly result: Type;
  readonly partialResult?: Type;
}

export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: true;
}

export interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

export type BaseName = 'URI' | 'DocumentUri' | 'integer' | 'uinteger' | 'decimal' | 'string' | 'boolean' | 'null';

export type Type =
  | { readonly kind: 'base'; readonly name: BaseName }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'and' | 'or' | 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'literal'; readonly value: { readonly properties: readonly Property[] } }
  | { readonly kind: 'stringLiteral'; readonly value: string }
  | { readonly kind: 'integerLiteral'; readonly value: number }
  | { readonly kind: 'booleanLiteral'; readonly value: boolean };
