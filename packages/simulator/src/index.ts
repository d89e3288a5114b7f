// The appliance with its REST API as one pure function.

export { type Answer, documentedHeaders, type Failure, failureAnswer } from './answer.ts';
export type { PlatformEnvironment, Profile, SimulatorEnvironment } from './environment.ts';
export { prepare } from './request/request-tables.ts';
export type { SimulatedRequest } from './request/simulated-request.ts';
export { type OperationId, urlOf } from './rooms/url-of.ts';
export { type Simulated, simulate } from './simulate.ts';
