// Why an appliance gave no answer, in words for the user.

/** Node's words name the address and the certificate, and never what was sent. */
export function unreachable(cause: unknown): string {
  const { code, message } = Object(cause);
  const reason = message === '' || message === undefined ? code : message;
  const untrusted = /CERT|SELF_SIGNED|ISSUER|ALTNAME/.test(String(code));
  const advice = untrusted ? ' Say which certificate to trust with --ca or --fingerprint.' : '';
  return `The appliance cannot be reached: ${reason}.${advice}`;
}
