// The workflow target in a page: an appliance without a server, and its clients.
import { type ApplianceState, buildScenario, userPasswords } from '@lunarest/appliance';
import { sessionsByKey } from '@lunarest/appliance/auth';
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { createLunaClient } from '@lunarest/client';
import { prepare, type SimulatorEnvironment, simulate } from '@lunarest/simulator';
import { gzipSync } from 'fflate';
import { startOfTime } from '../../target/clock.ts';
import type { WorkflowTarget } from '../run-workflow.ts';

const url = 'https://appliance.invalid';

interface PageTarget extends WorkflowTarget {
  /** The number of answered requests. */
  answered(): number;
}

export function openPageTarget(): PageTarget {
  const environment: SimulatorEnvironment = {
    ...createFixedEnvironment(Date.parse(startOfTime)),
    profile: 'documented',
    faultOf: () => null,
    gzip: (bytes) => gzipSync(bytes),
  };
  let state: ApplianceState = buildScenario('demo', environment);
  let answered = 0;

  /** A `fetch` to the appliance with its own cookie jar, because a page cannot read or write cookie headers. */
  function connect(): typeof fetch {
    let cookie: string | undefined;
    return async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      const headers = { ...Object.fromEntries(request.headers), cookie };
      const body = new Uint8Array(await request.arrayBuffer());
      await prepare(headers);
      const asked = { method: request.method, target: `${pathname}${search}`, headers, body };
      const { answer, state: next } = simulate(state, asked, environment);
      state = next;
      answered += 1;
      cookie = answer.headers['Set-Cookie']?.split(';', 1)[0] ?? cookie;
      return new Response(bodyOf(answer.body), { status: answer.status, headers: { ...answer.headers } });
    };
  }

  const clientOf = (username: string, password: string) =>
    createLunaClient({ baseUrl: url, username, password, fetch: connect() });
  return {
    answered: () => answered,
    appliance: {
      snapshot: () => state,
      restore(kept) {
        state = kept;
      },
    },
    loggedInRoles: () =>
      Object.values(sessionsByKey(state.sessions)).flatMap(({ logins }) =>
        logins.map(({ roleid }) => roleid),
      ),
    newestClient: (user = 'admin') => clientOf(user, userPasswords[user]),
    clientOf,
  };
}

function bodyOf(body: string | Uint8Array | undefined): BodyInit | null {
  return body === undefined || typeof body === 'string' ? (body ?? null) : Uint8Array.from(body);
}
