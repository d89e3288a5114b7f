// Makes a client of a few operations, so that the bundle of a page carries no others.
import type { Release } from '@lunarest/contract';
import type { SessionWires } from './call.ts';
import { createCore } from './client-core.ts';
import type { Operation } from './operation.ts';
import type { GivenOptions } from './options.ts';

/** What a client of a few operations has beside them. */
export interface SmallClient extends AsyncDisposable {
  /** The same as that of the whole client. */
  close(): Promise<void>;
}

/**
 * The client of the operations, which is what `Client` must describe.
 * @throws TypeError when the options contradict each other, RangeError for a time limit out of bounds.
 */
export function clientOfFew<Client>(
  release: Release,
  session: SessionWires,
  operations: readonly Operation<string>[],
  options: GivenOptions,
): Client {
  const core = createCore(release, session, options);
  // The types of the operations say the same as their table.
  return core.clientOf(core.methodsOf(operations), {}) as Client;
}
