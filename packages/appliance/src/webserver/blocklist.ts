/** The blocklist of the web server. */
import { done, type Operation } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import type { Blocklist } from './web-server.ts';

/** The severity of the blocklist, from 0, the most tolerant, to 100. */
export const usualSeverity = 50;

/** Higher severity means fewer infractions and longer exclusions; 50 gives the values of the vendor's example. */
export function blocklistOf(severity: number): Blocklist {
  return {
    maxInfractionCount: Math.max(1, Math.round(20 - severity / 5)),
    timeoutStart: Math.round(severity / 10),
    timeoutMultiplier: 1 + severity / 100,
  };
}

interface ChangeBlocklistInput extends Partial<Blocklist> {
  /** Sets all the other values, and takes precedence over them. */
  readonly severity?: number;
}

/** Changes the settings of the blocklist. */
export const changeBlocklist: Operation<ChangeBlocklistInput, null, never> = (state, input) =>
  done(withBlocklist(state, state.webServer.blocklist, input), null);

/** Replaces the settings of the blocklist; omitted ones get their factory values. */
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
