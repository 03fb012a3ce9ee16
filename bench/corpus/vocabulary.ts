/** What the words of the sample corpus may be exchanged for, so that generated documents speak of other places and matters. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Names of places, people and firms in the sample corpus: each document has invented ones instead. */
export const PROPER_NAMES = [
  ...['Shanghai', 'Tianjin', 'Beijing', 'Hebei', 'Jiangsu', 'Zhejiang', 'Anhui', 'Hefei', 'Pudong', 'Lingang'],
  ...['Baoshan', 'Caohejing', 'Zhangjiang', 'Yangtze', 'Gao', 'Qiu', 'Mei', 'Tan', 'Yue', 'Shi', 'Ran', 'Wenhao'],
  ...['Haoyue', 'Chen', 'Delta', 'China'],
];

/** Words of the sample corpus that name its subject. */
export const SUBJECTS = [
  ...['Manufacturing', 'Smart', 'Production', 'Industry', 'Industrial', 'Informatization', 'Supplier', 'Cleaner'],
  ...['Digital', 'Digitalisation', 'Digitalization', 'Supercomputer', 'Hi-Tech', 'Service', 'Shopping', 'Culture'],
  ...['Five-Year', 'Aircraft', 'Security', 'Resources', 'Sciences', 'Planning'],
];

/** The same for the subjects of other documents. */
export const OTHER_SUBJECTS = [
  ...['Transport', 'Housing', 'Water', 'Energy', 'Forest', 'Health', 'School', 'Harbour', 'River', 'Rail', 'Farm'],
  ...['Climate', 'Food', 'Heat', 'Coast', 'Waste', 'Soil', 'Air', 'Youth', 'Labour', 'Trade', 'Tourism', 'Library'],
  ...['Science', 'Sport', 'Heritage', 'Mobility', 'Broadband', 'Fisheries', 'Grid', 'Nursing', 'Safety', 'Tax'],
  ...['Mountain', 'Island', 'Road', 'Market', 'Craft', 'Textile', 'Timber', 'Steel', 'Battery', 'Solar', 'Wind'],
];

/** Counted things of the sample corpus, plural and singular. */
export const THINGS: readonly (readonly [plural: string, singular: string])[] = [
  ['factories', 'factory'],
  ['robots', 'robot'],
  ['manufacturers', 'manufacturer'],
  ['workshops', 'workshop'],
  ['suppliers', 'supplier'],
];

/** The same for other documents. */
export const OTHER_THINGS: readonly (readonly [plural: string, singular: string])[] = [
  ['schools', 'school'],
  ['clinics', 'clinic'],
  ['buses', 'bus'],
  ['heat pumps', 'heat pump'],
  ['dwellings', 'dwelling'],
  ['libraries', 'library'],
  ['nurses', 'nurse'],
  ['wind turbines', 'wind turbine'],
  ['farmers', 'farmer'],
  ['trams', 'tram'],
  ['bridges', 'bridge'],
  ['treatment plants', 'treatment plant'],
  ['teachers', 'teacher'],
  ['charging points', 'charging point'],
  ['orchards', 'orchard'],
];

/** Acronyms of the sample corpus and the words whose initials they are, so that they follow when these are exchanged. */
export const ACRONYMS: Readonly<Record<string, readonly string[]>> = {
  SPC: ['Shanghai', 'People', 'Congress'],
  NSMP: ['National', 'Smart', 'Manufacturing', 'Programme'],
  MIIT: ['Ministry', 'Industry', 'Information', 'Technology'],
  SISP: ['Shanghai', 'Institute', 'Smart', 'Production'],
  SSIF: ['Shanghai', 'Smart', 'Industry', 'Fund'],
};

const BEGINNINGS = ['Al', 'Bre', 'Cor', 'Dun', 'El', 'Fen', 'Gar', 'Hol', 'Is', 'Kel', 'Lor', 'Mar', 'Nor', 'Os'];
const MIDDLES = ['a', 'be', 'de', 'do', 'e', 'ga', 'i', 'la', 'li', 'ma', 'ne', 'o', 'ra', 'ri', 'sa', 'ti', 've'];
const ENDS = ['dale', 'ford', 'gate', 'ham', 'land', 'mere', 'mont', 'nia', 'port', 'stad', 'ton', 'vale', 'ville'];

/** How many invented names there are. */
export const INVENTED_NAMES = BEGINNINGS.length * MIDDLES.length * ENDS.length;

/** The nth invented name of a place, all different. @param n from 0 up to {@link INVENTED_NAMES} */
export function inventedName(n: number): string {
  const beginning = BEGINNINGS[n % BEGINNINGS.length]!;
  const rest = Math.floor(n / BEGINNINGS.length);
  return beginning + MIDDLES[rest % MIDDLES.length]! + ENDS[Math.floor(rest / MIDDLES.length) % ENDS.length]!;
}
