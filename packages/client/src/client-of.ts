// Makes the client of one release: all its operations, and the methods that combine several.
import type { Release } from '@lunarest/contract';
import type { SessionWires } from './call.ts';
import { createCore } from './client-core.ts';
import type { NewestOperations } from './generated/newest.ts';
import { hooks } from './hooks.ts';
import type { LunaClientExtras } from './luna-client.ts';
import type { Methods } from './methods-of.ts';
import type { Operation } from './operation.ts';
import { checkNames } from './option-names.ts';
import type { GivenOptions } from './options.ts';
import { retries } from './retry.ts';
import { unknownAsValue } from './unexpected-result.ts';
import { waitForTask } from './wait-for-task.ts';

/**
 * The client of a release, whose operations are what `Client` must describe.
 * @throws TypeError for contradictory options, RangeError for a time limit out of bounds.
 */
export function clientOf<Client>(
  release: Release,
  all: readonly Operation<string>[],
  options: GivenOptions,
): Client {
  checkNames(options, release);
  const core = createCore(release, sessionOf(all), [hooks, retries, unknownAsValue], options);
  const methods = core.methodsOf(all);
  // The table and the interface are generated from the same operations; callers see those of their own release.
  const operations = methods as Methods & NewestOperations;
  const loginHsmSo: LunaClientExtras['loginHsmSo'] = ({ hsmid, password, ped, force }, options) => {
    const body = { role: 'so', password, ...(ped === undefined ? {} : { ped }) };
    return operations.loginHsm({ hsmid, body }, { ...options, force });
  };
  const others = { waitForTask: waitForTask.bind(null, operations) };
  return core.clientOf({ ...methods, loginHsmSo }, others) as Client;
}

function sessionOf(all: readonly Operation<string>[]): SessionWires {
  const wires = Object.fromEntries(all.map((wire) => [wire.operation, wire]));
  // Every release opens and closes sessions.
  return wires as typeof wires & SessionWires;
}
