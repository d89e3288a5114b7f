// Makes the client of one release: all its operations, and the methods that combine several.
import type { Release } from '@lunarest/contract';
import type { SessionOperations } from './call.ts';
import { createClient, type Methods } from './client-core.ts';
import type { NewestOperations } from './generated/newest.ts';
import { hooks } from './hooks.ts';
import type { LunaClientExtras } from './luna-client.ts';
import type { Operation } from './operation.ts';
import { type OperationTable, operationsIn } from './operation-table.ts';
import type { GivenOptions, LunaClientOptions } from './options.ts';
import { retries } from './retry.ts';
import { type UnknownAnswers, unknownAsValue } from './unexpected-result.ts';
import { waitForTask } from './wait-for-task.ts';

/**
 * The client of a release, whose operations are what `Client` must describe.
 * @throws TypeError for contradictory options, RangeError for a time limit out of bounds.
 */
export function clientOf<Client>(release: Release, table: OperationTable, options: GivenOptions): Client {
  checkNames(options, release);
  const all = operationsIn(table);
  const parts = [...all, hooks, retries, unknownAsValue];
  return createClient(release, sessionOf(all), parts, options, loginOf, waitOf);
}

function sessionOf(all: readonly Operation[]): SessionOperations {
  const byName = Object.fromEntries(all.map((each) => [each.operation, each]));
  // Every release opens and closes sessions.
  return byName as typeof byName & SessionOperations;
}

function loginOf(methods: Methods): Pick<LunaClientExtras, 'loginHsmSo'> {
  const { loginHsm } = newest(methods);
  return {
    loginHsmSo: ({ hsmid, password, ped, force }, options) => {
      const body = { role: 'so', password, ...(ped === undefined ? {} : { ped }) };
      return loginHsm({ hsmid, body }, { ...options, force });
    },
  };
}

function waitOf(methods: Methods): Pick<LunaClientExtras, 'waitForTask'> {
  return { waitForTask: waitForTask.bind(null, newest(methods)) };
}

/** The table and the interface are generated from the same operations; callers see those of their own release. */
function newest(methods: Methods): NewestOperations {
  return methods as Methods & NewestOperations;
}

// The names of all options. An unknown option is rejected, because a misspelled one would be ignored silently.
const names: Readonly<Record<keyof LunaClientOptions<never, UnknownAnswers>, true>> = {
  baseUrl: true,
  username: true,
  password: true,
  credentials: true,
  release: true,
  fingerprint: true,
  ca: true,
  insecureTls: true,
  cert: true,
  key: true,
  proxy: true,
  dispatcher: true,
  fetch: true,
  timeoutMilliseconds: true,
  retry: true,
  headers: true,
  onRequest: true,
  onResponse: true,
  onSessionRenewed: true,
  log: true,
  unknown: true,
  checks: true,
};

/** @throws TypeError for an option that the client does not have, and for the release of another entry. */
function checkNames(options: object, release: string): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined)
    throw new TypeError(
      `the client has no option ${JSON.stringify(unknown)}: its options are ${Object.keys(names).join(', ')}`,
    );
  const { release: asked = release }: { readonly release?: string } = options;
  if (asked !== release)
    throw new TypeError(
      `this client supports only release ${release}: for another release, import @lunarest/client`,
    );
}
