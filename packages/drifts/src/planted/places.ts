// The resources of planted requests and answers, addressed by the contract's paths.
import { urlOf } from '@lunarest/simulator';

const hsmid = '532018';
const partitionid = '1532018000011';

export const taskPath = { taskid: '0' };
export const hsmPath = { hsmid };
export const hsmRolePath = { hsmid, roleid: 'so' };
export const partitionPath = { hsmid, partitionid };
export const rolePath = { hsmid, partitionid, roleid: 'co' };
export const smkPath = { hsmid, partitionid, smkid: 'smk-fw7-primary' };

export const taskUrl = urlOf('getTask', taskPath);
export const responseUrl = urlOf('getTaskResponse', taskPath);
export const hsmUrl = urlOf('getHsm', hsmPath);
export const roleUrl = urlOf('getPartitionRole', rolePath);

/** No release has it. */
export const unknownUrl = `${urlOf('getAppliance')}/nowhere`;
