/** Recognizers-Text: dates, percentages, currencies and dimensions, what it has of our kinds. It is given paragraphs: a document takes it minutes. */
import { compete } from '../measure/contestant';
import { requirePeer } from './peer';

type Recognize = (text: string, culture: string) => readonly unknown[];
type Suite = Readonly<
  Record<'recognizeDateTime' | 'recognizePercentage' | 'recognizeCurrency' | 'recognizeDimension', Recognize>
> & { readonly Culture: { readonly English: string } };

const suite = requirePeer<Suite>('@microsoft/recognizers-text-suite');
const recognizers = [
  suite.recognizeDateTime,
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
];
compete(
  (text) => recognizers.reduce((found, recognize) => found + recognize(text, suite.Culture.English).length, 0),
  (document) => document.split(/\n\n+/),
);
