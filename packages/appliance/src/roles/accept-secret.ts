/** The permitted lengths of a new password or challenge. */
import { type Refused, refused } from '../outcome.ts';

const shortest = 8;
const longest = 255;

/** @returns null when the HSM accepts the secret; an empty one counts as missing */
export function refuseSecret(secret: string | undefined): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  if (!secret) return refused('FRAMEWORK_BAD_REQUEST', 'A password is needed here.');
  if (secret.length >= shortest && secret.length <= longest) return null;
  return refused('FRAMEWORK_BAD_REQUEST', `A password has ${shortest} to ${longest} characters.`);
}
