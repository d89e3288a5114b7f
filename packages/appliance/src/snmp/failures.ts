/** Refusals of the snmp room. */
import type { FailureTexts } from '../failure-text.ts';

export const snmpFailures = {
  SNMP_TRAP_DOES_NOT_EXIST: {
    title: 'No such trap',
    details: 'No traps go to this host.',
    type: 'PLUGIN',
  },
  SNMP_OPERATION_FAILED: {
    title: 'SNMP operation failed',
    details: 'The SNMP service could not do it.',
    type: 'PLUGIN',
  },
  SNMP_TRAP_ACTION_INVALID: {
    title: 'No such action',
    details: 'Traps can be enabled and disabled.',
    type: 'PLUGIN',
  },
  SNMP_TRAP_NOT_CONFIGURED: {
    title: 'No trap configured',
    details: 'A trap must be configured first.',
    type: 'PLUGIN',
  },
  SNMP_TRAP_ALREADY_EXISTS: {
    title: 'Trap already there',
    details: 'Traps go to this host already.',
    type: 'PLUGIN',
  },
  SNMP_USER_DOES_NOT_EXIST: {
    title: 'No such SNMP user',
    details: 'There is no SNMP user of this name.',
    type: 'PLUGIN',
  },
  SNMP_USER_ALREADY_EXISTS: {
    title: 'SNMP user already there',
    details: 'There is an SNMP user of this name already.',
    type: 'PLUGIN',
  },
  SNMP_NOTIFICATION_DOES_NOT_EXIST: {
    title: 'No such notification',
    details: 'The SNMP user has no notification to this address.',
    type: 'PLUGIN',
  },
  SNMP_NOTIFICATION_ALREADY_EXISTS: {
    title: 'Notification already there',
    details: 'The SNMP user has a notification to this address already.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
