// The place where the commands of the playground run: the repository, or an installed package.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Place {
  /** Absolute path of the folder with the log and the certificate. */
  readonly home: string;
  /** The program of the mock's thread. */
  readonly mockFile: URL;
  /** The folder of the built site, which need not exist. */
  readonly site: URL;
  /** Node's arguments that build the site; null where it is always built. */
  readonly siteBuild: readonly string[] | null;
  /** The folder of the usage texts. */
  readonly usage: URL;
  /** The command line of the command that starts everything. */
  readonly start: string;
  /** The command line of the review tools. */
  readonly lunarest: string;
  /** Replacements in the usage texts, which are written for the repository. */
  readonly words: readonly (readonly [string, string])[];
}

/** The repository, with the programs that the bootstrap has bundled. */
export const repository: Place = {
  home: fileURLToPath(new URL('../../../.lunarest/', import.meta.url)),
  mockFile: new URL('../program/mock-worker.cjs', import.meta.url),
  site: new URL('../../site/dist/site/', import.meta.url),
  siteBuild: [fileURLToPath(new URL('../../../scripts/bootstrap/build-site.mjs', import.meta.url))],
  usage: new URL('../usage/', import.meta.url),
  start: 'npm start --',
  lunarest: 'npm run --silent lunarest --',
  words: [],
};

/** The usage of a command, worded for the place. */
export function usageOf({ usage, words }: Place, command: 'start' | 'tour'): string {
  const text = readFileSync(new URL(`${command}.txt`, usage), 'utf8').trimEnd();
  return words.reduce((said, [here, there]) => said.replaceAll(here, there), text);
}
