// `npm start` with a mock that ends at a request for it.
import { startMockThread } from '../mock-thread.ts';
import { repository } from '../place.ts';
import { serve } from '../serve.ts';
import { readStartOptions } from '../start-options.ts';
import { ownTerminal } from '../terminal.ts';

const file = new URL('./ending-mock.mjs', import.meta.url);
const options = await readStartOptions(process.argv.slice(2));
if (options !== null) await serve(options, repository, ownTerminal, (mock) => startMockThread(mock, file));
