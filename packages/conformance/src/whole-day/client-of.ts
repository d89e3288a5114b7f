// A client of anybody, for users whose passwords are not the seeded ones.
import { createLunaClient } from '@lunarest/client';
import { recordingFetch } from '../coverage/recorder.ts';
import type { Bench } from '../target/bench.ts';
import type { NewestClient } from '../target/target-client.ts';

export function clientOf({ url }: Pick<Bench, 'url'>, username: string, password: string): NewestClient {
  return createLunaClient({ baseUrl: url, username, password, fetch: recordingFetch, release: '17' });
}
