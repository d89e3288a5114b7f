// Verifies a server within a test, as user monitor in the newest release.
import { userPasswords } from '@lunarest/server';
import { createAsker } from '../connection/ask.ts';
import type { VerifyOptions } from '../verify/verify.ts';
import { startVerifying, type Verified } from './run.ts';

/** Number of requests for the versions 14 to 18, which are counted and not recorded. */
export const askedVersions = 5;

export function verifyServer(url: string, options: Partial<VerifyOptions> = {}): Promise<Verified> {
  const asker = createAsker(new URL(url), { kind: 'any' });
  return startVerifying(asker, {
    target: new URL(url),
    credentials: { user: 'monitor', password: userPasswords.monitor },
    release: '17',
    ...options,
  }).finally(() => asker.close());
}

/** Method and address of a request, as in `GET /tasks`. */
export function lineOf({ method, url }: { readonly method: string; readonly url: string }): string {
  return `${method} ${url}`;
}
