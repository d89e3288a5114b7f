// Describes an error in one line for the user of the command.

/** The properties of an error of listening. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

const portOptions = '--port, --mock-port, --control-port or --site-port';

export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, address, hostname, port }: ListenError = error;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another with ${portOptions}.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${address ?? hostname} is no address of this machine; choose another with --host.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; choose one above 1023 with ${portOptions}.`;
  return error.message;
}
