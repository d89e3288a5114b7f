/** Which texts are host names. */

/** Every label begins and ends with a letter or a digit, which the contract's pattern asks of the whole name only. */
export function isHostName(name: string): boolean {
  return name.split('.').every((label) => /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(label));
}
