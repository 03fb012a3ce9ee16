export { type IgnoreSource, IgnoreSet, type IgnoresByFile, ignoresByFile, ignoresFor } from './ignoreSet';
export { type PlacesInText, type Surroundings, placesIn } from './surroundings';
export { TermDifference } from './difference';
export { type Placed, type Silenced, Silence } from './silence';
export { type FoundTerm, type Term, TermSet, type TermSource } from './termSet';
