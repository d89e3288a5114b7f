// A reference server in a known state for each test, with a clock that stands still.
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
  /** Lets every task that does not wait for a start run and end, when tasks move by hand. */
  carryOutTasks(): void;
  /** The roles that are logged in, in any session. */
  loggedInRoles(): readonly string[];
  /** A new client with a private session of its own; of user `admin` unless another is named. */
  client(user?: UserName): TargetClient;
  /** As `client`, for what only the newest release has. */
  newestClient(user?: UserName): NewestClient;
  /** As `newestClient`, for a user whose password is not the seeded one. */
  clientOf(username: string, password: string): NewestClient;
  /** As `client`, for what only the oldest release has. */
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
 * Puts a server into the state of a scenario. The test files of one process share a server per profile, which saves its
 * start; so a test has one bench at a time, and nothing of the test before is left in it.
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
      // Once to run, once to end.
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

/** Server and client share a process, which may be paused on a busy machine with a request half on its way. */
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
  // Made at the time the tests begin, so that nothing in it lies in their future.
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
