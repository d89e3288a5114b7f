// Generated from spec/ by `npm run generate`. Do not edit.

import type { Ability, AbilityName } from '../client-core.ts';
import { clientOf } from '../client-of.ts';
import { clientOfFew, type SmallClient, type SmallClientOptions } from '../client-of-few.ts';
import type { Operation } from '../operation.ts';
import type { ReleaseOptions } from '../options.ts';
import type { Answering, UnknownAnswers } from '../unexpected-result.ts';
import { all14 } from './all-14.ts';
import type { LunaClient14 } from './clients.ts';
import type { Operations14 } from './operations-14.ts';
import { session14 } from './wires-14.ts';

export * from '../shared.ts';

export type { LunaClient14 } from './clients.ts';
export type * from './operations-14.ts';
export type * from './schemas-14.ts';

/** A client that uses release 14; see `createLunaClient`. */
export function createLunaClient14<U extends UnknownAnswers = 'throw'>(
  options: ReleaseOptions<U>,
): Answering<LunaClient14, U> {
  return clientOf('14', all14, options);
}

export { createLunaClient14 as createLunaClient };

/**
 * A client of a few operations of release 14, for pages: a bundler omits the other operations. Optional features are
 * imported too: `hooks` (with the options `headers`, `onRequest`, `onResponse`, `onSessionRenewed`, `log`), `retries`
 * (`retry`) and `unknownAsValue` (`unknown`). The other options are the same.
 * @example
 * const luna = createSmallClient([listTasks, getTask, retries], { baseUrl, username, password, retry: { attempts: 3 } });
 * await luna.listTasks();
 */
export function createSmallClient<
  N extends keyof Operations14,
  A extends AbilityName = never,
  U extends UnknownAnswers = 'throw',
>(
  parts: readonly (Operation<N> | Ability<A>)[],
  options: SmallClientOptions<A, U>,
): Answering<Pick<Operations14, N> & SmallClient, U> {
  return clientOfFew('14', session14, parts, options);
}

export {
  openSession,
  closeSession,
  createLoginChallenge,
  loginUser,
  listTasks,
  deleteTasks,
  getTask,
  getTaskResponse,
  listTaskActions,
  performTaskAction,
  getAppliance,
  getNtls,
  listNtlsClients,
  registerNtlsClient,
  getNtlsClient,
  deleteNtlsClient,
  listNtlsClientActions,
  listNtlsClientLinks,
  createNtlsClientLink,
  getNtlsClientLink,
  deleteNtlsClientLink,
  listApplianceActions,
  performApplianceAction,
  getCpu,
  listCpuProcesses,
  listProcesses,
  getMemory,
  getDisk,
  listDiskPartitions,
  getDiskPartition,
  listSensors,
  getSensor,
  createLogMessage,
  listServices,
  getService,
  changeService,
  performServiceAction,
  getSsh,
  changeSsh,
  performSshAction,
  getWebServer,
  changeWebServer,
  listWebServerActions,
  listPackageFiles,
  createPackageFile,
  listPackages,
  listUpgrades,
  createUpgrade,
  getUpgrade,
  getCluster,
  getConfig,
  createCluster,
  listClusterMembers,
  listHsms,
  getHsm,
  initializeHsm,
  loginHsm,
  logoutHsm,
  listHsmActions,
  performHsmAction,
  getHsmMetrics,
  getHsmUtilization,
  listUtilizationBins,
  getHsmCounter,
  getHsmStorageSpace,
  listHsmLicenses,
  listHsmPolicies,
  getHsmPolicy,
  getHsmCertificate,
  getHsmTamper,
  listTamperActions,
  performTamperAction,
  getPed,
  listPedActions,
  performPedAction,
  getHsmFirmware,
  listFirmwareActions,
  performFirmwareAction,
  createIndirectResponse,
  listHsmRoles,
  getHsmRole,
  changeHsmRolePassword,
  listHsmRoleActions,
  performHsmRoleAction,
  listPartitionRoles,
  getPartitionRole,
  initializePartitionRole,
  changePartitionRolePassword,
  listPartitionRoleActions,
  performPartitionRoleAction,
  listPartitions,
  createPartition,
  getPartition,
  initializePartition,
  deletePartition,
  loginPartition,
  logoutPartition,
  listPartitionPolicies,
  createPolicyTemplate,
  getPartitionSff,
  changePartitionStc,
  createStcClient,
  getStcClient,
  createIndirectChallenge,
  getIndirectChallenge,
  getNetwork,
  performNetworkAction,
  listNetworkDevices,
  getNetworkDevice,
  getNetworkDeviceStats,
  performNetworkDeviceAction,
  getMeasurementStats,
  getMeasurement,
  getTime,
  replaceTime,
  changeTime,
  getNtp,
  getNtpStatus,
  listNtpServers,
  createNtpServer,
  getNtpServer,
  replaceNtpServer,
  performNtpAction,
  getSyslog,
  listSyslogLogs,
  getSyslogLog,
  listRemoteHosts,
  getSnmp,
  createSnmpUser,
  getSnmpUser,
  createSnmpNotification,
  getSnmpNotification,
  listUsers,
  createUser,
  getUser,
  replaceUser,
  changeUser,
  deleteUser,
  performUserAction,
  createUserCertificate,
  listUserFiles,
  createUserFile,
  getUserFile,
  getUserFileArchive,
  getBlocklist,
  replaceBlocklist,
  changeBlocklist,
  replaceSnmpTrap,
  changeSnmpTrap,
} from './wires-14.ts';
