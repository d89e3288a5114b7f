// An operation that can leave its work to a task documents the answer with the task, and no other operation does.
import { objectAt } from '../../generate/json.ts';
import type { OperationUnderLint, Rule } from '../rule.ts';

/** Where the answer with the task may stand, by what `x-luna-task` says. */
const statuses: Readonly<Record<string, readonly string[]>> = {
  // A person at the PED must act.
  ped: ['202'],
  // Destructive actions wait until they are started.
  suspended: ['200', '202'],
  // It always is a task, which begins by itself.
  queued: ['200', '202'],
};

export const taskAgreesWithTheAnswer: Rule = (subject) => {
  const { task } = subject.operation;
  const documented = answersWithTask(subject);
  if (task === null)
    return documented.length > 0 ? ['an answer with a task is documented without x-luna-task'] : [];
  // The task began by itself and says so in Location alone.
  if (task === 'started') return locatedProblems(subject, documented);
  // A task that waits may be named in the same way (decision D-91).
  if (task === 'suspended' && locatedProblems(subject, documented).length === 0) return [];
  const allowed = statuses[task];
  if (allowed === undefined) return [`x-luna-task is ${task}, which means nothing`];
  return documented.length === 1 && allowed.includes(documented[0] ?? '')
    ? []
    : [`x-luna-task is ${task}, and not one answer of ${allowed} has the task`];
};

function locatedProblems(
  { operation: { task, responses } }: OperationUnderLint,
  documented: readonly string[],
): readonly string[] {
  const located = responses.some(({ status, headers }) => status === 204 && headers.includes('Location'));
  return located && documented.length === 0
    ? []
    : [`x-luna-task is ${task}, and no 204 with Location is documented`];
}

/** 202, and 200 with a Location that is a task. */
function answersWithTask({ written, resolve }: OperationUnderLint): readonly string[] {
  return Object.entries(objectAt(written, 'responses'))
    .filter(([status, response]) => {
      const location = objectAt(resolve(response), 'headers').Location;
      return (
        status === '202' || (status === '200' && JSON.stringify(location ?? null).includes('/TaskLocation"'))
      );
    })
    .map(([status]) => status);
}
