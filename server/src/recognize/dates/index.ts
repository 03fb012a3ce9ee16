export { type DateReading, readDates } from './read';
export { type DateOptions, type SettledDates, settleDates } from './settle';
