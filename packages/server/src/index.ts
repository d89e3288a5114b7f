// The reference server.

export {
  buildScenario,
  hsmPasswords,
  isScenarioName,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  type Scenario,
  type ScenarioName,
  scenarioNames,
  scenarioOf,
  serialNumber,
  userPasswords,
} from '@lunarest/appliance';
export { sessionsByKey } from '@lunarest/appliance/auth';
export type { TaskProgress } from '@lunarest/appliance/tasks';
export { type ConnectionLimits, connectionLimits, type TlsPair } from '@lunarest/http';
export type { Profile } from '@lunarest/simulator';
export {
  type Appliance,
  type ApplianceControl,
  createAppliance,
  type ExchangeParts,
  type Kept,
  type LocalStore,
  type SharedControl,
  type Store,
  UnavailableError,
} from '@lunarest/simulator/control';
export { type AnsweringParts, createListener } from './answer-request.ts';
export { type RunningControl, serveControl } from './control/serve-control.ts';
export { type AppParts, createApp } from './create-app.ts';
export { DataError } from './data/data-error.ts';
export { type GuardMode, type GuardOptions, guarded } from './guard/guard.ts';
export { type Log, silentLog } from './log.ts';
export { makeFolder } from './make-folder.ts';
export { createNodeEnvironment } from './node-environment.ts';
export { type OpenStore, openStore } from './postgres/open-store.ts';
export { isStoreUrl, shownStoreUrl } from './postgres/store-url.ts';
export { readScenarioFile, ScenarioFileError } from './scenario-file.ts';
export { type Validator, validators } from './second-opinion.ts';
export {
  isApplianceName,
  type ServerOptions,
  type ServingOptions,
  type SharedServerOptions,
} from './server-options.ts';
export { type RunningServer, serveAppliance, startServer } from './start-server.ts';
export { fingerprintOf, storedCertificate } from './tls/certificates.ts';
