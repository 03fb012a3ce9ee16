/** Ours: all five kinds, with values, attributes and entities. */
import { annotate } from '../../server/src/recognize/annotate';
import { compete } from '../measure/contestant';

compete((text) => annotate(text).annotations.length);
