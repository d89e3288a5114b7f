// The typed client of the Luna Network HSM REST API.

export type { Release } from '@lunarest/contract';
export { createLunaClient } from './create-luna-client.ts';
export type * from './generated/clients.ts';
export type * from './generated/newest.ts';
export * from './shared.ts';
