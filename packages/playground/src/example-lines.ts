// The command lines to try on the screen of `npm start`.
import { newestRelease, operationTables, vendorMediaType } from '@lunarest/contract';
import { type RunningServer, userPasswords } from '@lunarest/server';
import type { Change } from './scenario-facts.ts';

const { listHsms, openSession } = operationTables[newestRelease];
const mediaType = vendorMediaType(newestRelease);

/**
 * A request that reads, one that changes something, and a verification, for the shells of a system.
 * @param lunarest the command line of the review tools
 */
export function exampleLines(
  { url, fingerprint }: Pick<RunningServer, 'url' | 'fingerprint'>,
  { method, path, body }: Change,
  lunarest: string,
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  const asAdmin = `-k -u admin:${userPasswords.admin} -H "Content-Type: ${mediaType}"`;
  const pin = fingerprint === undefined ? '' : ` --fingerprint ${fingerprint}`;
  const verify = `${lunarest} verify --url ${url} --user monitor${pin}`;
  // The shells of Windows share neither quotes within quotes nor variables for one command, and some have another `curl`.
  if (platform === 'win32')
    return [
      `curl.exe ${asAdmin} ${url}${listHsms.path}`,
      `curl.exe ${asAdmin} -i -X POST ${url}${openSession.path} -d "{}"`,
      `echo ${userPasswords.monitor}| ${verify} --password-stdin`,
    ];
  return [
    `curl ${asAdmin} ${url}${listHsms.path}`,
    `curl ${asAdmin} -i -X ${method} ${url}${path} -d '${JSON.stringify(body)}'`,
    `LUNA_PASSWORD=${userPasswords.monitor} ${verify}`,
  ];
}
