// An operation waits, or no longer waits, behind a task.
import { defineCheck } from '../check.ts';
import { taskChanged } from '../facts/luna-keywords.ts';

export const taskModeWasChanged = defineCheck({
  id: 'task-mode-was-changed',
  on: 'operation',
  find: taskChanged,
  judge: () => ({ clients: 'risky', servers: 'breaking' }),
  say: (_subject, { was, is }) => `The way through a task was changed from ${was} to ${is}`,
  advice: 'See that clients follow the task, and do not wait where there is none.',
});
