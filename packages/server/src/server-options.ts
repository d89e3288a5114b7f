// The options of the server, and their checks for callers without types.
import type { Scenario, ScenarioName } from '@lunarest/appliance';
import type { TaskProgress } from '@lunarest/appliance/tasks';
import { readOrigins } from '@lunarest/contract/cross-origin';
import type { TlsPair } from '@lunarest/http';
import type { PlatformEnvironment, Profile } from '@lunarest/simulator';
import {
  checkOptions,
  type OptionRules,
  oneOf,
  readableBy,
  readProgression,
  rules,
  scenarioRule,
  withMethods,
} from '@lunarest/simulator/control';
import type { GuardMode } from './guard/guard.ts';
import type { Log } from './log.ts';
import type { OpenStore } from './postgres/open-store.ts';
import { isStoreUrl } from './postgres/store-url.ts';
import { type Validator, validators } from './second-opinion.ts';

/** The options for serving an appliance. */
export interface ServingOptions {
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** TCP port; 0 (the default) selects a free port. */
  readonly port?: number;
  /** PEM certificate and key; `false` serves plain HTTP; by default the server generates a certificate. */
  readonly tls?: TlsPair | false;
  /** The handling of an undocumented answer: `enforce` (the default) sends 500 instead. */
  readonly guard?: GuardMode;
  /** A third-party validator before the server's own checks of requests; none by default. */
  readonly validator?: Validator | undefined;
  /** `express` (the default) serves the Express application, `node` the same without Express. */
  readonly framework?: 'express' | 'node';
  /**
   * Origins of pages that may call with credentials, for example `['http://127.0.0.1:5173']`; none by default, as on the
   * appliance. Their browsers get no `WWW-Authenticate`.
   */
  readonly cors?: readonly string[];
  /** Silent by default. */
  readonly logger?: Log;
}

export interface ServerOptions extends ServingOptions {
  /** `demo` by default; `readScenarioFile` reads a custom one. */
  readonly scenario?: ScenarioName | Scenario;
  readonly profile?: Profile;
  readonly taskProgress?: TaskProgress;
  /**
   * Folder for the state, created if missing; in memory by default. Requires the package libsql. Only one
   * server at a time can use a folder.
   */
  readonly data?: string | undefined;
  /** See `SharedServerOptions`. */
  readonly store?: undefined;
  /** Clock, randomness and hashing; Node's own by default. */
  readonly environment?: PlatformEnvironment;
}

/** An appliance that several servers share, in this process or others. */
export interface SharedServerOptions extends Omit<ServerOptions, 'data' | 'store' | 'taskProgress'> {
  /** A PostgreSQL store: the URL for `openStore`, or its result, which stays open after `close`. Requires the package pg. */
  readonly store: string | OpenStore;
  /**
   * Name of the appliance in the store, `default` by default. Servers of one name share its state, clock and initial state, and
   * count wrong passwords together; each has its own profile, faults, journal, snapshots, log and certificate.
   */
  readonly appliance?: string;
  /** Applies only to a new appliance. */
  readonly taskProgress?: TaskProgress;
  /** Node's own by default, with the store's key for logins with a certificate. Another environment has a key of its own. */
  readonly environment?: PlatformEnvironment;
}

/** Every method of the environment that the appliance needs. */
const methods = [
  'now',
  'randomToken',
  'digest',
  'hashSecret',
  'verifySecret',
  'readCertificate',
  'makeCertificate',
  'makeLoginChallenge',
  'loginCertificate',
  'openLoginAnswer',
  'gzip',
] as const satisfies readonly (keyof PlatformEnvironment)[];

const serverRules: OptionRules<Omit<ServerOptions, 'store'> & SharedServerOptions> = {
  host: rules.text,
  port: rules.port,
  scenario: scenarioRule,
  profile: oneOf(['documented', 'observed']),
  tls: { expected: 'false or an object with cert and key in PEM', fits: isTls },
  taskProgress: readableBy(
    '{ mode: "immediate" }, { mode: "manual" } or { mode: "time", milliseconds }',
    readProgression,
  ),
  data: rules.text,
  store: {
    expected: 'a URL such as postgres://USER:PASSWORD@HOST:5432/DATABASE, or an open store',
    fits: (value) => (typeof value === 'string' ? isStoreUrl(value) : isOpenStore(value)),
  },
  appliance: {
    expected: 'a name of 1 to 64 letters, digits, dots, dashes and underscores',
    fits: (value) => typeof value === 'string' && isApplianceName(value),
  },
  guard: oneOf(['enforce', 'report', 'off']),
  environment: withMethods(methods),
  validator: oneOf(validators),
  framework: oneOf(['express', 'node']),
  cors: readableBy('a list of origins such as http://localhost:5173', readOrigins),
  logger: withMethods(['info', 'error']),
};

/** @throws TypeError that names the option and its valid values. */
export function checkServerOptions(options: ServerOptions | SharedServerOptions): void {
  checkOptions('startServer', options, serverRules);
  const { store, data, appliance }: { store?: unknown; data?: unknown; appliance?: unknown } = options;
  if (store !== undefined && data !== undefined)
    throw new TypeError('startServer: data and store exclude each other.');
  if (store === undefined && appliance !== undefined)
    throw new TypeError('startServer: appliance requires the option store.');
}

/** Whether this is a valid name of a shared appliance. */
export function isApplianceName(name: string): boolean {
  return /^[\w.-]{1,64}$/.test(name);
}

function isOpenStore(value: unknown): boolean {
  return withMethods(['query', 'transaction', 'close']).fits(value);
}

function isTls(value: unknown): boolean {
  if (value === false) return true;
  if (typeof value !== 'object' || value === null) return false;
  return 'cert' in value && typeof value.cert === 'string' && 'key' in value && typeof value.key === 'string';
}
