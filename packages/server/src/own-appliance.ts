// The appliance of a server: the place of its state, and its environment.
import { type ApplianceState, buildScenario, scenarioOf } from '@lunarest/appliance';
import type { PlatformEnvironment } from '@lunarest/simulator';
import {
  type Appliance,
  type ClockSetting,
  createAppliance,
  createClock,
  createMemoryStore,
  createSharedAppliance,
  progressing,
  type SharedAppliance,
} from '@lunarest/simulator/control';
import type { LoginIdentity } from './crypto/login-keys.ts';
import { openDataStore } from './data/open-data-store.ts';
import { createNodeEnvironment } from './node-environment.ts';
import { openRow } from './postgres/appliance-row.ts';
import { sharedLoginIdentity } from './postgres/login-key.ts';
import { type OpenStore, openStore } from './postgres/open-store.ts';
import type { ServerOptions, SharedServerOptions } from './server-options.ts';

/** An appliance that a server creates for itself. */
interface OwnAppliance<Own> {
  readonly appliance: Own;
  /** Releases the folder of data, or the connections to the store. */
  release(): void | Promise<void>;
}

/** The clock, and an environment that uses it. */
function platformOf(
  { environment: given }: Pick<ServerOptions, 'environment'>,
  identity?: LoginIdentity,
  keepClock?: (setting: ClockSetting) => void,
) {
  const clock = createClock(given?.now ?? Date.now, keepClock);
  return { clock, platform: given ?? createNodeEnvironment(clock.now, undefined, identity) };
}

/** Creates an appliance in memory or in a folder. @throws DataError for a folder that cannot be used */
export function applianceOf(options: ServerOptions): OwnAppliance<Appliance> {
  const { scenario = 'demo', profile = 'documented', taskProgress } = options;
  const build = (environment: PlatformEnvironment) =>
    progressing(buildScenario(scenario, environment), taskProgress);
  let release = () => {};
  let keepClock = (_: ClockSetting) => {};
  const { clock, platform } = platformOf(options, undefined, (setting) => keepClock(setting));
  const openStateStore = (initial: ApplianceState) => {
    if (options.data === undefined) return createMemoryStore(initial);
    const store = openDataStore({ folder: options.data, scenario: scenarioOf(scenario).name, initial });
    release = store.close;
    keepClock = store.keepClock;
    clock.setting = store.clock;
    return store;
  };
  const appliance = createAppliance({ build, clock, platform, profile, openStore: openStateStore });
  // Without the option, a stored state keeps its progression.
  if (taskProgress !== undefined) appliance.control.tasks.progress(taskProgress);
  return { appliance, release };
}

/** Opens an appliance in a shared store. Rejects with a DataError for a store that cannot be used. */
export async function sharedApplianceOf(
  options: SharedServerOptions,
): Promise<OwnAppliance<SharedAppliance>> {
  const { scenario = 'demo', profile = 'documented', appliance: name = 'default', taskProgress } = options;
  const { store, release } = await heldStore(options.store);
  try {
    // The environment of the caller has its own key.
    const identity = options.environment ? undefined : await sharedLoginIdentity(store, Date.now());
    const appliance = await createSharedAppliance({
      build: (environment) => progressing(buildScenario(scenario, environment), taskProgress),
      ...platformOf(options, identity),
      profile,
      openStore: (initial) =>
        openRow(store, { appliance: name, scenario: scenarioOf(scenario).name, initial }),
    });
    return { appliance, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Opens the store of a URL; `release` closes it. It leaves a store that the caller opened open. */
async function heldStore(store: string | OpenStore) {
  if (typeof store !== 'string') return { store, release: () => undefined };
  const opened = await openStore(store);
  return { store: opened, release: opened.close };
}
