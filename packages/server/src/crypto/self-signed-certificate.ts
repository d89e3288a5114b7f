// Makes certificates at once, as the appliance has to; the library that makes the server's own can only promise one.
import { type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import type { CertificateRequest } from '@lunarest/appliance';
import { addressBytes } from './address-bytes.ts';
import { bitString, der, integer, objectIdentifier, sequence, time } from './der.ts';

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const attributeTypes: Readonly<Record<string, string>> = {
  CN: '2.5.4.3',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  emailAddress: '1.2.840.113549.1.9.1',
};
const ecdsaWithSha256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'));
const rsaWithSha256 = sequence(objectIdentifier('1.2.840.113549.1.1.11'), der(0x05));
const subjectAltName = objectIdentifier('2.5.29.17');

/** A certificate of version 3 in PEM, for an elliptic curve or an RSA key. */
export function selfSignedCertificate(
  { subject, alternativeNames, notBefore, notAfter }: CertificateRequest,
  { publicKey, privateKey }: KeyPair,
): string {
  const algorithm = publicKey.asymmetricKeyType === 'rsa' ? rsaWithSha256 : ecdsaWithSha256;
  const name = sequence(...Object.entries(subject).map(attribute));
  const signed = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    algorithm,
    name,
    sequence(time(notBefore), time(notAfter)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    ...extensions(alternativeNames),
  );
  const certificate = sequence(signed, algorithm, bitString(sign('sha256', signed, privateKey)));
  return new X509Certificate(certificate).toString();
}

function attribute([type, value]: readonly [string, string]): Buffer {
  const identifier = attributeTypes[type];
  if (identifier === undefined) throw new Error(`certificates of the simulation have no ${type}`);
  // Countries are printable strings, mail addresses ASCII, and everything else UTF-8.
  const tag = { C: 0x13, emailAddress: 0x16 }[type] ?? 0x0c;
  return der(0x31, sequence(objectIdentifier(identifier), der(tag, Buffer.from(value))));
}

function extensions(names: readonly string[]): readonly Buffer[] {
  if (names.length === 0) return [];
  const written = names.map((name) => {
    const address = addressBytes(name);
    return address === null ? der(0x82, Buffer.from(name)) : der(0x87, address);
  });
  return [der(0xa3, sequence(sequence(subjectAltName, der(0x04, sequence(...written)))))];
}
