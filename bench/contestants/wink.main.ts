/** wink-nlp with its light English model: everything that the model annotates, entities read out (dates, money, percentages, numbers …). */
import { compete } from '../measure/contestant';
import { requirePeer } from './peer';

interface Wink {
  readDoc(text: string): { entities(): { length(): number } };
}

const winkNLP = requirePeer<(model: unknown) => Wink>('wink-nlp');
const nlp = winkNLP(requirePeer('wink-eng-lite-web-model'));
compete((text) => nlp.readDoc(text).entities().length());
