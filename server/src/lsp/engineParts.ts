/**
 * The engine in parts, each with those before it: to set up all of its vocabulary takes longer than one turn of the event loop should.
 * What is not among them is set up with the session.
 */
export const ENGINE_PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../recognize/dates/vocabulary'),
  () => import('../recognize/dates'),
  () => import('../recognize/names/vocabulary'),
  () => import('../recognize/names/bodies'),
  () => import('../recognize/names'),
  () => import('../recognize/quantities/vocabulary'),
  () => import('../recognize/quantities/words'),
  () => import('../recognize/quantities/verbForms'),
  () => import('../recognize/quantities/asides'),
  () => import('../recognize/quantities/signs'),
  () => import('../recognize/quantities'),
  () => import('../recognize/annotate'),
  () => import('../corpus/corpus'),
  () => import('../corpus/library'),
];
