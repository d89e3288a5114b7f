// Room syslog: logs, the remote hosts that receive them, and the certificates that encrypt them.
import {
  createRemoteHost,
  createSyslogCa,
  createSyslogCertificate,
  getSyslog,
  getSyslogLog,
  listRemoteHosts,
  listSyslogLogs,
  replaceSyslogCertificate,
} from '@lunarest/appliance/syslog';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

export const syslogHandlers: Pick<
  NewestHandlers<Context>,
  'getSyslog' | 'listSyslogLogs' | 'getSyslogLog' | 'listRemoteHosts'
> = {
  getSyslog: (_request, context) =>
    context.perform(getSyslog, {}, ({ certificate, ca, ...syslog }) => ({
      status: 200,
      body: {
        ...syslog,
        ...(certificate === undefined ? {} : { certificate: { ...certificate } }),
        ...(ca === undefined ? {} : { ca: { ...ca } }),
        logs: urlOf('listSyslogLogs'),
        remoteHosts: urlOf('listRemoteHosts'),
      },
    })),

  listSyslogLogs: (_request, context) =>
    context.perform(listSyslogLogs, {}, (ids) => ({
      status: 200,
      body: { logs: stubs(ids, 'getSyslogLog', 'logid') },
    })),

  getSyslogLog: ({ path }, context) =>
    context.perform(getSyslogLog, path, (log) => ({ status: 200, body: { ...log } })),

  listRemoteHosts: (_request, context) =>
    context.perform(listRemoteHosts, {}, (hosts) => ({
      status: 200,
      body: { remoteHosts: hosts.map((host) => ({ ...host })) },
    })),
};

/** Encryption, which release 14 does not have. */
export const newSyslogHandlers: Pick<
  NewestHandlers<Context>,
  'createRemoteHost' | 'createSyslogCa' | 'replaceSyslogCertificate' | 'createSyslogCertificate'
> = {
  createRemoteHost: ({ body }, context) => context.perform(createRemoteHost, body, doneAnswer),

  createSyslogCa: ({ body }, context) => context.perform(createSyslogCa, body, doneAnswer),

  replaceSyslogCertificate: (request, context) =>
    context.perform(
      replaceSyslogCertificate,
      request.mediaType === 'json' ? request.body : { certificate: request.body },
      doneAnswer,
    ),

  createSyslogCertificate: ({ body }, context) =>
    context.perform(createSyslogCertificate, { ...body }, doneAnswer),
};
