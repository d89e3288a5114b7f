// Generated from spec/ by `npm run generate`. Do not edit.

import { createLoginChallenge as createLoginChallenge14, loginUser as loginUser14 } from './wires-14.ts';
import { createLoginChallenge as createLoginChallenge17, loginUser as loginUser17 } from './wires-17.ts';

/** The operations of a login with a certificate, by release. */
export const loginOperations = {
  '14': { createLoginChallenge: createLoginChallenge14, loginUser: loginUser14 },
  '17': { createLoginChallenge: createLoginChallenge17, loginUser: loginUser17 },
} as const;
