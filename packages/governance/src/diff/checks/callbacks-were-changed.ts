// What a server calls back has changed.
import { defineCheck } from '../check.ts';
import { callbacksChanged } from '../facts/operation-keywords.ts';
import { undecided } from '../verdict.ts';

export const callbacksWereChanged = defineCheck({
  id: 'callbacks-were-changed',
  on: 'operation',
  find: callbacksChanged,
  judge: () => undecided,
  say: () => 'The callbacks of an operation were changed',
  advice: 'Read both versions: no check decides what the change means.',
});
