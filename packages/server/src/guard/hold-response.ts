// Holds an answer back until it is complete and checked.
import { ServerResponse } from 'node:http';
import { Hold, type Judge, swallow } from './hold.ts';
import type { Callback } from './whole-head.ts';

/** Node's own methods of a response, without the guard. */
const node = ServerResponse.prototype;

/**
 * Holds the answer of a response: its methods behave as Node's, but send nothing. Calls `judge` once, when the answer is
 * complete or can no longer be valid.
 */
export function holdResponse(response: HeldResponse, judge: Judge): void {
  const isPrepared = guarding in response;
  const hold = new Hold(response, judge, isPrepared ? node.writeHead : response.writeHead);
  // Methods of the response itself take precedence over any prototype that a framework sets later.
  if (!isPrepared) addMethods(response);
  response[held] = hold;
  response.on('close', closed);
}

/**
 * Adds the guard's methods to a class of responses, because adding them to each response costs more than all the checks.
 * Only for a server that holds each response before other code wraps it.
 */
export function prepareToHold(Response: typeof ServerResponse): void {
  addMethods(Response.prototype);
}

function addMethods(target: ServerResponse): void {
  // All targets share these functions, so the engine sees one shape of object.
  Object.assign(target, methods, { [guarding]: true });
  Object.defineProperty(target, 'headersSent', headersSent);
}

/**
 * Restores Node's own methods on a held response, so that its answer is sent unchecked: for answers planned
 * as undocumented.
 */
export function letPass(response: HeldResponse): void {
  const hold = response[held];
  if (hold === undefined) return;
  hold.letPass();
}

// A property of the response, because a WeakMap of short-lived responses costs more than all the checks.
const held = Symbol('held');

/** Marks an object that has the guard's methods. */
const guarding = Symbol('guarding');

interface HeldResponse extends ServerResponse {
  [held]?: Hold;
}

function holdOf(response: HeldResponse): Hold {
  const hold = response[held];
  if (hold === undefined) throw new TypeError('The guard does not permit this method of the response.');
  return hold;
}

const methods = {
  writeHead(this: ServerResponse, ...given: readonly unknown[]) {
    return holdOf(this).writeHead(given);
  },
  _implicitHeader(this: ServerResponse) {
    holdOf(this).implicitHead();
  },
  write(this: ServerResponse, ...given: readonly unknown[]) {
    return holdOf(this).write(given);
  },
  end(this: ServerResponse, ...given: readonly unknown[]) {
    return holdOf(this).end(given);
  },
  flushHeaders(this: ServerResponse) {
    holdOf(this).ensureHead();
  },
  setHeader(this: ServerResponse, name: string, value: number | string | readonly string[]) {
    holdOf(this).refuseIfHeaded();
    return node.setHeader.call(this, name, value);
  },
  appendHeader(this: ServerResponse, name: string, value: string | readonly string[]) {
    holdOf(this).refuseIfHeaded();
    return node.appendHeader.call(this, name, value);
  },
  removeHeader(this: ServerResponse, name: string) {
    holdOf(this).refuseIfHeaded();
    node.removeHeader.call(this, name);
  },
  addTrailers(this: ServerResponse) {
    holdOf(this).stray('trailer', 'trailers');
  },
  writeProcessing(this: ServerResponse) {
    holdOf(this).stray('interim-answer', 'status 102');
  },
  writeEarlyHints(this: ServerResponse, _hints: unknown, callback?: Callback) {
    holdOf(this).stray('interim-answer', 'status 103');
    swallow(callback);
  },
  // HTTP itself defines `100 Continue`, so operations need not document it. Node writes it before the guard
  // holds the response.
  writeContinue(this: HeldResponse, callback?: Callback) {
    if (this[held] === undefined) node.writeContinue.call(this, callback);
    else this[held].writeContinue(callback);
  },
};

const headersSent = {
  configurable: true,
  get(this: ServerResponse): boolean {
    return holdOf(this).saysSent();
  },
};

function closed(this: ServerResponse): void {
  holdOf(this).close();
}
