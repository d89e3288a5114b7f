// The HTTP side of a mock. Every request gets an answer with the documented body, even when Node cannot parse it or an error
// occurs, so that no request ends the process.
import type { RequestListener, ServerResponse } from 'node:http';
import {
  type AllowedOrigins,
  applyChanges,
  crossOriginChanges,
  forNoPage,
  type HeaderChanges,
  preflightHeaders,
} from '@lunarest/contract/cross-origin';
import type { HttpRefusals } from '@lunarest/http';
import { isMalformedHead, malformedBecause, Refusal } from '@lunarest/simulator/requests';
import type { AnswerRequest, MockAnswer } from './answer-request.ts';
import type { Refuse } from './documented-refusal.ts';

export function listenerOf(answerRequest: AnswerRequest, allowed: AllowedOrigins): RequestListener {
  return async (request, response) => {
    const preflight = isMalformedHead(request) ? null : preflightHeaders(allowed, request);
    const answer =
      preflight === null
        ? await answerRequest(request, response)
        : { status: 204, headers: {}, body: undefined };
    try {
      send(response, answer, preflight ?? (allowed.size === 0 ? {} : crossOriginChanges(allowed, request)));
    } catch {
      // A header cannot contain the value.
      response.destroy();
    }
  };
}

function send(response: ServerResponse, { status, headers, body }: MockAnswer, changes: HeaderChanges): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  applyChanges(response, changes);
  response.end(body);
}

/** The answers to input that reaches no listener. */
export function refusalsWith(refuse: Refuse, allowed: AllowedOrigins): HttpRefusals {
  const refusal = (refused: Refusal) => {
    const answer = refuse(null, refused);
    return allowed.size === 0 ? answer : { ...answer, headers: { ...answer.headers, ...forNoPage } };
  };
  return {
    malformed: (code) => refusal(new Refusal('FRAMEWORK_BAD_REQUEST', malformedBecause(code))),
    connect: () => refusal(new Refusal('FRAMEWORK_NO_RESOURCE')),
  };
}
