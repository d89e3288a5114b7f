// Reference servers in one process, each with a separate appliance: `memory COUNT`, `folder COUNT PATH`, or
// `store COUNT URL`; all processes with the same URL share their appliances.
import { join } from 'node:path';
import { openStore, startServer } from '@lunarest/server';
import { announce } from './announce.ts';

const [, , kind, count, place = ''] = process.argv;
const plain = { tls: false, framework: 'node' } as const;
const store = kind === 'store' ? await openStore(place) : null;
const urls: string[] = [];
for (let index = 0; index < Number(count); index += 1) urls.push((await start(index)).url);
announce(...urls);

function start(index: number): Promise<{ readonly url: string }> {
  if (store !== null) return startServer({ ...plain, store, appliance: `bench-${index}` });
  if (kind === 'folder') return startServer({ ...plain, data: join(place, String(index)) });
  return startServer(plain);
}
