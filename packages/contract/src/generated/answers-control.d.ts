// Generated from spec/ by `npm run generate`. Do not edit.

import type { AnswerTable } from '../answer-table.ts';

export declare const answerscontrol: AnswerTable;
