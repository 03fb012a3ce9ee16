import type { BaseName, Property, Type } from './model';

export const base = (name: BaseName): Type => ({ kind: 'base', name });
export const reference = (name: string): Type => ({ kind: 'reference', name });
export const or = (...items: readonly Type[]): Type => ({ kind: 'or', items });

export function literal(...properties: readonly Property[]): Type {
  return { kind: 'literal', value: { properties } };
}
