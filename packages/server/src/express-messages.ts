// Requests and responses that have the prototypes of an Express application from the start.
import { IncomingMessage, type ServerOptions, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** The classes that Node's server instantiates for each request; its own by default. */
export type MessageOptions = Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'>;

/**
 * Message classes with the prototypes of the application. Express sets the prototype of every message that
 * has another one; the engine then loses the shape of the object, which costs more than the rest of Express.
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
