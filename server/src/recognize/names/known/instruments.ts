import data from '../../../lexicon/data/instruments.txt';
import { rowsOf } from '../../../lexicon/lookup';
import './national';
import { addKnown } from './table';

/** Laws, plans and treaties. */
addKnown(rowsOf(data, 'instruments'), 'initiative');
