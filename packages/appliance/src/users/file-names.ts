/** Which names files may have, and which characters are never taken for a name. */

const extensions = ['pem', 'spkg', 'auth', 'lic', 'tar.gz', 'log', 'txt', 'tgz', 'pid', 'bin'];
const longestName = 64;

/** Letters, digits, hyphens, dots, underscores and spaces; no dot first, no space last, and one of the extensions. */
export function isFileName(name: string): boolean {
  return (
    name.length <= longestName &&
    /^[A-Za-z0-9_ -][A-Za-z0-9._ -]*$/.test(name) &&
    extensions.some((extension) => name.endsWith(`.${extension}`))
  );
}

/** What a shell or a file system would take for more than a name. */
export function hasDangerousCharacters(name: string): boolean {
  return !/^[A-Za-z0-9._ -]*$/.test(name) || name.includes('..');
}
