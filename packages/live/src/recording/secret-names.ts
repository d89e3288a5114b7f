// The names that mark a value as a secret: of properties, headers and parameters, and in texts.

const secret =
  /passw|secret|passphrase|token|nonce|challenge|response$|domain$|community|private|keys?$|keydata|credential|cookie|authoriz|randomUserString|verification|authcode|signature$/i;

/** Names of a value, or of several, of which also numbers and parts are secret. */
const short =
  /^pw$|(passwords?|passwd|pass|pwd|passcodes?|pins?|pincode|tokens?|secrets?|credentials?|psk|otp)$/i;

/** Similar names of times and counts, which a recording needs. */
const harmless = /(Changed|Remaining|Left|Enabled)$/;

/** The name without separators and the brackets of parameters: `user[pin]`, `pin[]`, `pin[0]`. */
function plain(name: string): string {
  return name.replaceAll(/\[\d*\]|[\][_+-]/g, '').trim();
}

export function isSecretName(name: string): boolean {
  const word = plain(name);
  return (secret.test(word) || short.test(word)) && !harmless.test(word);
}

/** Names of properties of which every part is secret. */
export function hasSecretParts(name: string): boolean {
  return /passw|secret|passphrase|credential/i.test(name) || short.test(plain(name));
}

/** Only numbers with one of these names are secrets; replacing others could violate their bounds. */
export function isSecretNumber(name: string): boolean {
  return short.test(plain(name));
}

/** A number after a name, as in `password=12345`, `PIN 12345.` or `"pin": "12345"`, but no date, version or address. */
const named = /(?<![\w-])([\w-]{2,40})(["']?(?:\s?[=:]|\s)\s?["']?)(\d{1,5})(?!\w|[.:/-]\d)/g;

/** A number as the password of a user in an address. */
const ofUser = /(:\/\/[^\s/:@]{0,80}:)\d{1,5}(?=@)/g;

/** The text without the numeric secrets that it names. Any other secret is a word, which a placeholder replaces. */
export function withoutNumericSecrets(text: string): string {
  return text
    .replaceAll(ofUser, '$10')
    .replaceAll(named, (whole, name: string, between: string) =>
      isSecretName(name) ? `${name}${between}0` : whole,
    );
}
