// Tests a pattern in a thread that can be terminated, and waits for the result.
import { Worker } from 'node:worker_threads';

interface Question {
  readonly source: string;
  readonly flags: string;
  readonly text: string;
}

/**
 * Milliseconds of processor time after which a pattern counts as endless. Wall time would depend on the load of the machine.
 */
const limit = 1000;

/** Milliseconds between two measurements of the processor time. */
const interval = 50;

/** Milliseconds without a start, or without an answer and processor time, after which the thread counts as dead. */
const longest = 30_000;

/** The states of the thread: waiting, no, yes, or ready. */
const states = { waiting: 0, no: 1, yes: 2, ready: 3 } as const;

interface Thread {
  readonly worker: Worker;
  readonly state: Int32Array<SharedArrayBuffer>;
}

let thread: Thread | undefined;

/** Whether the pattern matches somewhere in the text. Throws if the test takes too long. */
export function testWithin(question: Question): boolean {
  thread ??= start();
  const { worker, state } = thread;
  Atomics.store(state, 0, states.waiting);
  worker.postMessage(question);
  const answer = answerIn(state);
  if (answer !== states.waiting) return answer === states.yes;
  thread = undefined;
  void worker.terminate();
  throw new Error(`its pattern takes too long to match: ${question.source}`);
}

/** Waits for the answer. This thread sleeps in the meantime, so that the processor time of the process is that of the pattern. */
function answerIn(state: Thread['state']): number {
  const begun = process.cpuUsage();
  for (let waited = 0; waited < longest; waited += interval) {
    Atomics.wait(state, 0, states.waiting, interval);
    const { user, system } = process.cpuUsage(begun);
    if (Atomics.load(state, 0) !== states.waiting || user + system > limit * 1000) break;
  }
  return Atomics.load(state, 0);
}

const program = `
const { parentPort, workerData: state } = require('node:worker_threads');
const say = (answer) => {
  Atomics.store(state, 0, answer);
  Atomics.notify(state, 0);
};
parentPort.on('message', ({ source, flags, text }) => {
  say(new RegExp(source, flags).test(text) ? ${states.yes} : ${states.no});
});
say(${states.ready});
`;

function start(): Thread {
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(program, { eval: true, workerData: state });
  // The thread must not keep the program alive.
  worker.unref();
  Atomics.wait(state, 0, states.waiting, longest);
  return { worker, state };
}
