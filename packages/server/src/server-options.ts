// What the server can be started with, and its checks for those who have no types.
import type { Scenario, ScenarioName } from '@lunarest/appliance';
import type { TaskProgress } from '@lunarest/appliance/tasks';
import { readOrigins } from '@lunarest/contract/cross-origin';
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
import { type Validator, validators } from './second-opinion.ts';
import type { TlsPair } from './tls/make-certificate.ts';

/** How an appliance is served. */
export interface ServingOptions {
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** TCP port, 0 (the default) for any free one. */
  readonly port?: number;
  /** PEM certificate and key; `false` serves plain HTTP; by default a certificate is made. */
  readonly tls?: TlsPair | false;
  /** What happens to an answer that the contract does not document: `enforce` (the default) sends 500 in its place. */
  readonly guard?: GuardMode;
  /** A validator of other people in front of the server's own judgement of requests; none by default. */
  readonly validator?: Validator | undefined;
  /** `express` (the default) serves the Express application, `node` the same without Express. */
  readonly framework?: 'express' | 'node';
  /**
   * Origins of pages that may call with credentials, for example `['http://localhost:5173']`; none by default, as on the
   * appliance. Their browsers get no `WWW-Authenticate`.
   */
  readonly cors?: readonly string[];
  /** Silent by default. */
  readonly logger?: Log;
}

export interface ServerOptions extends ServingOptions {
  /** `demo` by default; `readScenarioFile` reads one of your own. */
  readonly scenario?: ScenarioName | Scenario;
  readonly profile?: Profile;
  readonly taskProgress?: TaskProgress;
  /**
   * Folder in which the state is kept, made when it is not there; in memory by default. It takes the package libsql. One server
   * at a time uses a folder.
   */
  readonly data?: string | undefined;
  /** Clock, randomness and hashing; Node's own by default. */
  readonly environment?: PlatformEnvironment;
}

/** Every method that the appliance asks of its platform. */
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

const serverRules: OptionRules<ServerOptions> = {
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
  guard: oneOf(['enforce', 'report', 'off']),
  environment: withMethods(methods),
  validator: oneOf(validators),
  framework: oneOf(['express', 'node']),
  cors: readableBy('a list of origins such as http://localhost:5173', readOrigins),
  logger: withMethods(['info', 'error']),
};

/** @throws TypeError that names the option and what it takes. */
export function checkServerOptions(options: ServerOptions): void {
  checkOptions('startServer', options, serverRules);
}

function isTls(value: unknown): boolean {
  if (value === false) return true;
  if (typeof value !== 'object' || value === null) return false;
  return 'cert' in value && typeof value.cert === 'string' && 'key' in value && typeof value.key === 'string';
}
