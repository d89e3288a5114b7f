// Generated from spec/ by `npm run generate`. Do not edit.

export type * from './operations-17.ts';
export type * from './schemas-17.ts';
export type { Operations17 as NewestOperations } from './operations-17.ts';
