// Generated from spec/ by `npm run generate`. Do not edit.

import { answers14 } from './answers-14.js';
import { answers17 } from './answers-17.js';

export const answerTables = {
  '14': answers14,
  '17': answers17,
};
