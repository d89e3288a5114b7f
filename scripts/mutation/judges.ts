// Judges many mutants in parallel, with one process per core.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Judgement } from './judge-mutant.ts';
import type { Judged, Ready } from './judge-process.ts';

/**
 * Judges the mutants named by `ids`, and passes each judgement to `tell` as it arrives. Rejects when the
 * chain has a complaint about the unchanged contract, since no verdict would then be valid.
 */
export async function judgeAll(
  ids: readonly string[],
  tell: (id: string, judgement: Judgement) => void,
): Promise<void> {
  const queue = [...ids];
  const count = Math.min(availableParallelism(), queue.length);
  await Promise.all(Array.from({ length: count }, () => judgeSome(queue, tell)));
}

function judgeSome(queue: string[], tell: (id: string, judgement: Judgement) => void): Promise<void> {
  const judge = fork(fileURLToPath(new URL('./judge-process.ts', import.meta.url)), {
    execArgv: ['--conditions=@lunarest/source', '--import', 'tsx'],
  });
  return new Promise((resolve, reject) => {
    judge.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a judge ended with ${code}`))));
    judge.on('message', (message: Ready | Judged) => {
      if ('judgement' in message) tell(message.id, message.judgement);
      else if (message.complaint !== null) {
        judge.kill();
        reject(new Error(`the chain finds fault with the contract itself: ${message.complaint}`));
        return;
      }
      const id = queue.shift();
      // A process ends when it is disconnected.
      if (id === undefined) judge.disconnect();
      else judge.send(id);
    });
  });
}
