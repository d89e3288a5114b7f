/** Upper bounds on the things that callers can create (decision D-171). Things beyond the bound are refused; none is deleted for a new one. */
import { type Refused, refused } from './operation.ts';

/** Upper bounds by kind of thing. */
const capacities = {
  users: 1_000,
  'certificates of a user': 100,
  'certificates of all users': 1_000,
  roles: 100,
  'NTLS clients': 1_000,
  'STC clients of a partition': 100,
  'NTP servers': 100,
  'remote hosts': 100,
  'SNMP users': 100,
  'notifications of an SNMP user': 100,
  'SNMP traps': 100,
  'traffic classes of a device': 100,
  'package files': 100,
  packages: 100,
  upgrades: 100,
} as const;

/** @returns null when another of these things can be created beside the present ones */
export function refuseMore(
  things: keyof typeof capacities,
  present: Readonly<Record<string, unknown>> | readonly unknown[],
): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  const most = capacities[things];
  if (Object.keys(present).length < most) return null;
  return refused('FRAMEWORK_BAD_REQUEST', `There can be at most ${most} ${things}.`);
}
