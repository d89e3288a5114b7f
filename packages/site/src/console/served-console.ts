// The console of the appliance that serves the page, over its control API.
import { type ApplianceState, scenarioOf } from '@lunarest/appliance';
import type { components, paths } from '@lunarest/contract/types-control';
import createClient from 'openapi-fetch';
import type { ConsoleAppliance } from './console-appliance.ts';

/**
 * @param baseUrl the address of the control API for pages, for example `http://127.0.0.1:8445/control`
 * @param headers the headers of each request, in addition to those of the browser
 */
export function servedConsole(
  baseUrl: string,
  headers: Readonly<Record<string, string>> = {},
): ConsoleAppliance {
  const control = createClient<paths>({ baseUrl, headers });
  return {
    async facts() {
      const [state, { now, frozen }, { faults }, { requests }, { snapshots }] = await Promise.all([
        bodyOf(control.GET('/state')),
        bodyOf(control.GET('/clock')),
        bodyOf(control.GET('/faults')),
        bodyOf(control.GET('/journal')),
        bodyOf(control.GET('/snapshots')),
      ]);
      return {
        // The contract does not define the state, but this server exports that of the appliance.
        state: state as unknown as ApplianceState,
        now: Date.parse(now),
        frozen,
        faults: faults.map(({ operation, fault, calls = null }) => ({ operation, fault, left: calls })),
        requests: requests.map((request) => ({ ...request, at: Date.parse(request.at) })),
        snapshots: snapshots.map(({ name }) => name),
      };
    },
    // The lists of a scenario are read-only, and the client does not modify them.
    startScenario: (scenario) =>
      done(control.PUT('/scenario', { body: scenarioOf(scenario) as components['schemas']['Scenario'] })),
    reset: () => done(control.POST('/state/reset')),
    takeSnapshot: (name) => done(control.PUT('/snapshots/{name}', { params: { path: { name } } })),
    restoreSnapshot: (name) =>
      done(control.POST('/snapshots/{name}/restore', { params: { path: { name } } })),
    advance: (by) => done(control.POST('/clock/advance', { body: { by } })),
    freeze: (frozen) => done(control.PATCH('/clock', { body: { frozen } })),
    progressTasks: (mode) => done(control.PUT('/tasks/progress', { body: { mode } })),
    stepTasks: () => done(control.POST('/tasks/step')),
    finishTask: (taskid) => done(control.POST('/tasks/{taskid}/finish', { params: { path: { taskid } } })),
    failTask: (taskid, message) =>
      done(control.POST('/tasks/{taskid}/fail', { params: { path: { taskid } }, body: { message } })),
    planFault: (operation, failure, always) =>
      done(
        control.POST('/faults', {
          body: { operation, fault: { kind: 'failure', failure }, ...(always ? {} : { calls: 1 }) },
        }),
      ),
    clearFaults: () => done(control.DELETE('/faults')),
  };
}

interface Answer<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

async function bodyOf<Body>(asked: Promise<Answer<Body>>): Promise<Body> {
  const { data, error, response } = await asked;
  if (response.ok && data !== undefined) return data;
  throw new Error(reasonIn(error) ?? `The control API answered ${response.status}.`);
}

async function done(asked: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await asked;
  if (!response.ok) throw new Error(reasonIn(error) ?? `The control API answered ${response.status}.`);
}

/** The control API answers an object with a message; the relay answers a sentence. */
function reasonIn(error: unknown): string | null {
  if (typeof error === 'string') return error.trim() || null;
  if (typeof error !== 'object' || error === null || !('message' in error)) return null;
  return String(error.message);
}
