// Properties, headers and parameters whose name marks their value as a secret.

const secret =
  /passw|secret|pin$|passphrase|token|nonce|challenge|response$|domain$|community|private|key$|keydata|credential|cookie|authoriz|randomUserString|verification/i;
/** Similar names for times and counts, which a recording needs. */
const harmless = /(Changed|Remaining|Left|Enabled)$/;

export function isSecretName(name: string): boolean {
  return secret.test(name) && !harmless.test(name);
}

/** Numbers are rarely secrets, and schemas bound them; a number with one of these names is a secret. */
export function isSecretNumber(name: string): boolean {
  return /(pin|password|passcode|token|secret)$/i.test(name);
}

/** What stands for a secret: it keeps the rules for passwords, or those of base64, and tells nothing, not even a length. */
export function secretPlaceholder(given: string): string {
  if (given === '') return '';
  const encoded = given.length >= 16 && given.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(given);
  return encoded ? 'cmVkYWN0ZWQtcmVkYWN0ZWQ=' : 'Redacted-0';
}
