/** Every refusal of the task operations can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { performHsmAction } from '../hsms/perform-hsm-action.ts';
import { serialNumber as hsmid } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginSo } from '../testing/steps.ts';
import { getTask } from './get-task.ts';
import { getTaskResponse } from './get-task-response.ts';
import { listTaskActions } from './list-task-actions.ts';
import { performTaskAction } from './perform-task-action.ts';

const missing = { taskid: '99' };

/** Queues an action of the HSM and answers the task's identifier. */
function queue(bench: Bench, actionid: 'zeroize' | 'stmTransport'): string {
  loginSo(bench);
  return bench.output(performHsmAction, { hsmid, actionid }).task.id;
}

const reachable = {
  getTask: {
    FRAMEWORK_TASK_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getTask, missing)],
  } satisfies Reachable<typeof getTask>,
  getTaskResponse: {
    FRAMEWORK_TASK_DOES_NOT_EXIST: [
      'demo',
      (bench) => {
        const taskid = queue(bench, 'stmTransport');
        bench.output(getTaskResponse, { taskid });
        return bench.failure(getTaskResponse, { taskid });
      },
    ],
    FRAMEWORK_TASK_NOT_COMPLETE: [
      'demo',
      (bench) => bench.failure(getTaskResponse, { taskid: queue(bench, 'zeroize') }),
    ],
  } satisfies Reachable<typeof getTaskResponse>,
  listTaskActions: {
    FRAMEWORK_TASK_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(listTaskActions, missing)],
  } satisfies Reachable<typeof listTaskActions>,
  performTaskAction: {
    FRAMEWORK_NO_RESOURCE: [
      'demo',
      (bench) => bench.failure(performTaskAction, { taskid: queue(bench, 'zeroize'), actionid: 'stop' }),
    ],
    FRAMEWORK_TASK_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performTaskAction, { ...missing, actionid: 'start' }),
    ],
    FRAMEWORK_TASK_NOT_WAITING: [
      'demo',
      (bench) =>
        bench.failure(performTaskAction, { taskid: queue(bench, 'stmTransport'), actionid: 'start' }),
    ],
  } satisfies Reachable<typeof performTaskAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
