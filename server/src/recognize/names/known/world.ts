import data from '../../../lexicon/data/bodies.txt';
import { rowsOf } from '../../../lexicon/lookup';
import { addKnown } from './table';

/** Bodies that are known all over the world; the first row of all that has a spelling keeps it. */
addKnown(rowsOf(data, 'bodies'), 'organization');
