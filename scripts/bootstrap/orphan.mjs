// Notices that the parent of this process has gone.

/**
 * Calls `stop` when it has: npm passes a signal to its shell only, which may end without passing it on. On Windows the
 * parent's number stays, and Ctrl-C reaches every process by itself.
 */
export function whenOrphaned(stop) {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && stop();
  return process.env.npm_lifecycle_event === undefined ? undefined : setInterval(look, 500).unref();
}
