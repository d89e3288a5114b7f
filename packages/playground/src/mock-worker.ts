// Runs one mock in a thread.
import { parentPort, workerData } from 'node:worker_threads';
import { startMock } from '@lunarest/mock';

/** The only message of the thread: the address of the mock, or the error when it cannot listen. */
export type MockMessage =
  | { readonly url: string }
  | {
      readonly error: {
        readonly message: string;
        readonly code: unknown;
        readonly port: unknown;
        readonly address: unknown;
      };
    };

void startMock(workerData).then(
  (mock) => {
    parentPort?.once('message', async () => {
      await mock.close();
      process.exit();
    });
    send({ url: mock.url });
  },
  (error: unknown) => {
    const { message, code, port, address } = Object(error);
    send({ error: { message: String(message), code, port, address } });
  },
);

function send(message: MockMessage): void {
  parentPort?.postMessage(message);
}
