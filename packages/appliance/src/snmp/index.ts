/** Room snmp: SNMP users, notifications and traps. */
export { changeSnmpNotification, createSnmpNotification, getSnmpNotification } from './notification.ts';
export { getSnmp } from './snmp.ts';
export {
  changeSnmpTrap,
  createSnmpTrap,
  getSnmpTrap,
  performSnmpTrapAction,
  performSnmpTrapTest,
  replaceSnmpTrap,
} from './trap.ts';
export { createSnmpUser, getSnmpUser } from './user.ts';
