// Kills servers that store their state while programs write, restarts them, and compares their state with the answers.
import { join } from 'node:path';
import type { LunaClient } from '@lunarest/client';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import type { Ready } from '../ready-line.ts';
import { clientOf, type Knowledge, type Users, writeUntilBroken } from './kept-users.ts';
import { bundled, type RunningProgram, runProgram } from './running-program.ts';

interface Killed {
  /** The number of acknowledged writes in all rounds. */
  readonly acknowledged: number;
  /** Unexpected and missing entries; empty when nothing was lost. */
  readonly wrong: readonly string[];
}

const writers = 3;

/** As `killServers`, for one server with `--data`. */
export async function killUnderLoad(rounds: number, seed: number): Promise<Killed> {
  const data = join(temporaryFolder(), 'data');
  return killServers(rounds, seed, [() => startKept(['--data', data])]);
}

/**
 * Kills all servers once in each round, at times that depend on the seed. The servers share one state, which
 * continues from one round to the next.
 */
export async function killServers(
  rounds: number,
  seed: number,
  starts: readonly (() => Promise<KeptServer>)[],
): Promise<Killed> {
  const random = randomOf(seed);
  let acknowledged = 0;
  const wrong: string[] = [];
  let servers = await Promise.all(starts.map((start) => start()));
  try {
    for (let round = 0; round < rounds; round += 1) {
      const ends = servers.map((server, index) => {
        const answers = 1 + Math.floor(random() * 40);
        return killWhileWriting(server, `r${round}s${index}`, answers, random() * 4);
      });
      const known = (await Promise.all(ends)).flat();
      servers = await Promise.all(starts.map((start) => start()));
      acknowledged += known.reduce((sum, { count }) => sum + count, 0);
      for (const server of servers) wrong.push(...(await complaints(server, known)));
    }
    return { acknowledged, wrong };
  } finally {
    for (const { program } of servers) {
      program.child.kill('SIGKILL');
      await program.ended;
    }
  }
}

/** A running server program, with its output so far. */
export interface KeptServer {
  readonly program: RunningProgram;
  readonly ready: Ready;
}

type Known = Knowledge & { readonly prefix: string };

/** Kills the server some milliseconds after a number of answers. Resolves to the knowledge of each writer at that time. */
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
    // The session cannot be closed, because the server was killed.
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

/** Starts `npm start` with these options and variables on a free port; resolves when it serves. */
export async function startKept(
  options: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<KeptServer> {
  const others = ['--port', '0', '--no-mock', '--no-control', '--no-site', '--json'];
  const program = runProgram([...bundled, 'start', ...options, ...others], variables);
  await program.untilPrinted('Serving until Ctrl-C.');
  const [line = ''] = /^\{.*\}$/m.exec(program.printed()) ?? [];
  return { program, ready: JSON.parse(line) };
}

/** Numbers from 0 to 1 that depend only on the seed: a linear congruential generator. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
