import data from '../../../lexicon/data/nationalBodies.txt';
import { rowsOf } from '../../../lexicon/lookup';
import './world';
import { addKnown } from './table';

/** Bodies of single countries. */
addKnown(rowsOf(data, 'bodies'), 'organization');
