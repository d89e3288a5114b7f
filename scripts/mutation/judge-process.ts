// One judge in a process of its own: told the name of a mutant, it says the judgement.
import { createTypesCheck } from './checks/types.ts';
import { complaintAbout, type Judgement, judgeMutant } from './judge-mutant.ts';
import { plannedFor, readChain } from './read-chain.ts';
import { keptRecordings } from './recording.ts';

export interface Judged {
  readonly id: string;
  readonly judgement: Judgement;
}

/** What a judge says first: the chain's complaint about the contract as it is, or that there is none. */
export interface Ready {
  readonly complaint: string | null;
}

const chain = readChain({ recordings: keptRecordings(), types: createTypesCheck() });
const mutants = new Map(plannedFor(chain).map((mutant) => [mutant.id, mutant]));

process.on('message', async (id: string) => {
  const mutant = mutants.get(id);
  if (mutant === undefined) throw new Error(`no mutant is planned as ${id}`);
  tell({ id, judgement: await judgeMutant(chain, mutant.make()) });
});
tell({ complaint: await complaintAbout(chain) });

function tell(message: Ready | Judged): void {
  if (process.send === undefined) throw new Error('a judge works for somebody');
  process.send(message);
}
