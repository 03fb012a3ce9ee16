/** Reads nothing: what a Node process costs by itself. */
import { compete } from '../measure/contestant';

compete(() => 0);
