// The measured requests: a password change and three reads; with the reference server's answers to them.
import {
  filledPath,
  newestRelease,
  type OperationTable,
  operationTables,
  vendorMediaType,
} from '@lunarest/contract';
import { partitionIds, partitionPasswords, serialNumber, userPasswords } from '@lunarest/server';
import type { RecordedAnswer } from './subjects/recorded-answers.ts';

export interface Workload {
  readonly name: string;
  readonly method: 'GET' | 'PATCH';
  readonly path: string;
  readonly body: string;
}

const table: OperationTable = operationTables[newestRelease];
const role = { hsmid: serialNumber, partitionid: partitionIds.payments, roleid: 'cu' };

const largest = lastOfLargestRoom();

/**
 * The operations that a measured server must have: those of the workloads, those that prepare them, and those
 * that their answers refer to.
 */
export const measuredOperations: readonly string[] = [
  'openSession',
  'changePartitionRolePassword',
  'getPartitionRole',
  'listPartitions',
  'getPartition',
  largest,
  'performFirmwareAction',
];

export const workloads: readonly Workload[] = [
  {
    name: 'password change',
    method: 'PATCH',
    path: pathOf('changePartitionRolePassword', role),
    // Changes the password to itself, so that every request of a slice succeeds.
    body: JSON.stringify({ oldPassword: partitionPasswords.cu, newPassword: partitionPasswords.cu }),
  },
  { name: 'one role', method: 'GET', path: pathOf('getPartitionRole', role), body: '' },
  { name: 'list of partitions', method: 'GET', path: pathOf('listPartitions', role), body: '' },
  // Detects a cost that grows with the number of operations.
  { name: 'last of the largest room', method: 'GET', path: pathOf(largest, role), body: '' },
];

const basic = Buffer.from(`admin:${userPasswords.admin}`).toString('base64');

/** The headers of the first request to a new server: there is no session yet. */
export const firstHeaders = {
  'Content-Type': vendorMediaType(newestRelease),
  // Required by the contract, and so by express-openapi-validator for reads too.
  'Accept-Type': vendorMediaType(newestRelease),
  Authorization: `Basic ${basic}`,
};

/** The headers of every measured request; the reference server reads them all, the others ignore them. */
export async function requestHeaders(serverUrl: string): Promise<Readonly<Record<string, string>>> {
  const opened = await fetch(`${serverUrl}${pathOf('openSession', {})}`, {
    method: 'POST',
    headers: firstHeaders,
  });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { Authorization: _, ...others } = firstHeaders;
  return { ...others, Cookie: cookie };
}

/** The last GET of the room with the most operations. */
function lastOfLargestRoom(): string {
  const rooms = new Map<string, string[]>();
  for (const { id, room, method } of Object.values(table)) {
    const known = rooms.get(room) ?? [];
    rooms.set(room, method === 'get' ? [...known, id] : known);
  }
  const [largest] = [...rooms.values()].toSorted((a, b) => b.length - a.length);
  return largest?.at(-1) ?? '';
}

/** The path of an operation with these values. */
export function pathOf(operation: string, values: Readonly<Record<string, string>>): string {
  return filledPath(table[operation]?.path ?? '', values);
}

/** The answers of the server at `url` to all workloads, as JSON. */
export async function recordAnswers(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  return JSON.stringify(await Promise.all(workloads.map((workload) => record(url, workload, headers))));
}

async function record(
  url: string,
  { method, path, body }: Workload,
  headers: Readonly<Record<string, string>>,
): Promise<RecordedAnswer> {
  const response = await fetch(`${url}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
  const kept = [...response.headers].filter(([name]) => ['content-type', 'location'].includes(name));
  return {
    method,
    path,
    status: response.status,
    headers: Object.fromEntries(kept),
    body: await response.text(),
  };
}
