/** compromise: parts of speech, from which numbers and organizations are read out. */
import { compete } from '../measure/contestant';
import { requirePeer } from './peer';

interface View {
  readonly length: number;
}
type Compromise = (text: string) => { numbers(): View; organizations(): View };

const nlp = requirePeer<Compromise>('compromise');
compete((text) => {
  const document = nlp(text);
  return document.numbers().length + document.organizations().length;
});
