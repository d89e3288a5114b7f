// What a client gets instead of an answer that the contract does not document.
import { documentedHeaders } from '../documented-headers.ts';
import { errorBody } from '../request/error-body.ts';
import type { Replacement } from './hold.ts';

/** The documented answer to a failure of the server; it says nothing but where to look in the log. */
export function replacementAnswer(report: string): Replacement {
  const body = errorBody(null, 'FRAMEWORK_INTERNAL_ERROR', `Report ${report}.`);
  const headers = { ...documentedHeaders, 'Cache-Control': 'no-store', 'Content-Type': 'application/json' };
  return { status: body.returnCode, headers, body: JSON.stringify(body) };
}
