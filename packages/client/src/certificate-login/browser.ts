// Replaces the login with a certificate in a browser, whose WebCrypto has no RSA encryption with PKCS#1 v1.5.
import type { certificateLogin as CertificateLoginOfNode } from './node.ts';

/** @throws TypeError: a page logs in with a password. */
export const certificateLogin: typeof CertificateLoginOfNode = () => {
  throw new TypeError(
    'certificateLogin does not work in a browser, which lacks RSA with PKCS#1 v1.5: use username and password',
  );
};
