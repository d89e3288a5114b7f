// A contract in the form that the guard needs: its checks, and the answer that replaces an invalid one.
import type { Release } from '@lunarest/contract';
import type { Answer } from '@lunarest/simulator';
import type { AskedRequest } from './asked-request.ts';
import type { Finding } from './finding.ts';
import type { GivenAnswer } from './given-answer.ts';

export interface GuardedContract {
  /** Whether the checks for such a request are loaded. */
  isReady(asked: AskedRequest): boolean;
  /** Loads the checks for such a request. Rejects when they cannot be loaded; every answer is refused then. */
  load(asked: AskedRequest): Promise<void>;
  /** All findings for the answer; called after the checks are loaded. */
  findings(asked: AskedRequest, answer: GivenAnswer): readonly Finding[];
  /** The fields of the request in the log entry. */
  about(asked: AskedRequest): { readonly operation: string | null; readonly release?: Release };
  /** The documented answer to a failure of the server; it only refers to the log. */
  replacement(report: string): Answer;
}
