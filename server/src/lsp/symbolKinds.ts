import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol } from '../features/documentSymbols';

/** The protocol's kind of symbol for each of ours. */
export type SymbolKinds = Readonly<Record<DocumentSymbol['kind'], SymbolKind>>;

/** The protocol's symbols are those of programs; these are the nearest, each with an icon of its own. */
const NEAREST: SymbolKinds = {
  heading: SymbolKind.String,
  target: SymbolKind.Event,
  figure: SymbolKind.Number,
  date: SymbolKind.Constant,
  organization: SymbolKind.Class,
  initiative: SymbolKind.Interface,
};

/**
 * The kinds for a client.
 * @param knowsAll whether the client says which kinds it knows, and so that it copes with others; those that say nothing know the kinds
 *     of the protocol's first version only (LSP 3.17, `symbolKind.valueSet`), to which events do not belong
 */
export const symbolKinds = (knowsAll: boolean): SymbolKinds =>
  knowsAll ? NEAREST : { ...NEAREST, target: SymbolKind.Property };
