// Room ntls: the settings for client connections, and the certificate presented to clients.
import type { WorkQueued } from '@lunarest/appliance';
import {
  changeNtls,
  getNtls,
  getNtlsCertificate,
  installNtlsCertificate,
  regenerateNtlsCertificate,
} from '@lunarest/appliance/ntls';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { urlOf, urlOfTarget } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';
import { certificateSource } from './certificate-source.ts';

export const ntlsHandlers: Pick<
  NewestHandlers<Context>,
  'getNtls' | 'changeNtls' | 'getNtlsCertificate' | 'installNtlsCertificate' | 'regenerateNtlsCertificate'
> = {
  getNtls: (_request, context) =>
    context.perform(getNtls, {}, (settings) => ({
      status: 200,
      body: {
        ...settings,
        clients: urlOf('listNtlsClients'),
        certificate: urlOf('getNtlsCertificate'),
      },
    })),

  changeNtls: ({ body }, context) => context.perform(changeNtls, body, doneAnswer),

  getNtlsCertificate: (_request, context) =>
    context.perform(getNtlsCertificate, {}, ({ commonName: _, notBefore, notAfter, ...facts }) => ({
      status: 200,
      body: { ...facts, validFrom: timeText(notBefore), validTo: timeText(notAfter) },
    })),

  installNtlsCertificate: (request, context) => {
    const source = certificateSource(request);
    if (source === null) return { failure: 'FRAMEWORK_BAD_REQUEST' };
    return context.perform(installNtlsCertificate, { source }, waitingTask);
  },

  regenerateNtlsCertificate: ({ body = {} }, context) =>
    context.perform(regenerateNtlsCertificate, { wishes: body }, waitingTask),
};

/** Release 14 has neither the lists of suites and groups nor the certificate. */
export const ntlsHandlers14: Pick<HandlersByRelease<Context>['14'], 'getNtls'> = {
  getNtls: (_request, context) =>
    context.perform(getNtls, {}, ({ receiveTimeoutTimer, ipCheckEnabled }) => ({
      status: 200,
      body: { receiveTimeoutTimer, ipCheckEnabled, clients: urlOf('listNtlsClients') },
    })),
};

/** 204 with the task as its Location, as the page documents (decision D-91). */
function waitingTask({ task }: WorkQueued) {
  const Location = urlOfTarget({ kind: 'task', taskid: task.id });
  return { status: 204, headers: { Location } } as const;
}

/** `YYYY-MM-DDThh:mm:ssZ`. */
function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
