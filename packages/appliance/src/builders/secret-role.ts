/** A role whose secret was set by its own user. */
import type { Environment } from '../environment.ts';
import type { Hsm } from '../hsms/hsm.ts';
import { refuseSecret } from '../roles/check-secret.ts';
import { freshRole, type Role } from '../roles/role.ts';
import { demand } from './change.ts';

/**
 * An initialized role. On a password HSM the text is its password; on a PED HSM its challenge, or null for a PED key alone.
 * @param whose for the message, which never repeats the text
 * @throws ContradictionError for a password that the HSM would refuse
 */
export function secretRole(hsm: Hsm, whose: string, text: string | null, env: Environment): Role {
  const isPed = hsm.authentication === 'ped';
  if (text === null && isPed) return { ...freshRole, initialized: true };
  const refusal = refuseSecret(text ?? undefined);
  demand(
    refusal === null
      ? null
      : `The ${isPed ? 'challenge' : 'password'} of ${whose} is invalid: ${refusal.details}`,
  );
  const hashed = env.hashSecret(text ?? '');
  return { ...freshRole, initialized: true, ...(isPed ? { challenge: hashed } : { secret: hashed }) };
}
