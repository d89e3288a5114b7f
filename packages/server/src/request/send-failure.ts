// The one place where a failure becomes an answer.
import { challenge, type OperationDescription } from '@lunarest/contract';
import type { Response } from 'express';
import { type ErrorBody, errorBody } from './error-body.ts';
import { MethodRefusal } from './find-operation.ts';
import { Refusal } from './refusal.ts';
import { sendAnswer } from './send-answer.ts';

/** Answers a refusal with its documented body, and anything else with FRAMEWORK_INTERNAL_ERROR, which says nothing about the cause. */
export function sendFailure(
  response: Response,
  operation: OperationDescription | null,
  error: unknown,
): void {
  const refusal = error instanceof Refusal ? error : null;
  const body = bodyOf(operation, refusal);
  const headers = {
    ...(body.returnCode === 401 ? { 'WWW-Authenticate': challenge } : {}),
    ...(error instanceof MethodRefusal ? { Allow: error.allow } : {}),
  };
  sendAnswer(response, operation, { status: body.returnCode, headers, body });
}

/** An identifier that the contract does not document here would be a defect of ours, and so is answered as one. */
function bodyOf(operation: OperationDescription | null, refusal: Refusal | null): ErrorBody {
  try {
    return errorBody(operation, refusal?.failure ?? 'FRAMEWORK_INTERNAL_ERROR', refusal?.details);
  } catch {
    return errorBody(null, 'FRAMEWORK_INTERNAL_ERROR');
  }
}
