/** Room system: the appliance itself: state, hardware, log messages. */
export { createLogMessage } from './create-log-message.ts';
export { getAppliance } from './get-appliance.ts';
export { getCpu } from './get-cpu.ts';
export { getDisk } from './get-disk.ts';
export { getDiskPartition, listDiskPartitions } from './get-disk-partition.ts';
export { getMemory } from './get-memory.ts';
export { getSensor, listSensors } from './get-sensor.ts';
export { listApplianceActions, listEarlyApplianceActions } from './list-appliance-actions.ts';
export { listProcesses } from './list-processes.ts';
export {
  type ApplianceActionOutcome,
  performApplianceAction,
  performEarlyApplianceAction,
} from './perform-appliance-action.ts';
export type { Process } from './processes.ts';
