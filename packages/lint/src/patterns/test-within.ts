// Tests a pattern in a thread that can be terminated, and waits for the result.
import { Worker } from 'node:worker_threads';

export interface Question {
  readonly source: string;
  readonly flags: string;
  readonly text: string;
}

/** Milliseconds after which a pattern counts as endless. */
const limit = 1000;

/** Milliseconds that the thread may take to start on a busy machine. */
const startLimit = 30_000;

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
  Atomics.wait(state, 0, states.waiting, limit);
  const answer = Atomics.load(state, 0);
  if (answer !== states.waiting) return answer === states.yes;
  thread = undefined;
  void worker.terminate();
  throw new Error(`its pattern takes too long to match: ${question.source}`);
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
  Atomics.wait(state, 0, states.waiting, startLimit);
  return { worker, state };
}
