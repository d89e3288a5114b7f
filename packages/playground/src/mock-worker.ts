// Runs one mock in a thread of its own, since Prism takes longer to load than the server may take to answer.
import { parentPort, workerData } from 'node:worker_threads';
import { startMock } from '@lunarest/mock';

/** What the thread tells: where the mock answers, or why it could not listen. */
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

try {
  const mock = await startMock(workerData);
  parentPort?.once('message', async () => {
    await mock.close();
    process.exit();
  });
  tell({ url: mock.url });
} catch (error) {
  const { message, code, port, address } = Object(error);
  tell({ error: { message: String(message), code, port, address } });
}

function tell(message: MockMessage): void {
  parentPort?.postMessage(message);
}
