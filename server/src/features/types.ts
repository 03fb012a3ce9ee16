export { type Location, type Mention, locate, locationOf } from '../corpus/mention';
