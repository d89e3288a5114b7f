// What `npm start` can be told.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  isScenarioName,
  type Profile,
  type ScenarioName,
  scenarioNames,
  type TlsPair,
} from '@lunarest/server';

export interface StartOptions {
  readonly host: string;
  readonly port: number;
  /** Null starts no mock. */
  readonly mockPort: number | null;
  readonly tour: boolean;
  readonly scenario: ScenarioName;
  readonly profile: Profile;
  /** Undefined uses the certificate that was made on the first start. */
  readonly tls: TlsPair | undefined;
}

export const usage = `Usage: npm start -- [options]

  --host ADDRESS     address to listen on (127.0.0.1)
  --port N           port of the reference server (8443; 0 takes a free one)
  --mock-port N      port of the mock (4010; 0 takes a free one)
  --no-mock          start no mock
  --no-tour          do not play the tour
  --scenario NAME    ${scenarioNames.join(', ')} (demo)
  --profile NAME     documented: what the pages say; observed: what samples and clients report (documented)
  --tls-cert FILE    PEM certificate, together with
  --tls-key FILE     its PEM key
  --help             this text`;

/** Wrong use: the message is for the person who typed it. */
export class UsageError extends Error {}

/** Reads the arguments; `null` asks for the usage. Throws UsageError with one line that says what to mend. */
export function readStartOptions(args: readonly string[]): StartOptions | null {
  const values = parse(args);
  if (values.help) return null;
  return {
    host: values.host,
    port: readPort('--port', values.port),
    mockPort: values['no-mock'] ? null : readPort('--mock-port', values['mock-port']),
    tour: !values['no-tour'],
    scenario: readScenario(values.scenario),
    profile: readProfile(values.profile),
    tls: readTls(values['tls-cert'], values['tls-key']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const options = {
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8443' },
  'mock-port': { type: 'string', default: '4010' },
  'no-mock': { type: 'boolean', default: false },
  'no-tour': { type: 'boolean', default: false },
  scenario: { type: 'string', default: 'demo' },
  profile: { type: 'string', default: 'documented' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function readPort(option: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new UsageError(`${option} takes a port from 0 to 65535, not "${text}".`);
}

function readScenario(name: string): ScenarioName {
  if (isScenarioName(name)) return name;
  throw new UsageError(`There is no scenario "${name}". Known: ${scenarioNames.join(', ')}.`);
}

function readProfile(name: string): Profile {
  if (name === 'documented' || name === 'observed') return name;
  throw new UsageError(`There is no profile "${name}". Known: documented, observed.`);
}

function readTls(cert: string | undefined, key: string | undefined): TlsPair | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new UsageError('--tls-cert and --tls-key go together.');
  return { cert: readPem('--tls-cert', cert), key: readPem('--tls-key', key) };
}

function readPem(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${option}: ${file} cannot be read.`);
  }
}
