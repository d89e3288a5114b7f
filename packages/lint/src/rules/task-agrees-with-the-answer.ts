// An operation that can leave its work to a task documents the answer with the task, and no other operation does.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';
import type { OperationUnderLint } from '../subjects/operation-under-lint.ts';
import type { ResponseUnderLint } from '../subjects/response-under-lint.ts';

/** The statuses that may carry the task, by the value of `x-luna-task`. */
const statuses: Readonly<Record<string, readonly string[]>> = {
  // A person at the PED must act.
  ped: ['202'],
  // Destructive actions wait until they are started.
  suspended: ['200', '202'],
  // It is always a task, which starts by itself.
  queued: ['200', '202'],
};

export const taskAgreesWithTheAnswer: Rule = {
  id: 'task-agrees-with-the-answer',
  demands:
    'An operation that creates a task declares it in x-luna-task, and documents the answer with the task.',
  why: 'A client that does not expect a task considers the work done.',
  scope: { of: 'this contract' },
  find: {
    operation: (operation) => {
      const { at, task } = operation;
      const message = complaint(operation);
      if (message === undefined) return [];
      return [
        {
          at: task === undefined ? at.pointer : pointerTo(at.pointer, 'x-luna-task'),
          message,
          advice: 'Correct x-luna-task, or document the missing answer.',
        },
      ];
    },
  },
};

function complaint({ task, responses }: OperationUnderLint): string | undefined {
  const documented = responses.filter(hasTask).map(({ status }) => status);
  if (task === undefined)
    return documented.length > 0 ? 'An answer with a task is documented without x-luna-task' : undefined;
  const located =
    documented.length === 0 &&
    responses.some(({ status, headers }) => status === '204' && headers.has('Location'));
  // The task started by itself and appears only in Location; a waiting one may appear in the same way (decision D-91).
  if (task === 'started')
    return located ? undefined : 'x-luna-task is started, but no 204 with Location is documented';
  if (task === 'suspended' && located) return undefined;
  const allowed = statuses[task];
  if (allowed === undefined) return `x-luna-task has the unknown value ${task}`;
  return documented.length === 1 && allowed.includes(documented[0] ?? '')
    ? undefined
    : `x-luna-task is ${task}, but not exactly one answer of ${allowed.join(' and ')} has the task`;
}

/** 202, and 200 with a Location that is a task. */
function hasTask({ status, headers }: ResponseUnderLint): boolean {
  const location = headers.get('Location')?.pointer ?? '';
  return status === '202' || (status === '200' && location.endsWith('/TaskLocation'));
}
