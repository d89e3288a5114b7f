// Generated from spec/ by `npm run generate`. Do not edit.

import type { RequestTable } from '../request-table.ts';

export declare const requestscontrol: RequestTable;
