// The one screen that `npm start` prints.

import { newestRelease, operationTables, vendorMediaType } from '@lunarest/contract';
import {
  hsmPasswords,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  type RunningServer,
  serialNumber,
  userPasswords,
} from '@lunarest/server';
import type { StartOptions } from './start-options.ts';

/** Addresses, seeded credentials and identifiers, and two lines to try. */
export function screen(
  options: StartOptions,
  server: RunningServer,
  mockUrl: string | null,
  logFile: string,
): string {
  return [
    'Lunarest: a simulated Luna Network HSM appliance. Unofficial, and not for real keys.',
    '',
    `  server    ${server.url}   scenario ${options.scenario}, profile ${options.profile}`,
    `  mock      ${mockUrl ?? 'not started'}`,
    `  pin       ${server.fingerprint ?? ''}`,
    `  log       ${logFile}`,
    '',
    `  users     ${pairs(userPasswords)}`,
    `  HSM       ${serialNumber}   ${pairs(hsmPasswords)}`,
    ...partitions[options.scenario].map(
      (line, index) => `  ${index === 0 ? 'partition' : '         '} ${line}`,
    ),
    '',
    'Try:',
    ...tries(server.url),
    '',
  ].join('\n');
}

const secrets = `roles: ${pairs(partitionPasswords)}`;

const partitions: Readonly<Record<StartOptions['scenario'], readonly string[]>> = {
  demo: [
    `${partitionIds.payments}     version 1, SMK ready`,
    `${partitionIds.archive}  version 0`,
    `${partitionIds.fresh}  version 1, not initialised`,
    `${partitionIds.migrated}     version 1, SMK not initialised`,
    secrets,
  ],
  ped: [`${Object.values(partitionIds).join(', ')}`, `challenges: ${pairs(partitionChallenges)}`],
  'legacy-firmware': [`${legacyPartitionId}  version 0`, secrets],
  factory: ['none yet: initialise the HSM first'],
};

function pairs(of: Readonly<Record<string, string>>): string {
  return Object.entries(of)
    .map(([name, secret]) => `${name}:${secret}`)
    .join('  ');
}

function tries(url: string): readonly string[] {
  const curl = `curl -k -u admin:${userPasswords.admin} -H 'Content-Type: ${vendorMediaType(newestRelease)}'`;
  const { listHsms, changeHsmRolePassword } = operationTables[newestRelease];
  const role = changeHsmRolePassword.path.replace('{hsmid}', serialNumber).replace('{roleid}', 'audit');
  const body = JSON.stringify({ oldPassword: hsmPasswords.audit, newPassword: 'another-Passw0rd' });
  return [`  ${curl} ${url}${listHsms.path}`, `  ${curl} -i -X PATCH ${url}${role} -d '${body}'`];
}
