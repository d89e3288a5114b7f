/** A machine that has been running for some days. */
import type { Environment } from '../environment.ts';
import { day, type Machine } from './machine.ts';

const daysSinceBoot = 12;
const daysOfCertificate = 3650;

export function initialMachine(env: Environment): Machine {
  const bootedAt = env.now() - daysSinceBoot * day;
  const certificate = { address: null, notBefore: bootedAt, notAfter: bootedAt + daysOfCertificate * day };
  return { bootedAt, certificate, log: [] };
}
