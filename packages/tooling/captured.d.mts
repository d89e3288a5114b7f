/** What a command wrote, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Stream {
  readonly isTTY: boolean;
  write(text: string | Uint8Array): boolean;
}

export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

export function captured(
  run: (streams: Streams) => Promise<number>,
  tell?: (text: string) => void,
): Promise<Ran>;
