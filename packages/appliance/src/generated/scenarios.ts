// Generated from spec/ by `npm run generate`. Do not edit.

import type { Scenario } from '../scenarios/scenario.ts';

export const scenarios = {
  demo: {
    name: 'demo',
    description: 'A password appliance in use, the default scenario. Its partitions show every state of an SMK.',
    hsm: {
      label: 'demo',
      so: 'hsm-so-Passw0rd',
      audit: 'audit-role-Passw0rd',
      soCanResetPin: true,
    },
    partitions: [{ label: 'payments', id: '1532018000011', version: 1, roles: { so: 'partition-so-Passw0rd', co: 'crypto-officer-Passw0rd', cu: 'crypto-user-Passw0rd' }, objects: [{ label: 'payments-key', class: 'Secret Key', keyType: 'AES', size: 268 }, { label: 'payments-signing', class: 'Public Key', keyType: 'RSA', size: 592, isPrivate: false }, { class: 'Certificate', keyType: 'n/a', size: 1292, isPrivate: false }], requests: { SIGN: 1204, VERIFY: 31, KEY_GENERATION: 2 } }, { label: 'archive', id: '9007199254740992', version: 0, roles: { so: 'partition-so-Passw0rd', co: 'crypto-officer-Passw0rd', cu: 'crypto-user-Passw0rd' } }, { label: 'fresh', id: '9007199254740993', version: 1, initialized: false }, { label: 'migrated', id: '1532018000014', version: 1, smk: 'not initialized', roles: { so: 'partition-so-Passw0rd', co: 'crypto-officer-Passw0rd', cu: 'crypto-user-Passw0rd' } }],
  },
  factory: {
    name: 'factory',
    description: 'An appliance with its factory settings. It has users, and an HSM in which nothing is initialized.',
    setUp: 'new',
  },
  'legacy-firmware': {
    name: 'legacy-firmware',
    description: 'A password appliance whose firmware is too old for SMKs and whose policy 15 is off.',
    network: 'older',
    firmware: {
      version: '7.4.2',
      upgrade: '7.8.9',
      rollback: '',
    },
    hsm: {
      label: 'legacy',
      so: 'hsm-so-Passw0rd',
      audit: 'audit-role-Passw0rd',
    },
    partitions: [{ label: 'legacy', id: '1532018000021', version: 0, roles: { so: 'partition-so-Passw0rd', co: 'crypto-officer-Passw0rd', cu: 'crypto-user-Passw0rd' } }],
  },
  ped: {
    name: 'ped',
    description: 'A PED appliance in use. Every operation that needs a PED key creates a task, and the crypto roles have a challenge.',
    hsm: {
      label: 'ped',
      authentication: 'ped',
      so: null,
      audit: null,
      soCanResetPin: true,
    },
    partitions: [{ label: 'payments', id: '1532018000011', version: 1, roles: { so: null, co: 'co-challenge-1', cu: 'cu-challenge-1' }, objects: [{ label: 'payments-key', class: 'Secret Key', keyType: 'AES', size: 268 }, { label: 'payments-signing', class: 'Public Key', keyType: 'RSA', size: 592, isPrivate: false }, { class: 'Certificate', keyType: 'n/a', size: 1292, isPrivate: false }], requests: { SIGN: 1204, VERIFY: 31, KEY_GENERATION: 2 } }, { label: 'archive', id: '9007199254740992', version: 0, roles: { so: null, co: 'co-challenge-1', cu: 'cu-challenge-1' } }, { label: 'fresh', id: '9007199254740993', version: 1, initialized: false }, { label: 'migrated', id: '1532018000014', version: 1, smk: 'not initialized', roles: { so: null, co: 'co-challenge-1', cu: 'cu-challenge-1' } }],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
