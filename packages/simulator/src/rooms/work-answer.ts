// The answers to work (decision D-5): 204 with the changed resource when it is completed, 202 with the task when it is queued.
import type { Target, Work, WorkQueued } from '@lunarest/appliance';
import type { Profile } from '../environment.ts';
import { type TaskBody, taskBody } from './tasks/task-body.ts';
import { urlOfTarget } from './url-of.ts';

type WorkAnswer = { readonly status: 204; readonly headers: { readonly Location: string } } | QueuedAnswer;

interface QueuedAnswer {
  readonly status: 202;
  readonly headers: { readonly Location: string };
  readonly body: TaskBody;
}

export function workAnswer(work: Work): WorkAnswer {
  return work.kind === 'queued' ? queuedAnswer(work) : changedAnswer(work.changed);
}

/** 204 with the location of the changed resource. */
export function changedAnswer(changed: Target): {
  readonly status: 204;
  readonly headers: { readonly Location: string };
} {
  return { status: 204, headers: { Location: urlOfTarget(changed) } };
}

/** 202 with the task, for work that is always a task. */
export function queuedAnswer({ task }: WorkQueued): QueuedAnswer {
  return {
    status: 202,
    headers: { Location: urlOfTarget({ kind: 'task', taskid: task.id }) },
    body: taskBody(task),
  };
}

/** 200 with the task, for operations that document this status (decisions D-5 and D-145). */
export function startedAnswer(work: WorkQueued): Omit<QueuedAnswer, 'status'> & { readonly status: 200 } {
  return { ...queuedAnswer(work), status: 200 };
}

type PasswordAnswer =
  | WorkAnswer
  | {
      readonly status: 202;
      readonly headers: { readonly Location: string };
      readonly body: Record<string, never>;
    };

/** In profile `observed` the answer to a completed change is 202 with an empty object, as the vendor's Python sample expects. */
export function passwordAnswer(profile: Profile, work: Work): PasswordAnswer {
  if (profile === 'documented' || work.kind === 'queued') return workAnswer(work);
  return { status: 202, headers: { Location: urlOfTarget(work.changed) }, body: {} };
}

/** The answer to completed work without a location. */
export function doneAnswer(): { readonly status: 204 } {
  return { status: 204 };
}
