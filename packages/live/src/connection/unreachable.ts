// The reason for a missing answer of an appliance, in words for the user.

/** Node's message contains the address and the certificate, and never the request. */
export function unreachable(cause: unknown): string {
  const { code, message } = Object(cause);
  const reason = message === '' || message === undefined ? code : message;
  const untrusted = /CERT|SELF_SIGNED|ISSUER|ALTNAME/.test(String(code));
  const advice = untrusted ? ' Say which certificate to trust with --ca or --fingerprint.' : '';
  return `The appliance cannot be reached: ${reason}.${advice}`;
}
