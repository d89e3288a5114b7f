// The one screen that `npm start` prints.
import { newestRelease, operationTables, vendorMediaType } from '@lunarest/contract';
import { type RunningServer, serialNumber, userPasswords } from '@lunarest/server';
import { type Change, pairs, scenarioFacts } from './scenario-facts.ts';
import type { StartOptions } from './start-options.ts';

/** Addresses, seeded credentials and identifiers, and three lines to try. */
export function screen(
  options: StartOptions,
  server: RunningServer,
  mockUrl: string | null,
  logFile: string,
): string {
  const { hsm, partitions, change } = scenarioFacts[options.scenario];
  return [
    'Lunarest: a simulated Luna Network HSM appliance. Unofficial, and not for real keys.',
    '',
    `  server    ${server.url}   scenario ${options.scenario}, profile ${options.profile}`,
    `  mock      ${mockUrl ?? 'not started'}`,
    `  pin       ${server.fingerprint ?? ''}`,
    `  log       ${logFile}`,
    '',
    `  users     ${pairs(userPasswords)}`,
    `  HSM       ${serialNumber}   ${hsm}`,
    ...partitions.map((line, index) => `  ${index === 0 ? 'partition' : '         '} ${line}`),
    '',
    'Try:',
    ...tries(server, change),
    '',
  ].join('\n');
}

function tries({ url, fingerprint }: RunningServer, { method, path, body }: Change): readonly string[] {
  const curl = `curl -k -u admin:${userPasswords.admin} -H 'Content-Type: ${vendorMediaType(newestRelease)}'`;
  return [
    `  ${curl} ${url}${operationTables[newestRelease].listHsms.path}`,
    `  ${curl} -i -X ${method} ${url}${path} -d '${JSON.stringify(body)}'`,
    `  LUNA_PASSWORD=${userPasswords.monitor} npm run --silent lunarest -- verify --url ${url} --user monitor --fingerprint ${fingerprint}`,
  ];
}
