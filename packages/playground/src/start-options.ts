// The options of `npm start`.
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readOrigins } from '@lunarest/contract/cross-origin';
import {
  isScenarioName,
  type Profile,
  readScenarioFile,
  type Scenario,
  ScenarioFileError,
  scenarioNames,
  scenarioOf,
  type TlsPair,
  type Validator,
  validators,
} from '@lunarest/server';
import { defaultPorts } from './default-ports.ts';
import { demandFolder } from './demand-folder.ts';
import { readShared, type SharedAppliance } from './store-options.ts';
import { plainHttp, readTls } from './tls-options.ts';
import { UsageError } from './usage-error.ts';

export interface StartOptions {
  readonly host: string;
  readonly port: number;
  /** The port of the mock; null starts no mock. */
  readonly mockPort: number | null;
  /** The port of the control API; null starts no control API. */
  readonly controlPort: number | null;
  /** The port of the site; null serves no site. */
  readonly sitePort: number | null;
  readonly tour: boolean;
  /** Whether to print one line of JSON for a program instead of the screen for a person. */
  readonly json: boolean;
  readonly scenario: Scenario;
  readonly profile: Profile;
  /** Absolute path of the folder with the state; undefined keeps it in memory. */
  readonly data: string | undefined;
  /** An appliance that processes share in a store; undefined for an appliance of this process only. */
  readonly shared: SharedAppliance | undefined;
  /** A second validator for every request; undefined without one. */
  readonly validator: Validator | undefined;
  /** Origins of pages that may call server and mock; undefined allows none. */
  readonly cors: readonly string[] | undefined;
  /** The certificate and its key; false for plain HTTP, undefined for the certificate that the first start creates. */
  readonly tls: TlsPair | false | undefined;
  /** Absolute path of the certificate in `tls`. */
  readonly certificateFile: string | undefined;
}

/**
 * Parses the arguments, and LUNAREST_STORE of the environment. Resolves to null if the arguments request the usage. Rejects with
 * a UsageError whose message is one line about the mistake.
 */
export async function readStartOptions(
  args: readonly string[],
  { LUNAREST_STORE }: NodeJS.ProcessEnv = process.env,
): Promise<StartOptions | null> {
  const values = parse(args);
  if (values.help) return null;
  return {
    host: readHost(values.host),
    port: readPort('--port', values.port),
    mockPort: values['no-mock'] ? null : readPort('--mock-port', values['mock-port']),
    controlPort: values['no-control'] ? null : readPort('--control-port', values['control-port']),
    sitePort: values['no-site'] ? null : readPort('--site-port', values['site-port']),
    tour: !values['no-tour'],
    json: values.json,
    scenario: await readScenario(values.scenario),
    profile: readProfile(values.profile),
    data: readData(values.data),
    shared: readShared({ store: LUNAREST_STORE, ...values }),
    validator: readValidator(values.validator),
    cors: readCors(values.cors),
    tls: values.http ? plainHttp(values) : readTls(values['tls-cert'], values['tls-key']),
    certificateFile: values['tls-cert'] === undefined ? undefined : resolve(values['tls-cert']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(wrongUse(error instanceof Error ? error.message : String(error)));
  }
}

/** The message on one line, without the password of a URL that was given without its option. */
function wrongUse(message: string): string {
  return message.replaceAll('\n', ' ').replace(/\/\/[^\s']*@/, '//…@');
}

const options = {
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: defaultPorts.server },
  'mock-port': { type: 'string', default: defaultPorts.mock },
  'no-mock': { type: 'boolean', default: false },
  'control-port': { type: 'string', default: '0' },
  'no-control': { type: 'boolean', default: false },
  'site-port': { type: 'string', default: defaultPorts.site },
  'no-site': { type: 'boolean', default: false },
  'no-tour': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  scenario: { type: 'string', default: 'demo' },
  profile: { type: 'string', default: 'documented' },
  data: { type: 'string' },
  store: { type: 'string' },
  appliance: { type: 'string' },
  validator: { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  http: { type: 'boolean', default: false },
  cors: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

/** The options with their dashes, for shells that complete them. */
export const startOptionNames: readonly string[] = Object.keys(options).map((name) => `--${name}`);

/** Refuses other texts before the start makes a certificate for them, and an address with a zone, which no URL can contain. */
function readHost(host: string): string {
  if ((isIP(host) !== 0 && !host.includes('%')) || /^[\w.-]+$/.test(host)) return host;
  throw new UsageError(`--host requires an address of this machine, not "${host}".`);
}

function readPort(option: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new UsageError(`${option} requires a port from 0 to 65535, not "${text}".`);
}

function readData(folder: string | undefined): string | undefined {
  if (folder === '') throw new UsageError('--data requires a folder.');
  return folder === undefined ? undefined : demandFolder(resolve(folder), '--data: ');
}

function readValidator(name: string | undefined): Validator | undefined {
  const validator = validators.find((known) => known === name);
  if (name === undefined || validator !== undefined) return validator;
  throw new UsageError(`There is no validator "${name}". Known: ${validators.join(', ')}.`);
}

/** The scenario with a built-in name, or the one in the file with this path. */
async function readScenario(name: string): Promise<Scenario> {
  if (isScenarioName(name)) return scenarioOf(name);
  if (!/[./\\]/.test(name))
    throw new UsageError(
      `There is no scenario "${name}". Known: ${scenarioNames.join(', ')}, or the path of a scenario file.`,
    );
  try {
    return await readScenarioFile(name);
  } catch (error) {
    if (error instanceof ScenarioFileError) throw new UsageError(`--scenario: ${error.message}`);
    throw error;
  }
}

function readProfile(name: string): Profile {
  if (name === 'documented' || name === 'observed') return name;
  throw new UsageError(`There is no profile "${name}". Known: documented, observed.`);
}

function readCors(texts: readonly string[] | undefined): readonly string[] | undefined {
  try {
    return texts && [...readOrigins(texts)];
  } catch (error) {
    throw new UsageError(`--cors: ${error instanceof Error ? error.message : String(error)}`);
  }
}
