/** The strings with which secure transport mode proves that the HSM was not modified. */
import type { Environment } from '../environment.ts';
import type { TransportMode } from './hsm.ts';

export function newTransportMode(env: Environment): TransportMode {
  return {
    seed: env.digest(env.randomToken(32)),
    randomUserString: fourGroups(env.digest(env.randomToken(16))),
  };
}

/** Equal strings give equal verifications, until the HSM enters transport mode again. */
export function verificationOf(transport: TransportMode, userString: string, env: Environment): string {
  return fourGroups(env.digest(`${transport.seed}:${userString}`));
}

function fourGroups(hexadecimal: string): string {
  const text = hexadecimal.slice(0, 16).toUpperCase();
  return [0, 4, 8, 12].map((start) => text.slice(start, start + 4)).join('-');
}
