// Room time: the clock, and the NTP servers that it follows.
import {
  changeTime,
  createAutokeyServer,
  createNtpServer,
  getNtpServer,
  getNtpStatus,
  getTime,
  listNtpServers,
  type NtpServer,
  replaceAutokeyServer,
  replaceNtpServer,
  synchronize,
  synchronizeByName,
} from '@lunarest/appliance/time';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

export const timeHandlers: Pick<
  NewestHandlers<Context>,
  'getTime' | 'replaceTime' | 'changeTime' | 'getNtp' | 'getNtpStatus' | 'listNtpServers'
> = {
  getTime: (_request, context) =>
    context.perform(getTime, {}, (time) => ({ status: 200, body: { ...time } })),

  replaceTime: ({ body }, context) => context.perform(changeTime, body, doneAnswer),

  changeTime: ({ body }, context) => context.perform(changeTime, { ...body }, doneAnswer),

  getNtp: () => ({
    status: 200,
    body: { servers: urlOf('listNtpServers'), status: urlOf('getNtpStatus') },
  }),

  getNtpStatus: (_request, context) =>
    context.perform(getNtpStatus, {}, (status) => ({ status: 200, body: { ...status } })),

  listNtpServers: (_request, context) =>
    context.perform(listNtpServers, {}, (addresses) => ({
      status: 200,
      body: { servers: stubs(addresses, 'getNtpServer', 'serverid') },
    })),
};

type ServerOperations = 'createNtpServer' | 'getNtpServer' | 'replaceNtpServer' | 'performNtpAction';

export const newTimeHandlers: Pick<NewestHandlers<Context>, ServerOperations> = {
  createNtpServer: ({ body }, context) => context.perform(createNtpServer, body, createdServer),

  getNtpServer: ({ path }, context) =>
    context.perform(getNtpServer, path, (server) => ({ status: 200, body: ntpServerBody(server) })),

  replaceNtpServer: ({ path, body }, context) =>
    context.perform(replaceNtpServer, { ...path, ...body }, doneAnswer),

  performNtpAction: ({ path, body }, context) =>
    context.perform(synchronize, { ...path, ...body }, doneAnswer),
};

/** Servers have autokey and no NTS, and a synchronization returns the offset (decisions D-129 and D-130). */
export const timeHandlers14: Pick<HandlersByRelease<Context>['14'], ServerOperations> = {
  createNtpServer: ({ body }, context) => context.perform(createAutokeyServer, body, createdServer),

  getNtpServer: ({ path }, context) =>
    context.perform(getNtpServer, path, (server) => ({ status: 200, body: autokeyServerBody(server) })),

  replaceNtpServer: ({ path, body }, context) =>
    context.perform(replaceAutokeyServer, { ...path, ...body }, doneAnswer),

  performNtpAction: ({ path, body }, context) =>
    context.perform(synchronizeByName, { ...path, ...body }, (offset) => ({ status: 200, body: offset })),
};

function createdServer(server: { readonly serverid: string }) {
  return { status: 204, headers: { Location: urlOf('getNtpServer', { ...server }) } } as const;
}

/** An NTP server with NTS, and without autokey. */
function ntpServerBody({ isAutokeyEnabled: _, keyId, port, ...server }: NtpServer) {
  return {
    id: server.address,
    ...server,
    ...(keyId === null ? {} : { keyId }),
    ...(port === null ? {} : { port }),
  };
}

/** An NTP server in releases with autokey, and without NTS. */
function autokeyServerBody({ nts: _, port: __, keyId, ...server }: NtpServer) {
  return { id: server.address, ...server, ...(keyId === null ? {} : { keyId }) };
}
