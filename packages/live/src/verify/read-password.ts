// The password of `lunarest verify`, from the user's chosen source.
import { UsageError } from '@lunarest/findings';

/** Throws a UsageError without a password. Reads only the first line of `input`, and only with --password-stdin. */
export async function readPassword(
  { passwordEnv, passwordStdin }: Readonly<Record<string, unknown>>,
  input: AsyncIterable<Uint8Array>,
): Promise<string> {
  if (passwordStdin === true) return readLine(input);
  const password = process.env[String(passwordEnv)];
  if (password === undefined || password === '')
    throw new UsageError(
      `The environment variable ${passwordEnv} holds no password; or use --password-stdin.`,
    );
  return password;
}

/** In bytes. */
const longestPassword = 4096;

/** The first line; a line break at its end belongs to the file and not to the password. */
async function readLine(input: AsyncIterable<Uint8Array>): Promise<string> {
  let read = Buffer.alloc(0);
  for await (const piece of input) {
    read = Buffer.concat([read, piece]);
    if (read.length > longestPassword || piece.includes(lineBreak)) break;
  }
  const end = read.indexOf(lineBreak);
  const line = textOf(end < 0 ? read : read.subarray(0, end)).replace(/\r$/, '');
  if (line === '' || read.length > longestPassword) throw new UsageError('Standard input holds no password.');
  return line;
}

const lineBreak = 0x0a;

/** Decoded as a whole: a character may come in two pieces, and a spoiled password counts as a wrong one. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError('The password on standard input is no text in UTF-8.', { cause });
  }
}
