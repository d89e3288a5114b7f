// A reference server in a known state for each test, with a stopped clock.
import { buildScenario } from '@lunarest/appliance';
import { newestRelease, type Release } from '@lunarest/contract';
import {
  type ApplianceControl,
  type ConnectionLimits,
  connectionLimits,
  createAppliance,
  createNodeEnvironment,
  type Profile,
  type RunningServer,
  type ScenarioName,
  serveAppliance,
  sessionsByKey,
  startServer,
  type TaskProgress,
  userPasswords,
} from '@lunarest/server';
import { atProcessEnd } from '@lunarest/tooling/process-end';
import { type Clock, createClock } from './clock.ts';
import { createLosableStore, type LosableStore } from './losable-store.ts';
import {
  createNewestClient,
  createOldestClient,
  createTargetClient,
  type NewestClient,
  type OldestClient,
  type TargetClient,
  type UserName,
} from './target-client.ts';
import { noteAppliance, noteUse, returnTo } from './used-appliances.ts';

export type ApplianceState = ReturnType<ApplianceControl['snapshot']>;

export interface BenchOptions {
  readonly release?: Release;
  readonly scenario?: ScenarioName;
  readonly profile?: Profile;
  readonly taskProgress?: TaskProgress;
}

export interface Bench {
  readonly url: string;
  readonly appliance: ApplianceControl;
  readonly clock: Clock;
  readonly store: Pick<LosableStore, 'lose' | 'reset'>;
  /** Runs and ends every task that does not wait for a start, with manual progress. */
  carryOutTasks(): void;
  /** The roles that are logged in, in any session. */
  loggedInRoles(): readonly string[];
  /** A new client of the user, `admin` by default, with its own private session. */
  client(user?: UserName): TargetClient;
  /** As `client`, for operations of the newest release. */
  newestClient(user?: UserName): NewestClient;
  /** As `newestClient`, for a user with another password than the seeded one. */
  clientOf(username: string, password: string): NewestClient;
  /** As `client`, for operations of the oldest release. */
  oldestClient(user?: UserName): OldestClient;
}

interface Stand {
  readonly server: RunningServer;
  readonly clock: Clock;
  readonly store: LosableStore;
}

const stands = new Map<Profile, Promise<Stand>>();
const scenarios = new Map<ScenarioName, Promise<ApplianceState>>();

/**
 * Puts a server into the state of a scenario. The test files of one process share a server per profile to save its start, so
 * a test has one bench at a time. Nothing remains of the previous test.
 */
export async function startBench(options: BenchOptions = {}): Promise<Bench> {
  const { release = newestRelease, scenario = 'demo', profile = 'documented' } = options;
  const { server, clock, store } = await once(stands, profile, startStand);
  clock.reset();
  store.reset();
  returnTo(server.appliance, await once(scenarios, scenario, stateOf));
  if (options.taskProgress !== undefined) server.appliance.tasks.progress(options.taskProgress);
  const { url, appliance } = server;
  noteUse(appliance);
  return {
    url,
    appliance,
    clock,
    store,
    carryOutTasks() {
      // The first step runs tasks, and the second ends them.
      appliance.tasks.step();
      appliance.tasks.step();
    },
    loggedInRoles: () =>
      Object.values(sessionsByKey(appliance.snapshot().sessions)).flatMap(({ logins }) =>
        logins.map(({ roleid }) => roleid),
      ),
    client: (user = 'admin') => createTargetClient({ url, release, user }),
    newestClient: (user = 'admin') => createNewestClient(url, user, userPasswords[user]),
    clientOf: (username, password) => createNewestClient(url, username, password),
    oldestClient: (user = 'admin') => createOldestClient(url, user),
  };
}

/** Server and client share a process, which a busy machine may pause during a request. */
const patient: ConnectionLimits = {
  ...connectionLimits,
  headers: 3_600_000,
  request: 3_600_000,
  keepAlive: 3_600_000,
  idle: 3_600_000,
};

async function startStand(profile: Profile): Promise<Stand> {
  const clock = createClock();
  const store = createLosableStore();
  const appliance = createAppliance({
    build: (environment) => buildScenario('demo', environment),
    platform: createNodeEnvironment(clock.now),
    profile,
    openStore: store.open,
  });
  const server = await serveAppliance(appliance, { tls: false, port: 0 }, patient);
  atProcessEnd(server.close);
  noteAppliance(server.url, server.appliance);
  return { server, clock, store };
}

async function stateOf(scenario: ScenarioName): Promise<ApplianceState> {
  // Made at the start of the tests, so that it has no times in their future.
  const environment = createNodeEnvironment(createClock().now);
  const server = await startServer({ scenario, tls: false, port: 0, environment });
  const state = server.appliance.snapshot();
  await server.close();
  return state;
}

function once<Key, Value>(
  made: Map<Key, Promise<Value>>,
  key: Key,
  make: (key: Key) => Promise<Value>,
): Promise<Value> {
  const value = made.get(key) ?? make(key);
  made.set(key, value);
  return value;
}
