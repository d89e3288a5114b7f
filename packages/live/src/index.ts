// The differences between an appliance and the contract.

export { driftKinds } from './drift/kinds.ts';
