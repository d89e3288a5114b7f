/** Room snmp: SNMP users, notifications and traps. */
export { changeSnmpNotification } from './change-snmp-notification.ts';
export { createSnmpNotification } from './create-snmp-notification.ts';
export { createSnmpTrap } from './create-snmp-trap.ts';
export { createSnmpUser } from './create-snmp-user.ts';
export { getSnmp } from './get-snmp.ts';
export { getSnmpNotification } from './get-snmp-notification.ts';
export { getSnmpTrap } from './get-snmp-trap.ts';
export { getSnmpUser } from './get-snmp-user.ts';
export { performSnmpTrapAction } from './perform-snmp-trap-action.ts';
export { performSnmpTrapTest } from './perform-snmp-trap-test.ts';
export { changeSnmpTrap, replaceSnmpTrap } from './replace-snmp-trap.ts';
