// Kills `npm start -- --data DIR` while programs write, starts it again, and compares what it knows with what it had answered.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LunaClient } from '@lunarest/client';
import type { Ready } from '../ready-line.ts';
import { bundled } from './bundle.ts';
import { clientOf, type Knowledge, type Users, writeUntilBroken } from './kept-users.ts';
import { type RunningProgram, runProgram } from './running-program.ts';

export interface Killed {
  /** Writes that were acknowledged, over all rounds. */
  readonly acknowledged: number;
  /** What was there and should not have been, or was missing; empty when nothing was lost. */
  readonly wrong: readonly string[];
}

const writers = 3;

/** Kills as many times as there are rounds, at points that follow from the seed; the state goes on from one to the next. */
export async function killUnderLoad(rounds: number, seed: number): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'lunarest-kill-'));
  const data = join(folder, 'data');
  const random = randomOf(seed);
  let acknowledged = 0;
  const wrong: string[] = [];
  let server = await startKept(data);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const answers = 1 + Math.floor(random() * 40);
      const known = await killWhileWriting(server, `r${round}`, answers, random() * 4);
      server = await startKept(data);
      acknowledged += known.reduce((sum, { count }) => sum + count, 0);
      wrong.push(...(await complaints(server, known)));
    }
    return { acknowledged, wrong };
  } finally {
    server.program.child.kill('SIGKILL');
    await server.program.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

interface KeptServer {
  readonly program: RunningProgram;
  readonly ready: Ready;
}

type Known = Knowledge & { readonly prefix: string };

/** Kills that many milliseconds after that many answers; resolves to what each writer knows then. */
async function killWhileWriting(
  { program, ready }: KeptServer,
  round: string,
  answers: number,
  milliseconds: number,
): Promise<readonly Known[]> {
  let acknowledged = 0;
  const acknowledge = () => {
    acknowledged += 1;
    if (acknowledged === answers) setTimeout(() => program.child.kill('SIGKILL'), milliseconds);
  };
  const known = Array.from({ length: writers }, async (_, writer) => {
    const client = clientOf(ready);
    const prefix = `${round}w${writer}`;
    const knowledge = await writeUntilBroken(client, prefix, acknowledge);
    // There is nothing left that could close its session.
    await client.close().catch(() => undefined);
    return { ...knowledge, prefix };
  });
  await program.ended;
  return Promise.all(known);
}

async function complaints({ ready }: KeptServer, known: readonly Known[]): Promise<readonly string[]> {
  const client = clientOf(ready);
  const wrong: string[] = [];
  for (const { prefix, acknowledged, possible } of known) {
    const found = text(await usersOf(client, prefix));
    if (found !== text(acknowledged) && found !== text(possible))
      wrong.push(`${found} in place of ${text(acknowledged)} or ${text(possible)}`);
  }
  await client.close();
  return wrong;
}

async function usersOf(client: LunaClient, prefix: string): Promise<Users> {
  const listed = await client.listUsers();
  if (listed.status !== 200) throw new Error(`listUsers was answered ${listed.status}.`);
  const ids = listed.body.users.map(({ id }) => id).filter((id) => id.startsWith(`${prefix}u`));
  const users = ids.map(async (userid) => {
    const shown = await client.getUser({ userid });
    return [userid, shown.status === 200 ? shown.body.fullName : `answered ${shown.status}`] as const;
  });
  return Object.fromEntries(await Promise.all(users));
}

function text(users: Users): string {
  return JSON.stringify(Object.entries(users).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

async function startKept(data: string): Promise<KeptServer> {
  const options = ['--data', data, '--port', '0', '--no-mock', '--no-control', '--no-site', '--json'];
  const program = runProgram([...bundled, 'start', ...options]);
  await program.untilPrinted('Serving until Ctrl-C.');
  const [line = ''] = /^\{.*\}$/m.exec(program.printed()) ?? [];
  return { program, ready: JSON.parse(line) };
}

/** Numbers from 0 to 1 that only depend on the seed: a linear congruential generator. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
