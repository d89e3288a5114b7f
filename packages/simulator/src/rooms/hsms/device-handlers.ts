// Room hsms: certificate, tampers, PEDs, firmware and indirect login of the HSM.
import {
  createIndirectResponse,
  getHsmCertificate,
  getHsmFirmware,
  getHsmTamper,
  getPed,
  listFirmwareActions,
  listPedActions,
  listTamperActions,
  performFirmwareAction,
  performPedAction,
  performTamperAction,
} from '@lunarest/appliance/hsms';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { timeText } from '../time-text.ts';
import { actionList, urlOf } from '../url-of.ts';
import { queuedAnswer, workAnswer } from '../work-answer.ts';

export const deviceHandlers: Pick<
  NewestHandlers<Context>,
  | 'getHsmCertificate'
  | 'getHsmTamper'
  | 'listTamperActions'
  | 'performTamperAction'
  | 'getPed'
  | 'listPedActions'
  | 'performPedAction'
  | 'getHsmFirmware'
  | 'listFirmwareActions'
  | 'performFirmwareAction'
  | 'createIndirectResponse'
> = {
  getHsmCertificate: ({ path, query }, context) =>
    context.perform(getHsmCertificate, { ...path, ...query }, (certificate) => ({
      status: 200,
      body: { certificate },
    })),

  getHsmTamper: ({ path }, context) =>
    context.perform(getHsmTamper, path, (tampers) => ({
      status: 200,
      body: {
        tampered: tampers.length > 0,
        tampers: tampers.map(({ description, time }) => ({ description, time: timeText(time) })),
        actions: urlOf('listTamperActions', path),
      },
    })),

  listTamperActions: ({ path }, context) =>
    context.perform(listTamperActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performTamperAction', path),
    })),

  performTamperAction: ({ path }, context) => context.perform(performTamperAction, path, workAnswer),

  // A password HSM has no PED (decision D-140).
  getPed: ({ path }, context) =>
    context.perform(getPed, path, (ped) => ({
      status: 200,
      body:
        ped === null
          ? {}
          : { pedId: Number(path.pedid), ...ped, server: null, actions: urlOf('listPedActions', path) },
    })),

  listPedActions: ({ path }, context) =>
    context.perform(listPedActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performPedAction', path),
    })),

  performPedAction: ({ path, body }, context) =>
    context.perform(performPedAction, { ...path, ...body }, queuedAnswer),

  getHsmFirmware: ({ path }, context) =>
    context.perform(getHsmFirmware, path, (firmware) => ({
      status: 200,
      body: { ...firmware, actions: urlOf('listFirmwareActions', path) },
    })),

  listFirmwareActions: ({ path }, context) =>
    context.perform(listFirmwareActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performFirmwareAction', path),
    })),

  performFirmwareAction: ({ path }, context) => context.perform(performFirmwareAction, path, queuedAnswer),

  createIndirectResponse: ({ path, body }, context) =>
    context.perform(createIndirectResponse, { ...path, ...body }, (response) => ({
      status: 200,
      body: { response },
    })),
};
