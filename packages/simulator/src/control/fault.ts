// The faults that can affect a call with valid input.
import { type FailureId, tokenSource } from '@lunarest/contract';
import { type Duration, milliseconds } from './clock.ts';

/** A documented failure, answered after the request has passed every check. */
export interface FailureFault {
  readonly kind: 'failure';
  readonly failure: FailureId;
}

/** The answer is delayed. */
export interface DelayFault {
  readonly kind: 'delay';
  readonly milliseconds: number;
}

/** The connection ends without an answer: before or after the appliance has done the work. */
export interface DropFault {
  readonly kind: 'drop';
  readonly when: 'before' | 'after';
}

/** An answer that the contract need not document. The appliance does no work for it. */
export interface UndocumentedFault {
  readonly kind: 'undocumented';
  /** 200 to 599. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Fault = FailureFault | DelayFault | DropFault | UndocumentedFault;

/** A fault of the connection, not of the appliance. */
export type TransportFault = DelayFault | DropFault;

/** Delays an answer. @throws TypeError for an invalid duration. */
export function delayed(duration: Duration): DelayFault {
  return { kind: 'delay', milliseconds: milliseconds(duration) };
}

/** Ends the connection without an answer, before (the default) or after the appliance has done the work. */
export function dropped(when: DropFault['when'] = 'before'): DropFault {
  if (when === 'before' || when === 'after') return { kind: 'drop', when };
  throw new TypeError(`A connection can drop only before or after the work, not ${JSON.stringify(when)}.`);
}

export interface UndocumentedAnswer {
  /** 200 to 599. */
  readonly status: number;
  /** `Content-Length`, `Transfer-Encoding` and `Trailer` are omitted: they belong to the connection. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent unchanged, any other value as JSON; empty by default, and omitted with 204, 205 and 304. */
  readonly body?: unknown;
}

/** @throws TypeError for a status that cannot end a request, and for a header that cannot be sent. */
export function undocumented({ status, headers = {}, body = '' }: UndocumentedAnswer): UndocumentedFault {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new TypeError(
      `The status of an answer is a whole number from 200 to 599, not ${JSON.stringify(status)}.`,
    );
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const given = Object.entries(headers).filter(
    ([name]) => !/^(?:content-length|transfer-encoding|trailer)$/i.test(name),
  );
  const unsendable = given.find(([name, value]) => !isSendable(name, value));
  if (unsendable !== undefined)
    throw new TypeError(
      `The header ${JSON.stringify(unsendable[0])} of an answer cannot have the value ${JSON.stringify(unsendable[1])}.`,
    );
  const typed = typeof body === 'string' || given.some(([name]) => name.toLowerCase() === 'content-type');
  return {
    kind: 'undocumented',
    status,
    headers: { ...(typed ? {} : { 'Content-Type': 'application/json' }), ...Object.fromEntries(given) },
    body: bodiless.includes(status) ? '' : text,
  };
}

/** Statuses of answers without a body; no connection delivers one. */
const bodiless = [204, 205, 304];

const headerName = new RegExp(`^${tokenSource}$`);

/** Whether Node sends a header (RFC 9110, sections 5.1 and 5.5). A program without types may give no value. */
function isSendable(name: string, value: string | undefined): boolean {
  return headerName.test(name) && value !== undefined && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
