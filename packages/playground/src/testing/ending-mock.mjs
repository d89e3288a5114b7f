// Replaces the worker of the mock: a thread that answers every request with 200, and ends in the way that the path names.
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const ends = {
  '/exit': () => process.exit(7),
  '/throw': () => {
    throw new Error('thrown in the thread');
  },
  '/reject': () => Promise.reject(new Error('rejected in the thread')),
  '/hang': () => {
    for (;;);
  },
};

const server = createServer((request, response) => {
  response.end();
  const end = ends[request.url];
  if (end !== undefined) setImmediate(end);
});
server.listen(workerData.port, '127.0.0.1', () => {
  parentPort.once('message', () => process.exit());
  parentPort.postMessage({ url: `http://127.0.0.1:${server.address().port}` });
});
