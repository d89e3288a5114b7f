// The user, certificate and private key of a login, and their checks.
import { createPrivateKey, KeyObject, X509Certificate } from 'node:crypto';
import { types } from 'node:util';

/** A KeyObject or a CryptoKey, by their common members, so that programs without Node's types compile. */
export interface KeyHandle {
  readonly type: 'private' | 'public' | 'secret';
}

export interface CertificateIdentity {
  /** The appliance user; HSM and partition roles log in later, through operations. */
  readonly username: string;
  /** PEM of a certificate that is stored with this user (`createUserCertificate`) and has an RSA key. */
  readonly certificate: string;
  /** The private key of the certificate: PEM (PKCS#8) without a passphrase, a KeyObject or a CryptoKey. */
  readonly privateKey: string | KeyHandle;
  /** A login has either a certificate or a password. */
  readonly password?: undefined;
}

/** An identity that can log in. */
export interface CheckedIdentity {
  readonly username: string;
  /** PEM of this certificate alone, whatever else the text contained. */
  readonly certificate: string;
  readonly privateKey: KeyObject;
}

/** @throws TypeError for an identity that cannot log in; the message contains nothing of the key. */
export function checkIdentity(identity: CertificateIdentity): CheckedIdentity {
  const { username, password } = identity;
  if (typeof username !== 'string') throw new TypeError('username must be a string');
  if (password !== undefined) throw new TypeError('password and certificate exclude each other');
  const certificate = readCertificate(identity.certificate);
  const privateKey = readPrivateKey(identity.privateKey);
  demandRsa('certificate', certificate.publicKey);
  demandRsa('privateKey', privateKey);
  if (!certificate.checkPrivateKey(privateKey))
    throw new TypeError('privateKey does not belong to the certificate');
  return { username, certificate: certificate.toString(), privateKey };
}

function readCertificate(pem: unknown): X509Certificate {
  const certificate = typeof pem === 'string' ? orNull(() => new X509Certificate(pem)) : null;
  if (certificate === null) throw new TypeError('certificate is not a certificate in PEM');
  return certificate;
}

function readPrivateKey(given: unknown): KeyObject {
  if (typeof given === 'string' && /\bENCRYPTED\b/.test(given))
    throw new TypeError(
      'privateKey has a passphrase: pass createPrivateKey({ key, passphrase }) of node:crypto instead',
    );
  const key = orNull(() => keyObjectOf(given));
  if (key?.type !== 'private')
    throw new TypeError('privateKey is not a private key: pass PEM (PKCS#8), a KeyObject or a CryptoKey');
  return key;
}

function keyObjectOf(given: unknown): KeyObject | null {
  if (types.isKeyObject(given)) return given;
  if (types.isCryptoKey(given)) return KeyObject.from(given);
  return typeof given === 'string' ? createPrivateKey(given) : null;
}

function demandRsa(name: string, { asymmetricKeyType }: KeyObject): void {
  if (asymmetricKeyType === 'rsa') return;
  throw new TypeError(
    `${name} has a key of type ${asymmetricKeyType}: the appliance logs in with RSA keys only`,
  );
}

/** Returns null instead of an error, whose text from the library could repeat its input. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
