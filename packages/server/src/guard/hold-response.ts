// Holds an answer back until it is complete and has been judged.
import { ServerResponse } from 'node:http';
import { SeenAnswer } from './seen-answer.ts';
import { SocketWatch } from './socket-watch.ts';
import { applyHead, type Callback, writeArguments } from './write-arguments.ts';

/** What leaves instead of a refused answer; null lets the answer go. */
export type Judge = (seen: SeenAnswer) => Replacement | null;

export interface Replacement {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Node's own methods: what a response does when nothing stands before it. */
const node = ServerResponse.prototype;
const nodeSaysSent = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'headersSent')?.get;

/**
 * Puts the guard's methods on the response itself, below every prototype that a framework gives it later; they behave as
 * Node's would, except that nothing leaves. `judge` is called once, when the answer is complete or cannot become right.
 */
export function holdResponse(response: ServerResponse, judge: Judge): void {
  // The same functions for every response, so that the engine sees one shape of object.
  Object.assign(response, methods, { [held]: new Hold(response, judge) });
  Object.defineProperty(response, 'headersSent', headersSent);
  response.on('close', closed);
}

// Kept on the response itself: a WeakMap of short-lived responses costs more than all the checking.
const held = Symbol('held');

interface HeldResponse extends ServerResponse {
  readonly [held]?: Hold;
}

function holdOf(response: HeldResponse): Hold {
  const hold = response[held];
  if (hold === undefined) throw new TypeError('This method belongs to a response that the guard holds.');
  return hold;
}

const methods = {
  writeHead(this: ServerResponse, ...given: readonly unknown[]) {
    return holdOf(this).writeHead(given);
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
  // The permission to send a body is HTTP's own; no operation documents it, and none needs to.
  writeContinue(this: ServerResponse, callback?: Callback) {
    holdOf(this).writeContinue(callback);
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

class Hold {
  readonly #response: ServerResponse;
  readonly #judge: Judge;
  readonly #socket: SocketWatch;
  readonly #seen = new SeenAnswer();
  #headed = false;
  /** From then on the methods are Node's again. */
  #judged = false;
  /** A writer that goes on after its answer has been refused must not fail at the one that was sent. */
  #refused = false;

  constructor(response: ServerResponse, judge: Judge) {
    this.#response = response;
    this.#judge = judge;
    this.#socket = new SocketWatch(response);
  }

  writeHead(given: readonly unknown[]): ServerResponse {
    if (this.#judged) return Reflect.apply(node.writeHead, this.#response, given);
    this.refuseIfHeaded();
    applyHead(this.#response, given);
    this.#seen.status = this.#response.statusCode;
    this.#headed = true;
    return this.#response;
  }

  write(given: readonly unknown[]): boolean {
    const { chunk, encoding, callback } = writeArguments(given);
    if (this.#refused) return swallow(callback);
    if (this.#judged) return Reflect.apply(node.write, this.#response, given);
    this.ensureHead();
    const kept = this.#seen.add(chunk, encoding);
    if (!kept) this.#settle(undefined);
    return swallow(callback);
  }

  end(given: readonly unknown[]): ServerResponse {
    const { chunk, encoding, callback } = writeArguments(given);
    if (this.#refused) return this.#response;
    if (this.#judged) return Reflect.apply(node.end, this.#response, given);
    this.ensureHead();
    if (chunk !== undefined) this.#seen.add(chunk, encoding);
    this.#settle(callback);
    return this.#response;
  }

  /** What Node does by itself before the first byte; it calls the outermost `writeHead`, which others may have wrapped. */
  ensureHead(): void {
    if (!this.#headed) this.#response.writeHead(this.#response.statusCode);
  }

  refuseIfHeaded(): void {
    if (!this.#headed || this.#judged) return;
    throw Object.assign(new Error('Cannot write headers after they are sent to the client'), {
      code: 'ERR_HTTP_HEADERS_SENT',
    });
  }

  stray(what: 'trailer' | 'interim-answer', where: string): void {
    this.#seen.stray(what, where, 'none');
  }

  writeContinue(callback: Callback | undefined): void {
    node.writeContinue.call(this.#response, callback);
    this.#socket.forgive();
  }

  saysSent(): boolean {
    return this.#judged ? nodeSaysSent?.call(this.#response) : this.#headed;
  }

  close(): void {
    if (!this.#judged && this.#socket.touched()) this.#settle(undefined);
  }

  #settle(callback: Callback | undefined): void {
    const bypassed = this.#socket.touched();
    if (bypassed) this.#seen.stray('bypass', 'connection', 'answers through the response only');
    const replacement = this.#judge(this.#seen);
    this.#judged = true;
    this.#refused = replacement !== null;
    // What has wrapped writeHead has had its turn, and must not change what has been judged.
    this.#response.writeHead = node.writeHead;
    if (bypassed) this.#response.destroy();
    else if (replacement === null) this.#sendAsSeen(callback);
    else this.#sendInstead(replacement, callback);
  }

  #sendAsSeen(callback: Callback | undefined): void {
    const response = this.#response;
    response.statusCode = this.#seen.status ?? response.statusCode;
    Reflect.apply(node.end, response, [this.#seen.payload(), callback]);
  }

  #sendInstead({ status, headers, body }: Replacement, callback: Callback | undefined): void {
    const response = this.#response;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.statusCode = status;
    response.statusMessage = '';
    response.sendDate = true;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Node leaves out a length that has been removed once.
    response.setHeader('Content-Length', Buffer.byteLength(body));
    Reflect.apply(node.end, response, [body, callback]);
  }
}

function swallow(callback: Callback | undefined): true {
  if (callback !== undefined) process.nextTick(callback);
  return true;
}
