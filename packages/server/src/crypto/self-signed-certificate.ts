// Makes certificates synchronously, as the appliance requires; the library for the server's own certificate is asynchronous.
import { type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { CertificateRequest } from '@lunarest/appliance';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  Extension,
  Extensions,
  GeneralName,
  id_ce_subjectAltName,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

interface KeyPair {
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
const ecdsaWithSha256 = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' });
const rsaWithSha256 = new AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11', parameters: null });

/** A certificate of version 3 in PEM, for an elliptic curve or an RSA key. */
export function selfSignedCertificate(
  { subject, alternativeNames, notBefore, notAfter }: CertificateRequest,
  { publicKey, privateKey }: KeyPair,
): string {
  const signature = publicKey.asymmetricKeyType === 'rsa' ? rsaWithSha256 : ecdsaWithSha256;
  const name = nameOf(subject);
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: serialNumber(),
    signature,
    issuer: name,
    validity: new Validity({ notBefore: new Date(notBefore), notAfter: new Date(notAfter) }),
    subject: name,
    subjectPublicKeyInfo: AsnConvert.parse(
      publicKey.export({ type: 'spki', format: 'der' }),
      SubjectPublicKeyInfo,
    ),
    extensions: extensionsOf(alternativeNames),
  });
  const signed = Buffer.from(AsnConvert.serialize(tbsCertificate));
  const signatureValue = bytesOf(sign('sha256', signed, privateKey));
  const certificate = new Certificate({ tbsCertificate, signatureAlgorithm: signature, signatureValue });
  return new X509Certificate(Buffer.from(AsnConvert.serialize(certificate))).toString();
}

/** Positive, and without a leading zero byte, which DER forbids. */
function serialNumber(): ArrayBuffer {
  return bytesOf(Buffer.from([1, ...randomBytes(15)]));
}

function nameOf(subject: CertificateRequest['subject']): Name {
  return new Name(
    Object.entries(subject).map(([type, value]) => new RelativeDistinguishedName([attribute(type, value)])),
  );
}

function attribute(type: string, text: string): AttributeTypeAndValue {
  const identifier = attributeTypes[type];
  if (identifier === undefined) throw new Error(`certificates of the simulation have no ${type}`);
  return new AttributeTypeAndValue({ type: identifier, value: attributeValue(type, text) });
}

/** Countries are printable strings, mail addresses ASCII, and all other fields UTF-8. */
function attributeValue(type: string, text: string): AttributeValue {
  if (type === 'C') return new AttributeValue({ printableString: text });
  if (type === 'emailAddress') return new AttributeValue({ ia5String: text });
  return new AttributeValue({ utf8String: text });
}

function extensionsOf(names: readonly string[]): Extensions | undefined {
  if (names.length === 0) return undefined;
  const general = names.map(
    (name) => new GeneralName(isIP(name) === 0 ? { dNSName: name } : { iPAddress: name }),
  );
  const extnValue = new OctetString(AsnConvert.serialize(new SubjectAlternativeName(general)));
  return new Extensions([new Extension({ extnID: id_ce_subjectAltName, extnValue })]);
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return Uint8Array.from(buffer).buffer;
}
