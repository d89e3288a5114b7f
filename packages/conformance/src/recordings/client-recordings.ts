// Recordings of clients outside this repository: the vendor's samples, other programs, and printed examples.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFile } from '@lunarest/openapi';
import {
  isRecordingFile,
  type RecordingFile,
  type WrittenClient,
  type WrittenStep,
} from './recording-file.ts';

export type { Value } from './recording-file.ts';

export interface ClientRecording
  extends Required<Pick<WrittenClient, 'login' | 'profile' | 'scenario' | 'version' | 'given'>> {
  /** The name of the program, or a description of its task. */
  readonly client: string;
  readonly source: string;
  readonly kind: RecordingFile['kind'];
  readonly steps: readonly RecordedStep[];
}

export interface RecordedStep extends Pick<WrittenStep, 'follows' | 'body' | 'as' | 'shows' | 'location'> {
  readonly method: string;
  /** Path and query, with placeholders in braces. */
  readonly path: string;
  readonly media: 'json' | 'octet-stream';
  readonly expects: readonly number[];
  readonly triesAgainOn: number | null;
  readonly reads: Readonly<Record<string, string>>;
}

/** Every recording in the YAML files of `folder`. Throws where a file has an invalid form. */
export function readClientRecordings(folder: string): readonly ClientRecording[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const file: unknown = readSourceFile(join(folder, name)).content;
    if (!isRecordingFile(file)) throw new Error(`${name}: ${JSON.stringify(isRecordingFile.errors?.at(-1))}`);
    return Object.entries(file.clients).map(([client, written]) => recordingOf(file, client, written));
  });
}

function recordingOf(
  { source, kind, version = '', given = {} }: RecordingFile,
  client: string,
  written: WrittenClient,
): ClientRecording {
  return {
    client,
    source,
    kind,
    login: written.login,
    version: written.version ?? version,
    profile: written.profile ?? 'documented',
    scenario: written.scenario ?? 'demo',
    given: { ...given, ...written.given },
    steps: written.steps.map(stepOf),
  };
}

function stepOf({ send, media = 'json', expects, reads = {}, ...written }: WrittenStep): RecordedStep {
  const [method = '', path = ''] = send.split(' ');
  const { follows, body, as, shows, location } = written;
  return {
    method,
    path,
    media,
    reads,
    follows,
    body,
    as,
    shows,
    location,
    expects: [expects].flat(),
    triesAgainOn: written['tries again on'] ?? null,
  };
}
