/**
 * The word lists of the name recognisers, each read once, with all keys in lower case; in parts, because each is set up in a turn of its
 * own (`lsp/engineParts.ts`).
 */
export * from './common';
export * from './contexts';
export * from './initiatives';
export * from './organizations';
export * from './places';
