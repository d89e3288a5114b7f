// The certificates that an appliance may present.

import { readText, UsageError } from '@lunarest/findings';
import type { Command } from 'commander';

export type Trust =
  | { readonly kind: 'platform' }
  | { readonly kind: 'ca'; readonly ca: string }
  /** SHA-256 in hex, lower case. */
  | { readonly kind: 'fingerprint'; readonly sha256: string }
  | { readonly kind: 'any' };

export function addTrustOptions(command: Command): Command {
  return command
    .option('--ca <file>', "PEM file of the issuing authority or of the appliance's own certificate")
    .option(
      '--fingerprint <sha256>',
      "SHA-256 of the appliance's certificate in hex; any other certificate is refused",
    )
    .option('--insecure', 'accept any certificate, or plain http: for test networks only');
}

/**
 * Throws a UsageError for options that exclude each other or have no use, for an invalid certificate or fingerprint, and for
 * http to another machine, which discloses passwords on the network.
 */
export function readTrust(options: Readonly<Record<string, unknown>>, { protocol, hostname }: URL): Trust {
  const { ca, fingerprint, insecure } = options;
  const ways = [ca, fingerprint, insecure].filter((way) => way !== undefined).length;
  if (ways > 1) throw new UsageError('--ca, --fingerprint and --insecure exclude each other.');
  if (protocol === 'http:' && (ca !== undefined || fingerprint !== undefined))
    throw new UsageError('--ca and --fingerprint need an https address.');
  if (protocol === 'http:' && insecure !== true && !isLoopback(hostname))
    throw new UsageError(
      'An http address exposes the password on the network: use an https address, or add --insecure.',
    );
  if (typeof ca === 'string') return { kind: 'ca', ca: readCertificate(ca) };
  if (typeof fingerprint === 'string') return { kind: 'fingerprint', sha256: readFingerprint(fingerprint) };
  return insecure === true ? { kind: 'any' } : { kind: 'platform' };
}

/** True for a host name of this machine, from a URL, which normalizes addresses. */
function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function readCertificate(file: string): string {
  const text = readText(file);
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new UsageError(`${file} contains no PEM certificate.`);
  return text;
}

function readFingerprint(text: string): string {
  const digits = text.replaceAll(':', '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digits))
    throw new UsageError('--fingerprint is not the SHA-256 of a certificate in hex.');
  return digits;
}
