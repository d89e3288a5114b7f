// The reference server.

export {
  countRequests,
  hsmPasswords,
  isScenarioName,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  type ScenarioName,
  scenarioNames,
  serialNumber,
  type TamperEvent,
  type TaskProgress,
  tamperHsm,
  userPasswords,
} from '@lunarest/appliance';
export type { Profile } from './context.ts';
export type { GuardMode } from './guard/guard.ts';
export type { Log } from './log.ts';
export { createNodeEnvironment } from './node-environment.ts';
export { type Validator, validators } from './second-opinion.ts';
export {
  type ApplianceControl,
  type RunningServer,
  type ServerOptions,
  startServer,
} from './start-server.ts';
export type { TlsPair } from './tls/make-certificate.ts';
export { fingerprintOf, storedCertificate } from './tls/stored-certificate.ts';
