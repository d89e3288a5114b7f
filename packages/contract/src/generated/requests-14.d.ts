// Generated from spec/ by `npm run generate`. Do not edit.

import type { RequestTable } from '../check-tables.ts';

export declare const requests14: RequestTable;
