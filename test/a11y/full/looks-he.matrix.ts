import { everyLook } from './every-look.js';

everyLook('he');
