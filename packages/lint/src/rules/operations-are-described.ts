// Every operation has a description of its own: a summary as its name, and a description of its behavior.
import { memberOf, pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';
import { isSentence, saysTheSame } from '../sentence.ts';

export const operationsAreDescribed: Rule = {
  id: 'operations-are-described',
  demands: 'Every operation has a description of at least one sentence, which does not repeat its summary.',
  why: 'A summary names an operation. Only a description explains its effect and its conditions.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    operation: ({ at }) => {
      const description = memberOf(at.value, 'description');
      const message = complaintAbout(description, at.value.summary);
      if (message === undefined) return [];
      return [
        {
          at: message === missing ? at.pointer : pointerTo(at.pointer, 'description'),
          message,
          advice: 'Describe the effect and the conditions of the operation in at least one sentence.',
        },
      ];
    },
  },
};

const missing = 'The operation has no description';

function complaintAbout(description: unknown, summary: unknown): string | undefined {
  if (description === undefined || description === '') return missing;
  if (saysTheSame(description, summary)) return 'The description repeats the summary';
  if (isSentence(description, 4)) return undefined;
  return isSentence(description, 1)
    ? 'The description has fewer than four words'
    : 'The description is not a sentence';
}
