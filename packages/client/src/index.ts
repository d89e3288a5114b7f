// The typed client of the Luna Network HSM REST API.

export type { Release } from '@lunarest/contract';
export type * from './generated/clients.ts';
export type * from './generated/newest.ts';
export { createLunaClient } from './luna-client.ts';
export * from './shared.ts';
