/** Room ntls: network trust links and the clients that use them. */
export { changeNtls } from './change-ntls.ts';
export { createNtlsClientLink } from './create-ntls-client-link.ts';
export { deleteNtlsClient } from './delete-ntls-client.ts';
export { deleteNtlsClientLink } from './delete-ntls-client-link.ts';
export { getNtls } from './get-ntls.ts';
export { getNtlsCertificate } from './get-ntls-certificate.ts';
export { getNtlsClient } from './get-ntls-client.ts';
export { getNtlsClientLink } from './get-ntls-client-link.ts';
export { type CertificateSource, installNtlsCertificate } from './install-ntls-certificate.ts';
export type { LinkedPartition } from './links.ts';
export { listNtlsClientActions } from './list-ntls-client-actions.ts';
export { listNtlsClientLinks } from './list-ntls-client-links.ts';
export { listNtlsClients } from './list-ntls-clients.ts';
export { changeNtlsClientDn, getNtlsClientDn } from './ntls-client-dn.ts';
export { regenerateNtlsCertificate } from './regenerate-ntls-certificate.ts';
export { registerNtlsClient } from './register-ntls-client.ts';
export { replaceNtlsClientCertificate } from './replace-ntls-client-certificate.ts';
