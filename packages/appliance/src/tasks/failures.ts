/** What the room tasks refuses. */
import type { FailureTexts } from '../failure-text.ts';

export const taskFailures = {
  FRAMEWORK_TASK_DOES_NOT_EXIST: {
    title: 'No such task',
    details: 'The task never existed, or its response has been read already.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_TASK_NOT_COMPLETE: {
    title: 'Task not complete',
    details: 'The task has no response before it is complete.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_TASK_NOT_WAITING: {
    title: 'Task not waiting',
    details: 'Only a waiting task can be started.',
    type: 'FRAMEWORK',
  },
} as const satisfies FailureTexts;
