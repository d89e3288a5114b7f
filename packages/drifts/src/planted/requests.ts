// Correct requests, so that only their answers can be wrong, and the resources in requests and answers.
import {
  newestRelease,
  oldestRelease,
  operationTables,
  type Release,
  vendorMediaType,
} from '@lunarest/contract';
import { type OperationId, urlOf } from '@lunarest/simulator';

const hsmid = '532018';
const partitionid = '1532018000011';

const taskPath = { taskid: '0' };
export const hsmPath = { hsmid };
const hsmRolePath = { hsmid, roleid: 'so' };
export const partitionPath = { hsmid, partitionid };
export const rolePath = { hsmid, partitionid, roleid: 'co' };
export const smkPath = { hsmid, partitionid, smkid: 'smk-fw7-primary' };

export const taskUrl = urlOf('getTask', taskPath);
export const responseUrl = urlOf('getTaskResponse', taskPath);
export const hsmUrl = urlOf('getHsm', hsmPath);
export const roleUrl = urlOf('getPartitionRole', rolePath);

/** A path that no release has. */
export const unknownUrl = `${urlOf('getAppliance')}/nowhere`;

export interface PlantedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type PathValues = Readonly<Record<string, string>>;

/** The request of an operation, with every kind of credentials, which some tools check and the planted handlers do not. */
function request(
  operation: OperationId,
  path: PathValues = {},
  body?: object,
  release: Release = newestRelease,
): PlantedRequest {
  const headers = {
    'Content-Type': vendorMediaType(release),
    // Required by the document if a request may have no body.
    'Accept-Type': vendorMediaType(release),
    Authorization: `Basic ${Buffer.from('admin:planted').toString('base64')}`,
    Cookie: 'session=planted',
  };
  const method = operationTables[newestRelease][operation].method.toUpperCase();
  const asked = { method, path: urlOf(operation, path), headers };
  return body === undefined ? asked : { ...asked, body: JSON.stringify(body) };
}

const initialization = { label: 'payments', domain: 'domain-0', password: 'new-Passw0rd' };
const passwordChange = { oldPassword: 'old-Passw0rd', newPassword: 'new-Passw0rd' };
const start = { ...smkPath, smkid: 'smk-fw7-rollover', actionid: 'start' };

export const openSession = request('openSession', {}, {});
export const closeSession = request('closeSession');
export const listTasks = request('listTasks');
export const getTask = request('getTask', taskPath);
export const getTaskInOldest = request('getTask', taskPath, undefined, oldestRelease);
export const getTaskResponse = request('getTaskResponse', taskPath);
export const listHsms = request('listHsms');
export const getHsm = request('getHsm', hsmPath);
export const getHsmInOldest = request('getHsm', hsmPath, undefined, oldestRelease);
export const initializeHsmInOldest = request('initializeHsm', hsmPath, initialization, oldestRelease);
export const loginHsm = request('loginHsm', hsmPath, { role: 'so', password: 'hsm-Passw0rd' });
export const listHsmActions = request('listHsmActions', hsmPath);
export const changeHsmRolePassword = request('changeHsmRolePassword', hsmRolePath, passwordChange);
export const getPartition = request('getPartition', partitionPath);
/** The identifier of its partition is beyond 2^53. */
export const getPartitionBeyondNumbers = request('getPartition', {
  ...hsmPath,
  partitionid: '9007199254740993',
});
export const changePartitionRolePassword = request('changePartitionRolePassword', rolePath, passwordChange);
export const changePartitionRolePasswordInOldest = request(
  'changePartitionRolePassword',
  rolePath,
  passwordChange,
  oldestRelease,
);
export const getSmk = request('getSmk', smkPath);
export const getSmkInOldest = request('getSmk', smkPath, undefined, oldestRelease);
export const performSmkAction = request('performSmkAction', start);
export const unknownPath: PlantedRequest = { ...listHsms, path: unknownUrl };
export const unknownMethod: PlantedRequest = { ...listTasks, method: 'PUT', body: '{}' };
export const headOfTasks: PlantedRequest = { ...listTasks, method: 'HEAD' };

/** A request for a release that does not exist. */
export const unknownRelease: PlantedRequest = {
  ...listTasks,
  headers: { ...listTasks.headers, 'Content-Type': 'application/vnd.safenetinc.lunasa+json;version=99' },
};
