/** The valid names of files, and the characters that are always refused. */

const extensions = ['pem', 'spkg', 'auth', 'lic', 'tar.gz', 'log', 'txt', 'tgz', 'pid', 'bin'];
const longestName = 64;

/**
 * Letters, digits, hyphens, dots, underscores and spaces; no leading dot, no trailing space, and one of the
 * extensions.
 */
export function isFileName(name: string): boolean {
  return (
    name.length <= longestName &&
    /^[A-Za-z0-9_ -][A-Za-z0-9._ -]*$/.test(name) &&
    extensions.some((extension) => name.endsWith(`.${extension}`))
  );
}

/** Characters with a special meaning to a shell or a file system. */
export function hasDangerousCharacters(name: string): boolean {
  return !/^[A-Za-z0-9._ -]*$/.test(name) || name.includes('..');
}
