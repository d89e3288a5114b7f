// Generated from spec/ by `npm run generate`. Do not edit.

import type { AnswerTable } from '../check-tables.ts';

export declare const answers17: AnswerTable;
