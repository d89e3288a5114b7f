// The address of an appliance given by the user.
import { UsageError } from '@lunarest/findings';

/** Throws a UsageError for what is no http(s) address without path, query and credentials; the text may hold a password. */
export function readTarget(text: string, option: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${option} is no http(s) address, such as https://luna.example:8443.`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`${option} must not hold credentials.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new UsageError(`${option} is an address without a path, such as https://luna.example:8443.`);
  return url;
}
