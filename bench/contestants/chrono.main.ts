/** chrono-node: dates, counted from a day that is given. */
import { compete } from '../measure/contestant';
import { requirePeer } from './peer';

interface Chrono {
  parse(text: string, reference: Date): readonly unknown[];
}

const chrono = requirePeer<Chrono>('chrono-node');
const reference = new Date(2024, 5, 30);
compete((text) => chrono.parse(text, reference).length);
