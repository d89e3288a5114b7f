// What programs saw of a few users that all of them make, rename, read and delete through servers that share an appliance.
import type { LunaClient } from '@lunarest/client';
import type { Call, Event, Outcome } from './linearizable.ts';

/** Histories by user. */
export type Histories = ReadonlyMap<string, readonly Event[]>;

const users = ['alice', 'bob', 'carol'];

/**
 * Each client makes so many calls one after the other, chosen by `random`. After each, `called` hears how many there were, and
 * after one whose outcome is not known the client waits for it: an order is found soon only where few are not known.
 */
export async function recordHistories(
  clients: readonly LunaClient[],
  calls: number,
  random: () => number,
  called: (count: number) => Promise<void> = () => Promise.resolve(),
): Promise<Histories> {
  const histories = new Map<string, Event[]>(users.map((user) => [user, []]));
  let count = 0;
  const programs = clients.map(async (client, program) => {
    for (let step = 0; step < calls; step += 1) {
      const user = users[Math.floor(random() * users.length)] ?? '';
      const call = callOf(random(), `of ${program} at ${step}`);
      const start = performance.now();
      const outcome = await send(client, user, call);
      histories.get(user)?.push({ call, outcome, start, end: performance.now() });
      count += 1;
      const waited = called(count);
      if (outcome === null) await waited;
    }
  });
  await Promise.all(programs);
  return histories;
}

function callOf(chance: number, value: string): Call {
  if (chance < 0.2) return { kind: 'make', value };
  if (chance < 0.55) return { kind: 'write', value };
  return chance < 0.9 ? { kind: 'read' } : { kind: 'remove' };
}

/** Null while the store cannot be reached. Rejects for an answer that a register does not have. */
async function send(client: LunaClient, userid: string, call: Call): Promise<Outcome | null> {
  if (call.kind === 'read') {
    const shown = await client.getUser({ userid });
    return shown.status === 200 ? { found: shown.body.fullName ?? '' } : outcomeOf(call, shown);
  }
  if (call.kind === 'remove') return outcomeOf(call, await client.deleteUser({ userid }));
  if (call.kind === 'write')
    return outcomeOf(call, await client.changeUser({ userid, body: { fullName: call.value } }));
  const body = { userId: userid, password: 'first-Passw0rd', fullName: call.value };
  return outcomeOf(call, await client.createUser({ body }));
}

interface Answered {
  readonly status: number;
  readonly error?: { readonly id: string };
}

function outcomeOf({ kind }: Call, { status, error }: Answered): Outcome | null {
  if (status === 503) return null;
  if (status === 204) return 'done';
  const refusal = kind === 'make' ? 'SERVERPLUGIN_USERID_ALREADY_EXISTS' : 'SERVERPLUGIN_INVALID_USERID';
  if (error?.id === refusal) return 'refused';
  throw new Error(`${kind} was answered ${status} ${error?.id}.`);
}
