/** NTLS in the factory state: with a self-made certificate and without clients. */
import type { Environment } from '../environment.ts';
import { certificateRequest } from './certificate-request.ts';
import type { Ntls } from './ntls.ts';

export function initialNtls(env: Environment): Ntls {
  return {
    settings: {
      receiveTimeoutTimer: 20,
      ipCheckEnabled: true,
      cipherList: 'TLS_AES_256_GCM_SHA384:ECDHE-ECDSA-AES256-GCM-SHA384',
      groupList: 'x25519:secp384r1',
    },
    certificate: env.makeCertificate(certificateRequest({}, env.now())),
    clients: {},
  };
}
