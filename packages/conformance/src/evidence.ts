// What the suite knows of evidence, for the programs that hold a changed contract against it.

export type { FollowedLink } from './links/follow-links.ts';
export { type LinkSource, resolveLink } from './links/resolve-link.ts';
export {
  type ClientRecording,
  type RecordedStep,
  readClientRecordings,
  type Value,
} from './recordings/client-recordings.ts';
export { fillIn, fillText } from './recordings/fill-in.ts';
