// A `default` response does not name its statuses: every status is documented.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const noAnswerIsLeftToDefault: Rule = {
  id: 'no-answer-is-left-to-default',
  demands: 'Every answer has its own status; no operation has a default response.',
  why: 'A default response does not state when it occurs, so a client cannot distinguish its cases.',
  scope: { of: 'any contract', elsewhere: 'warning', house: true },
  find: {
    operation: ({ responses, at }) =>
      responses
        .filter(({ status }) => status === 'default')
        .map(() => ({
          at: pointerTo(at.pointer, 'responses', 'default'),
          message: 'The operation has a default response',
          advice: 'Add one response for each status that occurs, so that a client can distinguish them.',
        })),
  },
};
