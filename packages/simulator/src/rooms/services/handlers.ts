// Room services: the services of the appliance, now and after a boot.
import { changeService, getService, listServices, performServiceAction } from '@lunarest/appliance/services';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs } from '../url-of.ts';
import { changedAnswer } from '../work-answer.ts';

export const serviceHandlers: Pick<
  NewestHandlers<Context>,
  'listServices' | 'getService' | 'changeService' | 'performServiceAction'
> = {
  listServices: (_request, context) =>
    context.perform(listServices, {}, (ids) => ({
      status: 200,
      body: { services: stubs(ids, 'getService', 'serviceid') },
    })),

  getService: ({ path }, context) =>
    context.perform(getService, path, (service) => ({ status: 200, body: { ...service } })),

  changeService: ({ path, body }, context) =>
    context.perform(changeService, { ...path, ...body }, () => ({ status: 200, body: {} })),

  // 204 as the page documents, although the work continues as a task (decision D-107).
  performServiceAction: ({ path, body }, context) =>
    context.perform(performServiceAction, { ...path, ...body }, ({ task }) =>
      changedAnswer({ kind: 'task', taskid: task.id }),
    ),
};
