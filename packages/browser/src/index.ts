// The simulated appliance as handlers of Mock Service Worker.

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
  ContradictionError,
  cachedPedKey,
  client,
  firmware,
  hsm,
  object,
  partition,
  ped,
  session,
  task,
  user,
} from '@lunarest/appliance/builders';
export type { Profile } from '@lunarest/simulator';
export {
  type ApplianceClock,
  type ClockReading,
  type Duration,
  delayed,
  dropped,
  type FailureOf,
  type Faults,
  type Instant,
  type JournalEntry,
  type OperationName,
  type Progression,
  type TaskControl,
} from '@lunarest/simulator/control';
export type { ApplianceOptions, BrowserAppliance } from './browser-appliance.ts';
export { createAppliance } from './create-appliance.ts';
