// Correct, slow and broken clients at the same time, for fifteen seconds or the number in LUNAREST_SOAK_SECONDS
// (600 is the full soak, with the documented limits). At the end the number of descriptors is unchanged,
// every request has one answer, and the log has no error.
import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { type ConnectionLimits, connectionLimits } from '@lunarest/http';
import { pino } from 'pino';
import { startServer } from '../start-server.ts';
import { type SoakClient, soakClients } from './testing/soak-clients.ts';

const seconds = Number(process.env.LUNAREST_SOAK_SECONDS ?? 15);
/** Server and clients share a process, so a limit of a few seconds would disconnect correct clients on a busy machine. */
const shortened: ConnectionLimits = {
  ...connectionLimits,
  request: 12_000,
  keepAlive: 200,
  idle: 10_000,
  lingering: 200,
  closing: 200,
  checking: 50,
};
const limits = seconds < 60 ? shortened : connectionLimits;

/** Number of simultaneous connections of each kind. */
const ofEachKind = 3;

test(
  'mixed load leaves no descriptors, and every request gets one answer',
  async () => {
    const errors: unknown[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void errors.push(JSON.parse(line)) });
    const server = await startServer({ logger }, limits);
    // Run each kind once first, so that lazily loaded and permanently open resources are not counted.
    await Promise.all(Object.values(soakClients).map((client) => client(server.url)));
    const atStart = await descriptorsAtRest(Number.POSITIVE_INFINITY);

    const deadline = performance.now() + seconds * 1_000;
    const kinds = Object.entries(soakClients).flatMap((kind) =>
      Array.from({ length: ofEachKind }, () => kind),
    );
    const counts = await Promise.all(
      kinds.map(([name, client]) => repeat(name, client, server.url, deadline)),
    );

    const atEnd = await descriptorsAtRest(atStart);
    const visits = counts.reduce((sum, count) => sum + count.visits, 0);
    const answers = counts.reduce((sum, count) => sum + count.answers, 0);
    const peak = Math.max(...counts.map((count) => count.descriptors));
    process.stdout.write(
      `${visits} connections, ${answers} answers in ${seconds} s; descriptors: ${atStart} at the start, ${peak} at most, ${atEnd} at the end\n`,
    );
    await server.close();
    expect({ atEnd, wrong: counts.flatMap(({ wrong }) => wrong), errors }).toEqual({
      atEnd: atStart,
      wrong: [],
      errors: [],
    });
  },
  (seconds + 300) * 1_000,
);

interface Count {
  readonly visits: number;
  readonly answers: number;
  readonly descriptors: number;
  readonly wrong: readonly unknown[];
}

async function repeat(name: string, client: SoakClient, url: string, deadline: number): Promise<Count> {
  let [visits, answers, most] = [0, 0, 0];
  const wrong: unknown[] = [];
  while (performance.now() < deadline) {
    const { expected, got } = await client(url);
    visits += 1;
    answers += got.length;
    most = Math.max(most, descriptors());
    if (got.join() !== expected.join()) wrong.push({ name, expected, got });
  }
  return { visits, answers, descriptors: most, wrong };
}

/** Counts descriptors when the number is stable or low enough, because sockets close after their last event. */
async function descriptorsAtRest(enough: number): Promise<number> {
  const patience = limits.idle + limits.keepAlive + limits.lingering;
  let count = descriptors();
  for (let waited = 0; waited < patience && (count > enough || waited < 500); waited += 100) {
    await setTimeout(100);
    count = descriptors();
  }
  return count;
}

function descriptors(): number {
  return readdirSync('/dev/fd').length;
}
