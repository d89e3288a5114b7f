// A judge in a separate process: it receives the id of a mutant and sends the judgement.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typesCheck } from './checks/types.ts';
import { complaintAbout, createJudge, type Judgement } from './judge-mutant.ts';
import { keptSeen, plannedFor, readChain } from './read-chain.ts';

export interface Judged {
  readonly id: string;
  readonly judgement: Judgement;
}

/** The first message of a judge: the chain's complaint about the unchanged contract, or null. */
export interface Ready {
  readonly complaint: string | null;
}

const folder = mkdtempSync(join(tmpdir(), 'lunarest-judge-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const chain = readChain(keptSeen(), (world) => typesCheck(world, folder));
const judge = createJudge(chain);
const mutants = new Map(plannedFor(chain).map((mutant) => [mutant.id, mutant]));

process.on('message', async (id: string) => {
  const mutant = mutants.get(id);
  if (mutant === undefined) throw new Error(`no mutant is planned as ${id}`);
  send({ id, judgement: await judge(mutant) });
});
send({ complaint: await complaintAbout(chain) });

function send(message: Ready | Judged): void {
  if (process.send === undefined) throw new Error('a judge runs as the child of another process');
  process.send(message, undefined, undefined, (error) => {
    // The main process has ended, and has printed why.
    if (error !== null) process.exit(1);
  });
}
