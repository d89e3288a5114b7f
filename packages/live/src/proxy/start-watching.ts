// From the options of `lunarest proxy` to its outcome.

import { counted, type Progress, readText, type Severity, UsageError } from '@lunarest/findings';
import { listenForInterruption, type Outcome } from '@lunarest/findings/command';
import type { JsonObject } from '@lunarest/openapi';
import { readTarget } from '../connection/connect.ts';
import { readTrust } from '../connection/trust.ts';
import { fails } from '../drift/gather.ts';
import { type LastingRecording, lastingRecording, openRecording } from '../recording/har-writer.ts';
import { inWords, type Recorded, readHar } from '../recording/read-har.ts';
import { createTrafficJudge, type TrafficCounts, type TrafficJudge } from './judge-traffic.ts';
import { startProxy } from './start-proxy.ts';

interface WatchOptions {
  readonly failOn: Severity;
  readonly progress: Progress;
  readonly tell: (line: string) => void;
  readonly announce: (line: string) => void;
}

type Options = Readonly<Record<string, unknown>>;

export async function startWatching(
  options: Options,
  { failOn, progress, tell, announce }: WatchOptions,
): Promise<Outcome> {
  const { harIn, harOut, target } = options;
  const address = target === undefined ? undefined : readTarget(String(target), '--target');
  const read = typeof harIn === 'string' ? readHar(harIn, address) : undefined;
  const source = typeof harIn === 'string' ? harIn : address?.origin;
  if (source === undefined)
    throw new UsageError('Use --target to listen, or --har-in to check recorded traffic.');
  const judge = createTrafficJudge(tell);
  const recording = typeof harOut === 'string' ? lastingRecording(openRecording(harOut), tell) : undefined;
  try {
    for (const exchange of read?.exchanges ?? []) {
      judge.add(exchange);
      recording?.add(exchange);
      await judge.settle();
      progress(`${judge.counts.exchanges} of ${read?.exchanges.length} exchanges`);
    }
    if (read === undefined && address !== undefined)
      await listen(address, options, { judge, recording, announce });
    recording?.close();
  } finally {
    recording?.discard();
  }
  await judge.settle();
  const findings = [...judge.ledger.findings(), ...(recording?.findings() ?? [])];
  return {
    report: {
      command: 'proxy',
      title: `Traffic of ${source} against the contract`,
      findings,
      clean: `The traffic of ${source} agrees with the contract.`,
      summary: summaryOf(judge.counts, read),
      facts: { ...judge.counts, ...factsOf(read) },
    },
    failed: fails(findings, failOn),
  };
}

function summaryOf(
  { exchanges, skipped, preflights, pageFiles }: TrafficCounts,
  read: Recorded | undefined,
): string {
  const { passedOver = [] } = read ?? {};
  const withoutBody = read?.exchanges.filter(({ answer }) => answer.body.isUnrecorded === true).length ?? 0;
  const clauses = [
    `${counted(exchanges, 'exchange')} seen`,
    ...(skipped === 0 ? [] : [`${skipped} came too fast to be checked`]),
    ...(preflights === 0 ? [] : [`skipped ${counted(preflights, 'preflight')}`]),
    ...(pageFiles === 0 ? [] : [`skipped ${counted(pageFiles, 'file')} of a page`]),
    ...(passedOver.length === 0 ? [] : [`skipped ${inWords(passedOver)}`]),
    ...(withoutBody === 0 ? [] : [`${counted(withoutBody, 'body was', 'bodies were')} not recorded`]),
  ];
  return `${clauses.join('; ')}.`;
}

function factsOf(read: Recorded | undefined): JsonObject {
  if (read === undefined) return {};
  return { passedOver: read.passedOver.map(({ reason, count }) => ({ reason, count })) };
}

interface Listeners {
  readonly judge: TrafficJudge;
  readonly recording: LastingRecording | undefined;
  readonly announce: (line: string) => void;
}

async function listen(
  target: URL,
  options: Options,
  { judge, recording, announce }: Listeners,
): Promise<void> {
  const ended = new AbortController();
  const interruption = listenForInterruption();
  // Not `AbortSignal.timeout`: a signal that only `AbortSignal.any` references is garbage-collected and never fires.
  const timer =
    options.for === undefined ? undefined : setTimeout(() => ended.abort(), Number(options.for) * 1000);
  const end = AbortSignal.any([interruption.signal, ended.signal]);
  const count = () => {
    if (options.requests !== undefined && judge.counts.exchanges >= Number(options.requests)) ended.abort();
  };
  const proxy = await startProxy({
    target,
    trust: readTrust(options, target),
    ...readListen(String(options.listen)),
    tls: readPair(options),
    onExchange(exchange) {
      judge.add(exchange);
      recording?.add(exchange);
      count();
    },
    onFailure(unanswered) {
      judge.addUnanswered(unanswered);
      count();
    },
  });
  announce(`Listening on ${proxy.url}; Ctrl-C ends with the report.`);
  try {
    if (!end.aborted) await new Promise((resolve) => end.addEventListener('abort', resolve, { once: true }));
  } finally {
    clearTimeout(timer);
    interruption.release();
    await proxy.close();
  }
}

/** `127.0.0.1:8444`, `[::1]:8444`. */
function readListen(text: string): { readonly host: string; readonly port: number } {
  const [, host = '', port = ''] = /^(\[[0-9a-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(text) ?? [];
  if (host === '' || Number(port) > 65_535)
    throw new UsageError('--listen must be an address and port, for example 127.0.0.1:8444.');
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}

function readPair({ cert, key }: Options): { readonly cert: string; readonly key: string } | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (typeof cert !== 'string' || typeof key !== 'string')
    throw new UsageError('Use --cert and --key together.');
  return { cert: readText(cert), key: readText(key) };
}
