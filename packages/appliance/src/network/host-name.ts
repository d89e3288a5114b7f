/** Validation of host names. */

/**
 * Every label must begin and end with a letter or a digit; the contract's pattern requires it for the whole
 * name only.
 */
export function isHostName(name: string): boolean {
  return name.split('.').every((label) => /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(label));
}
