// The files of `.changeset/`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of `.changeset/`. */
export interface RecordedChange {
  readonly packages: readonly string[];
  /** A Markdown list below the heading of its area, or a text. */
  readonly summary: string;
}

/** The recorded changes of a repository, in the order of their files' names. */
export function recordedChanges(repository: string): readonly RecordedChange[] {
  const folder = join(repository, '.changeset');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files.toSorted().map((name) => changeIn(readFileSync(join(folder, name), 'utf8')));
}

function changeIn(text: string): RecordedChange {
  const [, front = '', summary = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text.replaceAll('\r', '')) ?? [];
  const names = front.matchAll(/^['"]?([^'":]+)['"]?:/gm);
  return { packages: Array.from(names, ([, name = '']) => name), summary: summary.trim() };
}
