export type { DateOptions, Frame } from './frame';
export type { PassageDates } from './passageDates';
export { type DateReading, readDates } from './read';
export { type DateState, type SettledDates, settleDates } from './settle';
