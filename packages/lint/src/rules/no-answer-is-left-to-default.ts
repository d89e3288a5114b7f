// A `default` response does not name its statuses: every status is documented.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const noAnswerIsLeftToDefault: Rule = {
  id: 'no-answer-is-left-to-default',
  demands: 'No answer is left to default: each stands under its status.',
  why: 'A default response says nothing of when it comes, so that a client cannot tell its cases apart.',
  scope: { of: 'any contract', elsewhere: 'warning', house: true },
  find: {
    operation: ({ responses, at }) =>
      responses
        .filter(({ status }) => status === 'default')
        .map(() => ({
          at: pointerTo(at.pointer, 'responses', 'default'),
          message: 'The operation has a default response',
          advice: 'Write one response for each status that occurs, so that a client can tell them apart.',
        })),
  },
};
