/** Describes a client. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findClient, type NoClient, type NtlsClientPath } from './find-client.ts';

export interface NtlsClientView {
  readonly clientID: string;
  readonly ip: string;
  readonly hostname: string;
  readonly htlRequired: boolean;
  readonly ottExpiry: number;
}

/** Nothing in this simulation requires a host trust link, so no client needs one. */
const withoutTrustLink = { htlRequired: false, ottExpiry: 0 } as const;

export const getNtlsClient: Operation<NtlsClientPath, NtlsClientView, NoClient> = (state, input) => {
  const client = findClient(state, input);
  if (!client.ok) return client;
  const { clientID, ip, hostname } = client.value;
  return done(state, { clientID, ip, hostname, ...withoutTrustLink });
};
