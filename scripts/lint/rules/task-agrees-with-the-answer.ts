// An operation that can leave its work to a task documents the answer with the task, and no other operation does.
import { isObject, objectAt } from '../../generate/json.ts';
import type { OperationUnderLint, Rule } from '../rule.ts';

const taskLocation = '#/components/headers/TaskLocation';

export const taskAgreesWithTheAnswer: Rule = ({ operation: { task, responses }, written, resolve }) => {
  const queued = responses.some(({ status }) => status === 202);
  const [shown, named] = ['200', '204'].map((status) => leadsToTask(status, { written, resolve }));
  // Without a body a task may have been there before: what starts one answers so.
  if (task === null)
    return queued || shown ? ['an answer with a task is documented without x-luna-task'] : [];
  if (task === 'ped') return queued ? [] : ['x-luna-task is ped, and no 202 is documented'];
  if (task === 'suspended') {
    return (shown || named) && !queued
      ? []
      : ['x-luna-task is suspended, and neither 200 nor 204 has the Location of a task'];
  }
  return [`x-luna-task is ${task}, which means nothing`];
};

function leadsToTask(
  status: string,
  { written, resolve }: Pick<OperationUnderLint, 'written' | 'resolve'>,
): boolean {
  const response = objectAt(written, 'responses')[status];
  if (response === undefined) return false;
  const { Location } = objectAt(resolve(response), 'headers');
  return isObject(Location) && Location.$ref === taskLocation;
}
