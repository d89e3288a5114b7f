/** Hashes each seeded secret once, since hashing is slow on purpose. */
import type { Environment, SecretHash } from '../environment.ts';
import type { Role } from '../roles/role.ts';
import { freshRole } from '../roles/role.ts';
import type { HsmRoleId, PartitionRoleId } from '../roles/role-ids.ts';
import { hsmPasswords, partitionChallenges, partitionPasswords } from './credentials.ts';

/** Initialized roles, as their own users would have left them. */
export interface SeededRoles {
  readonly hsm: Readonly<Record<HsmRoleId, Role>>;
  readonly partition: Readonly<Record<PartitionRoleId, Role>>;
}

export function passwordRoles(env: Environment): SeededRoles {
  const withPassword = (password: string) => initializedRole(env.hashSecret(password), null);
  return {
    hsm: { so: withPassword(hsmPasswords.so), audit: withPassword(hsmPasswords.audit) },
    partition: {
      so: withPassword(partitionPasswords.so),
      co: withPassword(partitionPasswords.co),
      cu: withPassword(partitionPasswords.cu),
    },
  };
}

export function pedRoles(env: Environment): SeededRoles {
  const withKey = initializedRole(null, null);
  const withChallenge = (challenge: string) => initializedRole(null, env.hashSecret(challenge));
  return {
    hsm: { so: withKey, audit: withKey },
    partition: {
      so: withKey,
      co: withChallenge(partitionChallenges.co),
      cu: withChallenge(partitionChallenges.cu),
    },
  };
}

function initializedRole(secret: SecretHash | null, challenge: SecretHash | null): Role {
  return { ...freshRole, initialized: true, secret, challenge };
}
