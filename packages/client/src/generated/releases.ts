// Generated from spec/ by `npm run generate`. Do not edit.

import { all14 } from './all-14.ts';
import { all17 } from './all-17.ts';
import type { Release } from '@lunarest/contract';
import type { OperationTable } from '../operation-table.ts';

/** All operations, by release. */
export const operations = {
  '14': all14,
  '17': all17,
} satisfies Readonly<Record<Release, OperationTable>>;
