/** Room ntls: network trust links and the clients that use them. */

export {
  type CertificateSource,
  getNtlsCertificate,
  installNtlsCertificate,
  regenerateNtlsCertificate,
} from './certificate.ts';
export {
  deleteNtlsClient,
  getNtlsClient,
  listNtlsClientActions,
  listNtlsClients,
  registerNtlsClient,
  replaceNtlsClientCertificate,
} from './client.ts';
export {
  createNtlsClientLink,
  deleteNtlsClientLink,
  getNtlsClientLink,
  type LinkedPartition,
  listNtlsClientLinks,
} from './links.ts';
export { changeNtls, getNtls } from './ntls.ts';
export { changeNtlsClientDn, getNtlsClientDn } from './ntls-client-dn.ts';
