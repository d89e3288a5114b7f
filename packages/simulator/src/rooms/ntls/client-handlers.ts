// Room ntls: the clients and their links to partitions.
import {
  changeNtlsClientDn,
  createNtlsClientLink,
  deleteNtlsClient,
  deleteNtlsClientLink,
  getNtlsClient,
  getNtlsClientDn,
  getNtlsClientLink,
  type LinkedPartition,
  listNtlsClientActions,
  listNtlsClientLinks,
  listNtlsClients,
  registerNtlsClient,
  replaceNtlsClientCertificate,
} from '@lunarest/appliance/ntls';
import {
  createOperationRouter,
  type NewestHandlers,
  newestRelease,
  operationTables,
} from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';
import { certificateSource } from './certificate-source.ts';

/** The same in both releases. */
export const ntlsClientHandlers: Pick<
  NewestHandlers<Context>,
  | 'listNtlsClients'
  | 'registerNtlsClient'
  | 'getNtlsClient'
  | 'deleteNtlsClient'
  | 'listNtlsClientActions'
  | 'listNtlsClientLinks'
  | 'createNtlsClientLink'
  | 'getNtlsClientLink'
  | 'deleteNtlsClientLink'
> = {
  listNtlsClients: (_request, context) =>
    context.perform(listNtlsClients, {}, (names) => ({
      status: 200,
      body: {
        clients: names.map((clientID) => ({
          clientID,
          url: urlOf('getNtlsClient', { clientid: clientID }),
        })),
      },
    })),

  registerNtlsClient: ({ body }, context) =>
    context.perform(registerNtlsClient, body, (path) => ({
      status: 200,
      headers: { Location: urlOf('getNtlsClient', path) },
      body: { client: path.clientid },
    })),

  getNtlsClient: ({ path }, context) =>
    context.perform(getNtlsClient, path, (client) => ({
      status: 200,
      body: {
        ...client,
        links: urlOf('listNtlsClientLinks', path),
        actions: urlOf('listNtlsClientActions', path),
      },
    })),

  deleteNtlsClient: ({ path }, context) => context.perform(deleteNtlsClient, path, doneAnswer),

  listNtlsClientActions: ({ path }, context) =>
    context.perform(listNtlsClientActions, path, () => ({ status: 200, body: { actions: [] } })),

  listNtlsClientLinks: ({ path }, context) =>
    context.perform(listNtlsClientLinks, path, (ids) => ({
      status: 200,
      body: { links: stubs(ids, 'getNtlsClientLink', 'linkid', path) },
    })),

  createNtlsClientLink: ({ path, body }, context) =>
    context.perform(createNtlsClientLink, { ...path, partition: partitionOfUrl(body.url) }, ({ linkid }) => ({
      status: 204,
      headers: { Location: urlOf('getNtlsClientLink', { ...path, linkid }) },
    })),

  getNtlsClientLink: ({ path }, context) =>
    context.perform(getNtlsClientLink, path, (partition) => ({
      status: 200,
      body: { type: 'hsm/partition', url: urlOf('getPartition', { ...partition }) },
    })),

  deleteNtlsClientLink: ({ path }, context) => context.perform(deleteNtlsClientLink, path, doneAnswer),
};

export const newNtlsClientHandlers: Pick<
  NewestHandlers<Context>,
  'replaceNtlsClientCertificate' | 'getNtlsClientDn' | 'changeNtlsClientDn'
> = {
  replaceNtlsClientCertificate: (request, context) => {
    const source = certificateSource(request);
    if (source === null)
      return { failure: 'FRAMEWORK_BAD_REQUEST', details: 'Either certificate or file is required.' };
    return context.perform(replaceNtlsClientCertificate, { ...request.path, source }, () => ({
      status: 204,
    }));
  },

  getNtlsClientDn: ({ path }, context) =>
    context.perform(getNtlsClientDn, path, (body) => ({ status: 200, body })),

  changeNtlsClientDn: ({ path, body }, context) =>
    context.perform(changeNtlsClientDn, { ...path, ...body }, doneAnswer),
};

const { getPartition } = operationTables[newestRelease];
const find = createOperationRouter({ getPartition });

/** Null for a text that is not a path of a partition; the appliance checks whether the partition exists. */
function partitionOfUrl(url: string): LinkedPartition | null {
  const segments = find(url)?.segments;
  // The identifiers are digits, which need no decoding.
  const [hsmid, partitionid] = segments?.filter((segment) => /^\d+$/.test(segment)) ?? [];
  return hsmid === undefined || partitionid === undefined ? null : { hsmid, partitionid };
}
