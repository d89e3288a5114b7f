// The checks of the answers of all releases; `load-answers` loads those of one release.

import type { AnswerTable } from './check-tables.ts';
// The path is the same from src/ and from dist/, so that there is one copy.
import { answerTables as tables } from './generated/answers.js';
import type { Release } from './generated/releases.ts';

export * from './check-tables.ts';

/** The answer table of each release. */
export const answerTables: Readonly<Record<Release, AnswerTable>> = tables;
