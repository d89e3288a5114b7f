// One held answer: handles every write until the answer is checked.
import { ServerResponse } from 'node:http';
import type { Answer } from '@lunarest/simulator';
import { SeenAnswer } from './seen-answer.ts';
import { SocketWatch } from './watch-response.ts';
import { applyHead, type Callback, wholeHead, writeArguments } from './whole-head.ts';

/** The replacement of a refused answer; null sends the answer unchanged. */
export type Judge = (seen: SeenAnswer) => Answer | null;

/** Node's own methods of a response, without the guard. */
const node = ServerResponse.prototype;
const nodeSaysSent = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'headersSent')?.get;

export class Hold {
  readonly #response: ServerResponse;
  readonly #judge: Judge;
  readonly #writeHead: ServerResponse['writeHead'];
  readonly #socket: SocketWatch;
  readonly #seen = new SeenAnswer();
  #headed = false;
  /** The methods of the response behave as Node's own. */
  #judged = false;
  /** Ignores later writes after a refusal, so that they cannot affect the replacement. */
  #refused = false;

  /** @param writeHead the function that sends the head, from before the guard */
  constructor(response: ServerResponse, judge: Judge, writeHead: ServerResponse['writeHead']) {
    this.#response = response;
    this.#judge = judge;
    this.#writeHead = writeHead;
    this.#socket = new SocketWatch(response);
  }

  writeHead(given: readonly unknown[]): ServerResponse {
    if (this.#judged) return Reflect.apply(this.#writeHead, this.#response, given);
    this.refuseIfHeaded();
    this.#seen.head = wholeHead(this.#response, given);
    if (this.#seen.head === null) applyHead(this.#response, given);
    this.#seen.status = this.#seen.head?.status ?? this.#response.statusCode;
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

  /** Writes an implicit head as Node does: by the outermost `writeHead`, which other code may have wrapped. */
  ensureHead(): void {
    if (!this.#headed) this.#response.writeHead(this.#response.statusCode);
  }

  /** Writes the head for a method of Node, which in some versions asks for it twice. */
  implicitHead(): void {
    if (this.#judged) this.#response.writeHead(this.#response.statusCode);
    else this.ensureHead();
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
    this.#socket.accept(() => node.writeContinue.call(this.#response, callback));
  }

  saysSent(): boolean {
    return this.#judged ? nodeSaysSent?.call(this.#response) : this.#headed;
  }

  /** Stops holding and checking the answer. */
  letPass(): void {
    this.#judged = true;
  }

  close(): void {
    if (!this.#judged && this.#socket.touched()) this.#settle(undefined);
  }

  #settle(callback: Callback | undefined): void {
    // Node's own `writeHead` sends no byte before the body.
    const bypassed = this.#socket.touched() || nodeSaysSent?.call(this.#response) === true;
    if (bypassed) this.#seen.stray('bypass', 'connection', 'answers only through the response object');
    const replacement = this.#judge(this.#seen);
    this.#judged = true;
    this.#refused = replacement !== null;
    // Wrappers of `writeHead` have already run and must not change the checked answer.
    if (Object.hasOwn(this.#response, 'writeHead')) this.#response.writeHead = this.#writeHead;
    if (bypassed) this.#response.destroy();
    else if (replacement === null) this.#sendAsSeen(callback);
    else this.#sendInstead(replacement, callback);
  }

  #sendAsSeen(callback: Callback | undefined): void {
    const response = this.#response;
    response.statusCode = this.#seen.status ?? response.statusCode;
    const { head } = this.#seen;
    if (head !== null) Reflect.apply(this.#writeHead, response, [head.status, head.given]);
    Reflect.apply(node.end, response, [this.#seen.payload(), callback]);
  }

  #sendInstead({ status, headers, body = '' }: Answer, callback: Callback | undefined): void {
    const response = this.#response;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.statusCode = status;
    response.statusMessage = '';
    response.sendDate = true;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Node omits a Content-Length that was removed before.
    response.setHeader('Content-Length', Buffer.byteLength(body));
    Reflect.apply(node.end, response, [body, callback]);
  }
}

export function swallow(callback: Callback | undefined): true {
  if (callback !== undefined) process.nextTick(callback);
  return true;
}
