// Reads an appliance from end to end within one session, and holds every answer against the contract.
import { newestRelease, type Release, releases } from '@lunarest/contract';
import { aboutOf, judgeAnswer, observe } from '../drift/judge-answer.ts';
import type { Observation } from '../drift/observation.ts';
import type { Asker, Question } from '../live/ask.ts';
import type { Exchange } from '../live/exchange.ts';
import { UsageError } from '../usage-error.ts';
import { createFrontier } from './frontier.ts';
import { linksOf } from './links.ts';
import { type Readable, readableOperations } from './operations.ts';
import { type Credentials, closingQuestion, cookieOf, openingQuestion, questionMaker } from './session.ts';

export interface VerifyOptions {
  readonly target: URL;
  readonly credentials: Credentials;
  readonly release: Release;
  /** Opening and closing the session and asking for releases count too. */
  readonly maxRequests: number;
  readonly maxSeconds: number;
  /** Ends the reading early; the session is closed all the same. */
  readonly interrupted: AbortSignal;
  readonly onExchange: (exchange: Exchange) => void;
  readonly onObservations: (observations: readonly Observation[]) => void;
  readonly progress: (step: string) => void;
}

export type Ending = 'all was asked' | 'the bound on requests' | 'the bound on seconds' | 'interrupted';

export interface Verification {
  readonly requests: number;
  readonly seconds: number;
  readonly ending: Ending;
  /** Operations that read, how many were asked, and how many of those answered nothing but refusals. */
  readonly readable: number;
  readonly asked: number;
  readonly refused: readonly string[];
  /** `GET /path`, of what was never asked. */
  readonly unseen: readonly string[];
  /** Versions of the media type that the appliance takes. */
  readonly versions: readonly string[];
  /** What the appliance says of itself. */
  readonly software: string | null;
}

/** How long closing the session may take when everything else has run out. */
const closingMilliseconds = 5000;

/**
 * Verifies an appliance. Throws a UsageError when it cannot be reached, refuses the credentials (which are never sent
 * again) or opens no session.
 */
export async function verify(asker: Asker, options: VerifyOptions): Promise<Verification> {
  const { target, credentials, release, maxRequests, maxSeconds, interrupted } = options;
  const readable = readableOperations(release);
  const started = performance.now();
  const deadline = AbortSignal.timeout(maxSeconds * 1000);
  const stop = AbortSignal.any([interrupted, deadline]);
  // Broken off, it could leave a session that nobody closes.
  const patient = new AbortController().signal;
  let requests = 0;

  const opening = await send(openingQuestion(release, target.host, credentials), patient).catch((cause) => {
    throw new UsageError(unreachable(cause), { cause });
  });
  const cookie = readOpening(opening);
  const question = questionMaker(release, target.host, cookie);
  const answered = new Map<string, boolean>();
  const versions: string[] = [];
  let software: string | null = null;
  let ending: Ending = 'all was asked';
  try {
    const frontier = createFrontier();
    for (const operation of readable.operations)
      if (!operation.path.includes('{')) frontier.add(operation.path, operation.id);
    await findVersions();
    ending = await readAll(frontier);
  } finally {
    await close();
  }
  return summary();

  async function send(asked: Question, signal: AbortSignal): Promise<Exchange> {
    requests += 1;
    const exchange = await askOnce(asked, signal);
    options.onExchange(exchange);
    return exchange;
  }

  function askOnce(asked: Question, signal: AbortSignal): Promise<Exchange> {
    return asker.ask(asked, signal);
  }

  function readOpening(exchange: Exchange): string {
    const { status } = exchange.answer;
    if (status === 401)
      throw new UsageError(
        'The appliance refuses the user or the password. Nothing was tried again: after a few wrong passwords it locks the user out.',
      );
    const found = cookieOf(exchange.answer);
    options.onObservations(judgeAnswer(exchange));
    if (status >= 300 || found === null)
      throw new UsageError(`The appliance opened no session: it answered ${status} without one.`);
    return found;
  }

  /** Which versions of the media type are taken, from the oldest release of the contract to one beyond the newest. */
  async function findVersions(): Promise<void> {
    const [oldest = newestRelease] = releases;
    const path = readable.operations.find(({ id }) => id === 'getAppliance')?.path ?? '/';
    for (let version = Number(oldest); version <= Number(newestRelease) + 1; version++) {
      if (stop.aborted || requests >= maxRequests - 2) return;
      const { answer } = await send(question('GET', path, String(version)), stop);
      if (answer.status === 200) versions.push(String(version));
    }
  }

  async function readAll(frontier: ReturnType<typeof createFrontier>): Promise<Ending> {
    for (let item = frontier.next(); item !== undefined; item = frontier.next()) {
      if (interrupted.aborted) return 'interrupted';
      if (deadline.aborted) return 'the bound on seconds';
      // The last request is kept for closing the session.
      if (requests >= maxRequests - 1) return 'the bound on requests';
      options.progress(`${requests} requests, ${answered.size} of ${readable.operations.length} operations`);
      await readOne(item, frontier);
    }
    return 'all was asked';
  }

  async function readOne({ path, kind }: { path: string; kind: string }, frontier: ReturnType<typeof createFrontier>) {
    const about = aboutOf('GET', release, kind, '');
    let exchange: Exchange;
    try {
      exchange = await send(question('GET', path), stop);
    } catch {
      if (!stop.aborted) options.onObservations([observe('operation-gave-no-answer', about, 'answer', release)]);
      return;
    }
    const { status } = exchange.answer;
    answered.set(kind, answered.get(kind) === true || status < 400);
    options.onObservations([...judgeAnswer(exchange), ...follow(exchange, path, kind, frontier, readable, options)]);
    if (kind === 'getAppliance') software ??= softwareOf(exchange);
  }

  async function close(): Promise<void> {
    const asked = closingQuestion(release, question);
    try {
      options.onObservations(judgeAnswer(await send(asked, AbortSignal.timeout(closingMilliseconds))));
    } catch {
      const about = aboutOf(asked.method, release, 'closeSession', '');
      options.onObservations([observe('operation-gave-no-answer', about, 'answer', release)]);
    }
  }

  function summary(): Verification {
    const unseen = readable.operations.filter(({ id }) => !answered.has(id));
    const refused = readable.operations.filter(({ id }) => answered.get(id) === false);
    return {
      ...{ requests, ending, versions, software },
      seconds: (performance.now() - started) / 1000,
      readable: readable.operations.length,
      asked: answered.size,
      unseen: unseen.map(({ path }) => `GET ${path}`),
      refused: refused.map(({ path }) => `GET ${path}`),
    };
  }
}

