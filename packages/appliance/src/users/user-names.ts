/** Names of accounts of the operating system; no user of the appliance can have them. */

const reserved: ReadonlySet<string> = new Set([
  'root',
  'bin',
  'daemon',
  'adm',
  'lp',
  'sync',
  'shutdown',
  'halt',
  'mail',
  'games',
  'ftp',
  'nobody',
  'dbus',
  'sshd',
  'ntp',
  'chrony',
  'snmp',
  'tss',
  'polkitd',
  'systemd-network',
]);

export function isReservedName(name: string): boolean {
  return reserved.has(name);
}
