// An appliance that can be controlled from outside its API; nothing here needs Node.

export {
  type Appliance,
  type ApplianceControl,
  type ApplianceOptions,
  createAppliance,
} from './appliance-control.ts';
export { applianceFetch, type CookieJar, DroppedConnectionError } from './appliance-fetch.ts';
export { checkOptions, type OptionRules, oneOf, readableBy, rules, withMethods } from './check-options.ts';
export {
  type ApplianceClock,
  type ClockReading,
  type ClockSetting,
  createClock,
  type Duration,
  type Instant,
  milliseconds,
} from './clock.ts';
export { type Exchanged, type ExchangeParts, exchange } from './exchange.ts';
export {
  type DelayFault,
  type DropFault,
  delayed,
  dropped,
  type Fault,
  type TransportFault,
  type UndocumentedAnswer,
} from './fault.ts';
export type { FaultPlan, Faults, PlannedFault } from './faults.ts';
export type { Journal, JournalEntry } from './journal.ts';
export type { FailureOf, OperationName } from './operation-names.ts';
export {
  createShapedAppliance,
  holding,
  type ShapedAppliance,
  type ShapeOptions,
  scenarioRule,
  shapeRules,
} from './shaped-appliance.ts';
export {
  type Awaitable,
  createSharedAppliance,
  type SharedAppliance,
  type SharedClock,
  type SharedControl,
} from './shared-control.ts';
export type { Shared, SharedKept, SharedStore } from './shared-store.ts';
export {
  createMemoryStore,
  type Kept,
  type LocalStore,
  type Store,
  UnavailableError,
  UnwritableError,
} from './store.ts';
export { type Progression, progressing, readProgression, type TaskControl } from './task-control.ts';
