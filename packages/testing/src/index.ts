// An appliance for the tests of programs that use the REST API.

export {
  type ApplianceState,
  hsmPasswords,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  type Scenario,
  ScenarioError,
  type ScenarioName,
  scenarioNames,
  serialNumber,
  userPasswords,
} from '@lunarest/appliance';
export {
  type Change,
  type ClientParts,
  ContradictionError,
  cachedPedKey,
  client,
  firmware,
  type HsmParts,
  hsm,
  type LoginParts,
  type ObjectParts,
  object,
  type PartitionParts,
  type PedParts,
  partition,
  ped,
  type SessionParts,
  session,
  type TaskParts,
  task,
  type UserParts,
  user,
} from '@lunarest/appliance/builders';
export type { Task } from '@lunarest/appliance/tasks';
export type { LunaClient } from '@lunarest/client';
export type { FailureId, Release } from '@lunarest/contract';
export { readScenarioFile, ScenarioFileError } from '@lunarest/server';
export type { Profile } from '@lunarest/simulator';
export {
  type ApplianceClock,
  type ClockReading,
  type DelayFault,
  type DropFault,
  DroppedConnectionError,
  type Duration,
  delayed,
  dropped,
  type FailureOf,
  type Fault,
  type Faults,
  type Instant,
  type JournalEntry,
  type OperationName,
  type PlannedFault,
  type Progression,
  type TaskControl,
  type TransportFault,
  type UndocumentedAnswer,
} from '@lunarest/simulator/control';
export { startAppliance } from './start-appliance.ts';
export type { ApplianceOptions, TestAppliance, Transport } from './test-appliance.ts';
