/**
 * The engine in parts, each with those before it: to read it and set up all of its vocabulary takes longer than one turn of the event loop
 * should. What is not among them is set up with the session.
 */
export const ENGINE_PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../text/tokenizer'),
  () => import('../recognize/dates/vocabulary'),
  () => import('../recognize/dates'),
  () => import('../recognize/names/vocabulary/organizations'),
  () => import('../recognize/names/vocabulary/initiatives'),
  () => import('../recognize/names/vocabulary/common'),
  () => import('../recognize/names/vocabulary/places'),
  () => import('../recognize/names/bodies'),
  () => import('../recognize/names'),
  () => import('../recognize/quantities/rareWords'),
  () => import('../recognize/quantities/vocabulary/numbers'),
  () => import('../recognize/quantities/vocabulary/currencies'),
  () => import('../recognize/quantities/vocabulary/units'),
  () => import('../recognize/quantities/vocabulary/grammar'),
  () => import('../recognize/quantities/vocabulary/commitment'),
  () => import('../recognize/quantities/words'),
  () => import('../recognize/quantities/verbForms'),
  () => import('../recognize/quantities/verbGroups'),
  () => import('../recognize/quantities/asides'),
  () => import('../recognize/quantities/signs'),
  () => import('../recognize/quantities'),
  () => import('../recognize/annotate'),
  () => import('../corpus/names'),
  () => import('../corpus/corpus'),
  () => import('../corpus/library'),
];
