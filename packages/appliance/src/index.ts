/** The simulated appliance: its state, its operations under the names of the contract, and its scenarios. */
export type { CertificateRequest, ReadCertificate } from './certificates/certificate.ts';
export { createSoundParts } from './checks/shape-complaint.ts';
export { stateComplaint } from './checks/state-complaint.ts';
export type { Environment } from './environment.ts';
export type { Operation, Outcome } from './operation.ts';
export {
  hsmPasswords,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  serialNumber,
  userPasswords,
} from './scenarios/credentials.ts';
export { type Scenario, ScenarioError } from './scenarios/scenario.ts';
export {
  buildScenario,
  isScenarioName,
  type ScenarioName,
  scenarioNames,
  scenarioOf,
} from './scenarios/scenarios.ts';
export type { ApplianceState } from './state.ts';
export type { Target, Work, WorkQueued } from './target.ts';
