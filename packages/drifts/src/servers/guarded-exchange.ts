// A planted answer behind the guard: the client's answer and the log.

import { type GuardMode, guarded } from '@lunarest/server';
import type { Finding } from '@lunarest/server/guard';
import { pino } from 'pino';
import type { HonestAnswer } from '../planted/drift.ts';
import { type Exchange, exchange } from './exchange.ts';
import { listening } from './listen.ts';
import { tinyApp } from './tiny-app.ts';

export interface LogEntry {
  readonly report: string;
  readonly operation: string | null;
  readonly release: string;
  readonly findings: readonly Finding[];
}

export interface GuardedExchange {
  readonly seen: Exchange;
  readonly log: readonly LogEntry[];
}

export async function guardedExchange(answer: HonestAnswer, mode: GuardMode): Promise<GuardedExchange> {
  const log: LogEntry[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const seen = await listening(guarded(tinyApp(answer), { mode, logger }), (url) =>
    exchange(url, answer.request),
  );
  return { seen, log };
}
