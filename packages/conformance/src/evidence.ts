// Coverage, exchanges, links and client recordings, for programs that count them or check a changed contract against them.

export type { Coverage } from './coverage/coverage-report.ts';
export type { Exchange } from './coverage/exchange.ts';
export type { FollowedLink } from './links/follow-links.ts';
export { type LinkSource, resolveLink } from './links/resolve-link.ts';
export {
  type ClientRecording,
  type RecordedStep,
  readClientRecordings,
  type Value,
} from './recordings/client-recordings.ts';
export { fillIn, fillText } from './recordings/fill-in.ts';
