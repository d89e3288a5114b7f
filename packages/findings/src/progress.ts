// Reports the progress of long work to a terminal; prints nothing during the first second, and nothing to a
// file or pipe.

export type Progress = (step: string) => void;

/** A progress that writes nothing. */
export const noProgress: Progress = () => {};

/** Milliseconds before the first line, and between two of them. */
const pause = 1000;

/** A progress that writes a message to `stream` if a second has passed since its creation or its last output. */
export function createProgress(
  stream: Partial<Pick<NodeJS.WriteStream, 'isTTY'>> & Pick<NodeJS.WriteStream, 'write'>,
  now = Date.now,
): Progress {
  let last = now();
  return (step) => {
    if (stream.isTTY !== true || now() - last <= pause) return;
    last = now();
    stream.write(`${step} …\n`);
  };
}
