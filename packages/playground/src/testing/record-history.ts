// Records the histories of a few users, which several programs create, rename, read and delete on servers that share an
// appliance.
import type { LunaClient } from '@lunarest/client';
import type { Call, Event, Outcome } from './linearizable.ts';

/** Histories by user. */
type Histories = ReadonlyMap<string, readonly Event[]>;

const users = ['alice', 'bob', 'carol'];

/** A client of a server. */
export interface Program {
  /** The share of reads among the calls, from 0 to 1. */
  readonly reads: number;
  readonly client: LunaClient;
  /** Reads a user without a session, so that the read does not change the state. */
  read(userid: string): Promise<ReadUser>;
}

interface Answered {
  readonly status: number;
  readonly error?: { readonly id: string };
}

interface ReadUser extends Answered {
  /** Undefined for a refusal. */
  readonly fullName?: string | undefined;
}

/**
 * Lets each program make `calls` calls one after the other, chosen by `random`. After each call, `called` receives the number of
 * calls so far. After a call with an unknown outcome, the program waits for the promise of `called`, because the search for an
 * order is fast only with few unknown outcomes.
 */
export async function recordHistories(
  programs: readonly Program[],
  calls: number,
  random: () => number,
  called: (count: number) => Promise<void> = () => Promise.resolve(),
): Promise<Histories> {
  const histories = new Map<string, Event[]>(users.map((user) => [user, []]));
  let count = 0;
  const ended = programs.map(async (program, number) => {
    for (let step = 0; step < calls; step += 1) {
      const user = users[Math.floor(random() * users.length)] ?? '';
      const call = random() < program.reads ? read : changeOf(random(), `of ${number} at ${step}`);
      const start = performance.now();
      const outcome = await send(program, user, call);
      histories.get(user)?.push({ call, outcome, start, end: performance.now() });
      count += 1;
      const waited = called(count);
      if (outcome === null) await waited;
    }
  });
  await Promise.all(ended);
  return histories;
}

const read: Call = { kind: 'read' };

function changeOf(chance: number, value: string): Call {
  if (chance < 0.3) return { kind: 'make', value };
  return chance < 0.85 ? { kind: 'write', value } : { kind: 'remove' };
}

/** Sends a call; the outcome is null while the store is unreachable. Rejects for an answer that a register does not have. */
async function send(program: Program, userid: string, call: Call): Promise<Outcome | null> {
  if (call.kind === 'read') {
    const shown = await program.read(userid);
    return shown.fullName === undefined ? outcomeOf(call, shown) : { found: shown.fullName };
  }
  const { client } = program;
  if (call.kind === 'remove') return outcomeOf(call, await client.deleteUser({ userid }));
  if (call.kind === 'write')
    return outcomeOf(call, await client.changeUser({ userid, body: { fullName: call.value } }));
  const body = { userId: userid, password: 'first-Passw0rd', fullName: call.value };
  return outcomeOf(call, await client.createUser({ body }));
}

function outcomeOf({ kind }: Call, { status, error }: Answered): Outcome | null {
  if (status === 503) return null;
  if (status === 204) return 'done';
  const refusal = kind === 'make' ? 'SERVERPLUGIN_USERID_ALREADY_EXISTS' : 'SERVERPLUGIN_INVALID_USERID';
  if (error?.id === refusal) return 'refused';
  throw new Error(`${kind} was answered ${status} ${error?.id}.`);
}
