// A contract as the guard needs it: its checks, and the answer that replaces a wrong one.
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
  /** Everything that is wrong with the answer; called when the checks are loaded. */
  findings(asked: AskedRequest, answer: GivenAnswer): readonly Finding[];
  /** What the log says of the request. */
  about(asked: AskedRequest): { readonly operation: string | null; readonly release?: Release };
  /** The documented answer to a failure of the server; it says nothing but where to look in the log. */
  replacement(report: string): Answer;
}
