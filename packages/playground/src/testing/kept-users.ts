// The state that a server with `--data` must keep after a kill: users that several programs create, rename and delete.
import { createLunaClient, type LunaClient } from '@lunarest/client';
import { userPasswords } from '@lunarest/server';
import type { Ready } from '../ready-line.ts';

/** The full names by user. */
export type Users = Readonly<Record<string, string>>;

/** The knowledge of one program: the state after its last acknowledged write, and after the unanswered write. */
export interface Knowledge {
  readonly acknowledged: Users;
  readonly possible: Users;
  /** Writes that were acknowledged. */
  readonly count: number;
}

export function clientOf({ server, fingerprint }: Ready): LunaClient {
  return createLunaClient({
    baseUrl: server,
    username: 'admin',
    password: userPasswords.admin,
    fingerprint: fingerprint ?? '',
  });
}

/** Writes until the connection breaks; `acknowledge` is called after each answer. Rejects for a refused write. */
export async function writeUntilBroken(
  client: LunaClient,
  prefix: string,
  acknowledge: () => void,
): Promise<Knowledge> {
  let acknowledged: Users = {};
  for (let step = 0; ; step += 1) {
    const { possible, send } = nextWrite(client, `${prefix}u${Math.floor(step / 3)}`, step, acknowledged);
    const status = await send().then(
      (answer) => answer.status,
      () => null,
    );
    if (status === null) return { acknowledged, possible, count: step };
    if (status !== 204) throw new Error(`Step ${step} of ${prefix} was answered ${status}.`);
    acknowledged = possible;
    acknowledge();
  }
}

interface Write {
  readonly possible: Users;
  send(): Promise<{ readonly status: number }>;
}

/** The next write of a program, which creates a user, renames it, and then deletes every second one. */
function nextWrite(client: LunaClient, userid: string, step: number, users: Users): Write {
  const fullName = `${userid} at ${step}`;
  const { [userid]: _, ...others } = users;
  if (step % 3 === 0) {
    const body = { userId: userid, password: 'first-Passw0rd', fullName };
    return { possible: { ...users, [userid]: fullName }, send: () => client.createUser({ body }) };
  }
  if (step % 6 === 5) return { possible: others, send: () => client.deleteUser({ userid }) };
  return {
    possible: { ...users, [userid]: fullName },
    send: () => client.changeUser({ userid, body: { fullName } }),
  };
}
