// Requests and responses that have the prototypes of an Express application from the start.
import { IncomingMessage, type ServerOptions, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** What Node's server makes for each request; its own by default. */
export type MessageOptions = Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'>;

/**
 * What Node's server is to make for an application, which gets the prototypes of it. Express changes the prototype of every
 * message that has another one, and the engine then forgets all that it knows of the object: this takes longer than everything
 * else that Express does.
 */
export function messagesOf(app: Express): MessageOptions {
  class Request extends IncomingMessage {}
  class Response<Asked extends IncomingMessage = IncomingMessage> extends ServerResponse<Asked> {}
  Object.assign(app, {
    request: Object.setPrototypeOf(Request.prototype, app.request),
    response: Object.setPrototypeOf(Response.prototype, app.response),
  });
  return { IncomingMessage: Request, ServerResponse: Response };
}
