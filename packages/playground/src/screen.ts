// The output of `npm start` for a person.
import {
  type RunningControl,
  type RunningServer,
  type SharedControl,
  serialNumber,
  shownStoreUrl,
} from '@lunarest/server';
import { exampleLines } from './example-lines.ts';
import { pagesWithoutSession } from './pages-without-session.ts';
import { factsOf, type ScenarioFacts, type Secrets } from './scenario-facts.ts';
import type { StartOptions } from './start-options.ts';

interface Screened {
  readonly server: RunningServer<SharedControl>;
  readonly control: RunningControl | null;
  readonly site: { readonly url: string; readonly isBuilt: boolean } | null;
  /** Absolute path. */
  readonly logFile: string;
  /** The command line of the review tools. */
  readonly lunarest: string;
}

/** Addresses, credentials and identifiers of the scenario, and example lines. The line of the mock follows when it answers. */
export async function screen(
  options: StartOptions,
  { server, control, site, logFile, lunarest }: Screened,
): Promise<string> {
  const facts = await factsOf(options.scenario, server.appliance);
  return [
    'Lunarest: a simulated Luna Network HSM appliance. Unofficial, and not for real keys.',
    '',
    `  site      ${site === null ? 'not started' : `${site.url}   reference, console and guides${site.isBuilt ? '' : ', built from that page on request'}`}`,
    `  server    ${server.url}   scenario ${options.scenario.name}, profile ${options.profile}`,
    `  pin       ${server.fingerprint ?? 'none, because the server uses plain HTTP'}`,
    `  log       ${logFile}`,
    ...keptLines(options),
    ...pageLines(options, server.url),
    `  control   ${control === null ? 'not started' : `${control.url}   token ${control.token}`}`,
    '',
    `  users     ${pairs(facts.users)}`,
    `  HSM       ${serialNumber}   ${facts.hsm.note || pairs(facts.hsm.secrets)}`,
    ...partitionLines(facts).map((line, index) => `  ${index === 0 ? 'partition' : '         '} ${line}`),
    '  caution   three wrong passwords lock a user for ten minutes; three wrong passwords of the HSM SO erase the HSM',
    '',
    'Try:',
    ...exampleLines(server, facts.change, lunarest).map((line) => `  ${line}`),
    '',
    ...(options.mockPort === null ? [mockLine('not started')] : []),
  ].join('\n');
}

/** The lines about the storage of the state outside of this process. */
function keptLines({ data, shared }: StartOptions): readonly string[] {
  const note = 'passwords are those of the first start, unless changed';
  if (data !== undefined) return [`  data      ${data}   kept over restarts; ${note}`];
  if (shared === undefined) return [];
  return [`  store     ${shownStoreUrl(shared.store)}   appliance ${shared.appliance}, shared; ${note}`];
}

function pageLines({ cors = [] }: StartOptions, url: string): readonly string[] {
  const pages = pagesWithoutSession(cors, url);
  if (pages.length === 0) return [];
  return [
    `  pages     ${pages.join(', ')}   keep no session: they need the scheme and the host of the server`,
  ];
}

/** The line of the mock, which is printed after the screen, since the mock takes longer to start. */
export function mockLine(url: string): string {
  return `  mock      ${url}`;
}

function partitionLines({
  partitions,
  partitionRoles: { secrets, title },
}: ScenarioFacts): readonly string[] {
  if (partitions.length === 0) return ['none'];
  return [...partitions.map(({ id, state }) => `${id.padEnd(17)} ${state}`), `${title}: ${pairs(secrets)}`];
}

/** The secrets as `name:secret` pairs. */
function pairs(of: Secrets): string {
  return Object.entries(of)
    .map(([name, secret]) => `${name}:${secret}`)
    .join('  ');
}
