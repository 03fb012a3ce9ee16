/**
 * The lexicon of quantities, in the shapes in which the recogniser asks for it; in parts, because each is set up in a turn of its own
 * (`lsp/engineParts.ts`).
 */
export * from './commitment';
export * from './currencies';
export * from './grammar';
export * from './numbers';
export * from './units';
