// The folder with the log and the certificate, whose key must not end up in a project.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Absolute path. An empty variable counts as a missing one; otherwise it would name the current folder. */
export function homeFolder({ LUNAREST_HOME: named }: Readonly<NodeJS.ProcessEnv>): string {
  return named ? resolve(named) : join(homedir(), '.lunarest');
}
