// Generated from spec/ by `npm run generate`. Do not edit.

export type * from './schema-17.ts';