/** Puts what the answer leads to on the list; links that the contract lacks are told and left alone. */
function follow(
  { answer }: Exchange,
  path: string,
  kind: string,
  frontier: ReturnType<typeof createFrontier>,
  readable: Readable,
  { target, release }: VerifyOptions,
): readonly Observation[] {
  if (answer.status >= 400) return [];
  const here = path.replace(/\?.*$/s, '').replace(/\/$/, '');
  const operation = readable.find(here);
  const { paths, ids } = linksOf(answer, target.origin);
  const items = ids.flatMap((id) => readable.itemOf(here, id) ?? []);
  const below = typeof operation === 'object' && operation !== null ? readable.below(here, operation) : [];
  const strange: Observation[] = [];
  for (const { path: found, where, meant } of [
    ...paths,
    ...[...items, ...below].map((known) => ({ path: known, where: '', meant: false })),
  ]) {
    const operationThere = readable.find(found.replace(/\?.*$/s, ''));
    if (operationThere === null && meant)
      strange.push(observe('link-is-not-in-the-contract', aboutOf('GET', release, kind, answer.status), where, release));
    if (typeof operationThere === 'object' && operationThere !== null) frontier.add(found, operationThere.id);
  }
  return strange;
}

/** The version that the appliance says it has; it is no secret, and kept short. */
function softwareOf({ answer }: Exchange): string | null {
  try {
    const { version } = Object(JSON.parse(Buffer.from(answer.body.bytes).toString('utf8')));
    return typeof version === 'string' ? version.replaceAll(/[^\w .+-]/g, '').slice(0, 40) : null;
  } catch {
    return null;
  }
}

/** Why nothing came back; Node's words name the address, and never what was sent. */
function unreachable(cause: unknown): string {
  const { code, message } = Object(cause);
  const reason = message === '' || message === undefined ? code : message;
  const trust = /CERT|SELF_SIGNED|ISSUER|ALTNAME/.test(String(code))
    ? ' Say which certificate to trust with --ca or --fingerprint.'
    : '';
  return `The appliance cannot be reached: ${reason}.${trust}`;
}
