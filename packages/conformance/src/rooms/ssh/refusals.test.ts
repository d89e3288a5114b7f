// Refusals of the room ssh.
import { testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';

const noResource = { status: 404, id: 'FRAMEWORK_NO_RESOURCE' };
const badRequest = { status: 400, id: 'FRAMEWORK_BAD_REQUEST' };

testRefusalCases(inEveryRelease, [
  [
    'an unknown SSH cipher',
    {
      attempt: (client) => client.changeSsh({ body: { cipherList: 'aes256-ctr:rot13' } }),
      status: 400,
      id: 'SSH_FAILED_TO_SET_CIPHERS',
    },
  ],
  [
    'an empty entry in the list of SSH ciphers',
    {
      attempt: (client) => client.changeSsh({ body: { cipherList: 'aes256-ctr:' } }),
      status: 400,
      id: 'SSH_FAILED_TO_SET_CIPHERS',
    },
  ],
  [
    'SSH on the port of the web server',
    {
      attempt: (client) => client.changeSsh({ body: { port: 8443 } }),
      status: 400,
      id: 'SSH_OPERATION_FAILED',
    },
  ],
  [
    'SSH on the port of NTLS',
    {
      attempt: (client) => client.changeSsh({ body: { port: 1792 } }),
      status: 400,
      id: 'SSH_OPERATION_FAILED',
    },
  ],
  [
    'SSH on a port below 1024',
    { attempt: (client) => client.changeSsh({ body: { port: 1023 } }), ...badRequest },
  ],
  [
    'SSH on no device',
    { attempt: (client) => client.changeSsh({ body: { networkDevices: [] } }), ...badRequest },
  ],
  [
    'an unknown action of SSH',
    { attempt: (client) => client.performSshAction({ actionid: 'start' }), ...noResource },
  ],
  [
    'a reset of the ciphers that fails internally',
    {
      broken: 'performSshAction',
      attempt: (client) => client.performSshAction({ actionid: 'resetCiphers' }),
      status: 400,
      id: 'SSH_FAILED_TO_RESET_CIPHERS',
    },
  ],
  [
    'a key generation that fails internally',
    {
      broken: 'performSshAction',
      attempt: (client) => client.performSshAction({ actionid: 'keyRegenerate' }),
      status: 400,
      id: 'SSH_OPERATION_FAILED',
    },
  ],
]);
