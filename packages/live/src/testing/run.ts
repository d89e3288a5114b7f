// Runs commands within a test, with a password if needed, and captures their output and their requests.
import { runCommandLine } from '@lunarest/findings/command';
import { runnerOf, toolsOf } from '@lunarest/tooling/captured';
import { proxyCommand, recordCommand, verifyCommand } from '../command.ts';
import type { Asker } from '../connection/ask.ts';
import type { Exchange } from '../connection/exchange.ts';
import type { Observation } from '../drift/observation.ts';
import { type Verification, type VerifyOptions, verify } from '../verify/verify.ts';

export const { run, runOnTerminal } = runnerOf(
  runCommandLine,
  toolsOf({ verify: verifyCommand, proxy: proxyCommand, record: recordCommand }),
);

/** Supplies a password to `lunarest verify` for the duration of a function. */
export async function withPassword<Result>(password: string, use: () => Promise<Result>): Promise<Result> {
  const before = process.env.LUNA_PASSWORD;
  process.env.LUNA_PASSWORD = password;
  try {
    return await use();
  } finally {
    if (before === undefined) delete process.env.LUNA_PASSWORD;
    else process.env.LUNA_PASSWORD = before;
  }
}

export interface Verified {
  readonly verification: Verification;
  readonly exchanges: readonly Exchange[];
  readonly observations: readonly Observation[];
}

type Given = Pick<VerifyOptions, 'target' | 'credentials' | 'release'> & Partial<VerifyOptions>;

/** Verifies within a test and captures the requests. */
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
