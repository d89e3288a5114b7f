// Reads the body of a request in the kind its media type names, bounded in size.
import type { MediaKind, OperationDescription, Upload } from '@lunarest/contract';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { readUploads } from './read-uploads.ts';
import { Refusal } from './refusal.ts';
import { runMiddleware } from './run-middleware.ts';

/** Enough for every JSON body of the contract, and small enough to read at once. */
const largestBody = '64kb';

/** The files of the simulated appliance are certificates, licences and small archives. */
const largestFile = '4mb';

// The media type has been negotiated before, so whatever comes is meant as what it says.
const json: RequestHandler = express.json({ limit: largestBody, type: () => true });
const text: RequestHandler = express.text({ limit: largestFile, type: () => true });
const bytes: RequestHandler = express.raw({ limit: largestFile, type: () => true });

/** JSON as its value, an octet stream as text, a form as its files; undefined when nothing came. */
export type ReadBody = unknown;

/** What some operations answer to a body of another kind than theirs. */
const wrongKind = 'SERVER_REQUEST_NOT_APPROPRIATE';

/**
 * Refuses malformed, oversized or unexpected bodies with FRAMEWORK_BAD_REQUEST (decision D-39), and a body of a kind that
 * the operation does not take as it documents.
 */
export async function readBody(
  operation: OperationDescription,
  kind: MediaKind,
  request: Request,
  response: Response,
): Promise<ReadBody> {
  const { body } = operation;
  if (body === null) {
    const given = await readJson(request, response);
    if (!isEmpty(given)) throw new Refusal('FRAMEWORK_BAD_REQUEST', 'This operation takes no body.');
    return undefined;
  }
  if (!body.mediaTypes.some((mediaType) => mediaType.includes(`+${kind};`))) throw refusedKind(operation);
  if (kind === 'json') {
    const given = await readJson(request, response);
    // The validator would take nothing for an empty object.
    if (given === undefined && body.required)
      throw new Refusal('FRAMEWORK_BAD_REQUEST', 'A body is missing.');
    return given;
  }
  return kind === 'multipart' ? readForm(request, response) : readText(request, response);
}

async function readJson(request: Request, response: Response): Promise<unknown> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  // The reader would make an empty object of an empty body.
  if (length === '0' || (length === undefined && encoding === undefined)) return undefined;
  try {
    await runMiddleware(json, request, response);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is not JSON, or it is too large.');
  }
  return request.body;
}

async function readText(request: Request, response: Response): Promise<unknown> {
  try {
    await runMiddleware(text, request, response);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body cannot be read, or it is too large.');
  }
  // An empty body is left out by the reader.
  return typeof request.body === 'string' ? request.body : '';
}

async function readForm(request: Request, response: Response): Promise<readonly Upload[]> {
  try {
    await runMiddleware(bytes, request, response);
    return await readUploads(request.headers['content-type'] ?? '', request.body);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is no form with files, or it is too large.');
  }
}

function refusedKind(operation: OperationDescription): Refusal {
  const documented = operation.responses[400]?.errors.includes(wrongKind) === true;
  return documented
    ? new Refusal(wrongKind)
    : new Refusal('FRAMEWORK_BAD_REQUEST', 'This operation does not take a body of this kind.');
}

function isEmpty(body: unknown): boolean {
  if (body === undefined) return true;
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
}
