// Generated from spec/ by `npm run generate`. Do not edit.

import type { AnswerTable } from '../check-tables.ts';
import type { Release } from './releases.ts';

export declare const answerTables: Readonly<Record<Release, AnswerTable>>;
