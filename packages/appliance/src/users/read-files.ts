/** Lists the caller's files, describes one, and returns its content. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findFile, findFiles, type NamedFile, type NoFiles, type UserFilePath } from './find-files.ts';
import type { UserPath } from './find-user.ts';
import { momentText } from './time-text.ts';

type NoFile = NoFiles | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

export interface FileStub {
  readonly id: string;
}

export interface FileView {
  readonly lastUpdated: string;
  /** Bytes. */
  readonly size: number;
}

export const listUserFiles: Operation<UserPath, readonly FileStub[], NoFiles> = (state, input) => {
  const files = findFiles(state, input);
  if (!files.ok) return files;
  return done(
    state,
    Object.keys(files.value).map((id) => ({ id })),
  );
};

export const getUserFile: Operation<UserFilePath, FileView, NoFile> = (state, input) => {
  const file = findFile(state, input);
  if (!file.ok) return file;
  const { content, storedAt } = file.value;
  return done(state, { lastUpdated: momentText(storedAt), size: byteLength(content) });
};

export const getUserFileArchive: Operation<UserFilePath, NamedFile, NoFile> = (state, input) => {
  const file = findFile(state, input);
  return file.ok ? done(state, file.value) : file;
};

/** Size of base64-encoded content. */
function byteLength(base64: string): number {
  return (base64.length * 3) / 4 - (base64.match(/=*$/)?.[0].length ?? 0);
}
