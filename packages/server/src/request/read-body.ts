// Reads the JSON body of a request into `request.body`, bounded in size.
import type { OperationDescription } from '@lunarest/contract';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { Refusal } from './refusal.ts';
import { runMiddleware } from './run-middleware.ts';

/** Enough for every body of the contract, and small enough to read at once. */
const largestBody = '64kb';

// The media type has been negotiated before, so whatever comes is meant as JSON.
const json: RequestHandler = express.json({ limit: largestBody, type: () => true });

/** Refuses malformed, oversized or unexpected bodies with FRAMEWORK_BAD_REQUEST (decision D-39). */
export async function readBody(
  operation: OperationDescription,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    await runMiddleware(json, request, response);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is not JSON, or it is too large.');
  }
  if (operation.body === null && !isEmpty(request.body)) {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'This operation takes no body.');
  }
}

function isEmpty(body: unknown): boolean {
  if (body === undefined) return true;
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
}
