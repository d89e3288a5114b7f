/** Changes or replaces the settings of the blocklist. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { blocklistOf, usualSeverity } from './blocklist.ts';
import type { Blocklist } from './web-server.ts';

export interface ChangeBlocklistInput extends Partial<Blocklist> {
  /** Sets all the other values, and takes precedence over them. */
  readonly severity?: number;
}

export const changeBlocklist: Operation<ChangeBlocklistInput, null, never> = (state, input) =>
  done(withBlocklist(state, state.webServer.blocklist, input), null);

/** Omitted settings return to their factory values. */
export const replaceBlocklist: Operation<ChangeBlocklistInput, null, never> = (state, input) =>
  done(withBlocklist(state, blocklistOf(usualSeverity), input), null);

function withBlocklist(
  state: ApplianceState,
  before: Blocklist,
  { severity, ...input }: ChangeBlocklistInput,
): ApplianceState {
  const {
    maxInfractionCount = before.maxInfractionCount,
    timeoutStart = before.timeoutStart,
    timeoutMultiplier = before.timeoutMultiplier,
  } = input;
  const chosen = { maxInfractionCount, timeoutStart, timeoutMultiplier };
  const blocklist = severity === undefined ? chosen : blocklistOf(severity);
  return { ...state, webServer: { ...state.webServer, blocklist } };
}
