// HTTP and HTTPS servers on Node.

export { whenBroken } from './broken-body.ts';
export { type ConnectionLimits, connectionLimits } from './connection-limits.ts';
export { bodyReader, type ReadBody } from './read-body.ts';
export type { HttpRefusals, RawAnswer } from './refuse-malformed.ts';
export { type MessageClasses, serveHttp, type TlsPair } from './serve-http.ts';
