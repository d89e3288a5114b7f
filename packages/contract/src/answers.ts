// The checks of the answers of all releases; `load-answers` loads those of one release.

// The path is the same from src/ and from dist/, so that there is one copy.
import { answerTables as tables } from '../src/generated/answers.js';
import type { AnswerTable } from './answer-table.ts';
import type { Release } from './generated/releases.ts';

export type * from './answer-table.ts';

/** The answer table of each release. */
export const answerTables: Readonly<Record<Release, AnswerTable>> = tables;
