// Verifies within a test and captures the requests.

import type { Asker } from '../connection/ask.ts';
import type { Exchange } from '../connection/exchange.ts';
import type { Observation } from '../drift/gather.ts';
import { type Verification, type VerifyOptions, verify } from '../verify/verify.ts';

export interface Verified {
  readonly verification: Verification;
  readonly exchanges: readonly Exchange[];
  readonly observations: readonly Observation[];
}

type Given = Pick<VerifyOptions, 'target' | 'credentials' | 'release'> & Partial<VerifyOptions>;

export async function startVerifying(asker: Asker, given: Given): Promise<Verified> {
  const exchanges: Exchange[] = [];
  const observations: Observation[] = [];
  const verification = await verify(asker, {
    ...{
      maxRequests: 1000,
      expired: new AbortController().signal,
      interrupted: new AbortController().signal,
      progress: () => undefined,
    },
    ...given,
    onExchange: (exchange) => {
      exchanges.push(exchange);
      given.onExchange?.(exchange);
    },
    onObservations: (more) => void observations.push(...more),
  });
  return { verification, exchanges, observations };
}
