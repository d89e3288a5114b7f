/** Room hsms: the HSM. */
export {
  type Bin,
  countRequests,
  getHsmCounter,
  getHsmMetrics,
  getHsmUtilization,
  listUtilizationBins,
} from './activity.ts';
export { getHsmFirmware, listFirmwareActions, performFirmwareAction } from './firmware.ts';
export { listHsmActions, performHsmAction } from './hsm-actions.ts';
export { initializeHsm, initializeHsmFromTemplate } from './initialize-hsm.ts';
export { createIndirectResponse, loginHsm, logoutHsm } from './login-hsm.ts';
export { getPed, listPedActions, performPedAction } from './ped.ts';
export { getHsmPolicy, listHsmCapabilities, listHsmPolicies } from './policies.ts';
export { getHsm, getHsmCertificate, getHsmStorageSpace, listHsmLicenses, listHsms } from './show-hsm.ts';
export { getHsmTamper, listTamperActions, performTamperAction, tamperHsm } from './tamper.ts';
