/** What the HSM refuses, its partitions and roles included. */
import type { FailureTexts } from '../failure-text.ts';

export const hsmFailures = {
  HSMPLUGIN_INVALID_HSM: {
    title: 'No such HSM',
    details: 'The appliance holds no HSM with this serial number.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_PARTITION: {
    title: 'No such partition',
    details: 'The HSM holds no partition with this identifier.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_ROLE: {
    title: 'No such role',
    details: 'There is no role with this identifier here.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_ACTION: {
    title: 'No such action',
    details: 'The resource has no action with this identifier.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: {
    title: 'HSM login needed',
    details: 'The HSM Security Officer must be logged in to this session.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: {
    title: 'Partition login needed',
    details: 'A partition role that may do this must be logged in to this session.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INCORRECT_PASSWORD: {
    title: 'Incorrect password',
    details: 'The password or challenge is wrong. The failed attempt has been counted.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_ROLE_LOCKED_OUT: {
    title: 'Role locked out',
    details: 'Too many attempts have failed; not even the right password is accepted now.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_HSM_NOT_INITIALIZED: {
    title: 'HSM not initialised',
    details: 'The HSM must be initialised first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_NOT_INITIALIZED: {
    title: 'Partition not initialised',
    details: 'The partition must be initialised first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_ROLE_NOT_INITIALIZED: {
    title: 'Role not initialised',
    details: 'The role must be initialised first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_ROLE_ALREADY_INITIALIZED: {
    title: 'Role already initialised',
    details: 'The role has been initialised before; reset it to give it another password.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_NAME_IN_USE: {
    title: 'Partition name in use',
    details: 'Another partition of this HSM has the same name.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INSUFFICIENT_SPACE: {
    title: 'Not enough space',
    details: 'The HSM has no room for a partition of this size.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_POLICY_NOT_ENABLED: {
    title: 'Policy not enabled',
    details: 'HSM policy 15 must be on before the Crypto Officer can be reset.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_HSM_IN_TRANSPORT_MODE: {
    title: 'HSM in transport mode',
    details: 'The HSM must be recovered from secure transport mode first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_FILENAME: {
    title: 'Invalid file name',
    details: 'The file name is not valid, is reserved, or names no file of this user.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_FUNC_NOT_SUPPORTED: {
    title: 'Function not supported',
    details: 'This HSM or its firmware does not offer the function.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_FIRMWARE_NOT_AVAILABLE: {
    title: 'Firmware not available',
    details: 'There is no firmware to which this action could bring the HSM.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_POLICY: {
    title: 'No such policy',
    details: 'The HSM has no policy with this number.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_PED: {
    title: 'No such PED',
    details: 'The HSM knows no PED with this number.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_STC_CLIENT: {
    title: 'No such STC client',
    details: 'The partition has no client of the secure trusted channel with this identifier.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_CHALLENGE: {
    title: 'No such challenge',
    details: 'The challenge was never made, or the next one has taken its place.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
