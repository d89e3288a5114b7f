// An operation that can leave its work to a task documents the answer with the task, and no other operation does.
import type { Rule } from '../rule.ts';

export const taskAgreesWithTheAnswer: Rule = ({ operation: { task, responses } }) => {
  const queued = responses.some(({ status }) => status === 202);
  const started = responses.some(({ status, headers }) => status === 200 && headers.includes('Location'));
  const located = responses.some(({ status, headers }) => status === 204 && headers.includes('Location'));
  if (task === null)
    return queued || started ? ['an answer with a task is documented without x-luna-task'] : [];
  if (task === 'ped') return queued ? [] : ['x-luna-task is ped, and no 202 is documented'];
  if (task === 'suspended') {
    return started === queued ? ['x-luna-task is suspended, and not one of 200 and 202 is documented'] : [];
  }
  if (task === 'started') {
    return located && !queued ? [] : ['x-luna-task is started, and no 204 with Location is documented'];
  }
  return [`x-luna-task is ${task}, which means nothing`];
};
