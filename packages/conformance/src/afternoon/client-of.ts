// A client of anybody, for users whose passwords are not the seeded ones.
import { createLunaClient } from '@lunarest/client';
import type { Bench } from '../harness/bench.ts';
import { recordingFetch } from '../harness/recorder.ts';
import type { NewestClient } from '../harness/target-client.ts';

export function clientOf({ url }: Pick<Bench, 'url'>, username: string, password: string): NewestClient {
  return createLunaClient({ baseUrl: url, username, password, fetch: recordingFetch, release: '17' });
}
