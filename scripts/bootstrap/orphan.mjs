// Detects the end of this process's parent.

/**
 * Calls `stop` when the parent has ended: npm passes a signal to its shell only, which may end without
 * forwarding it. On Windows the parent's number stays, and Ctrl-C reaches every process directly.
 */
export function whenOrphaned(stop) {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && stop();
  return process.env.npm_lifecycle_event === undefined ? undefined : setInterval(look, 500).unref();
}
