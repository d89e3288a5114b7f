// Tells a terminal what takes so long; says nothing as long as a second has not passed, and nothing to a file or pipe.

export type Progress = (step: string) => void;

/** For what runs without anybody to tell. */
export const noProgress: Progress = () => {};

/** Milliseconds before the first line, and between two of them. */
const pause = 1000;

/** A progress that writes to `stream` what it is told a second after it was made or wrote last. */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now = Date.now,
): Progress {
  let last = now();
  return (step) => {
    if (!stream.isTTY || now() - last <= pause) return;
    last = now();
    stream.write(`${step} …\n`);
  };
}
