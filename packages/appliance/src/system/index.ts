/** Room system: the appliance itself: state, hardware, log messages. */

export {
  type ApplianceActionOutcome,
  listApplianceActions,
  listEarlyApplianceActions,
  performApplianceAction,
  performEarlyApplianceAction,
} from './appliance-actions.ts';
export { getDisk, getDiskPartition, listDiskPartitions } from './disk.ts';
export { getCpu, getMemory } from './machine.ts';
export { listProcesses, type Process } from './processes.ts';
export { getSensor, listSensors } from './sensors.ts';
export { createLogMessage, getAppliance } from './system.ts';
