// Tells a terminal what takes so long; says nothing as long as a second has not passed, and nothing to a file or pipe.

export type Progress = (step: string) => void;

/** A progress that writes to `stream` once `now` is a second later than when it was made. */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now = Date.now,
): Progress {
  const start = now();
  return (step) => {
    if (stream.isTTY && now() - start > 1000) stream.write(`${step} …\n`);
  };
}
