/** Stores a file for the caller. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { isFileName } from './file-names.ts';
import { findFileOwner, type NoFileOwner } from './find-files.ts';
import type { UserPath } from './find-user.ts';
import { withUser } from './with-user.ts';

/** An uploaded file. */
export interface SentFile {
  readonly name: string;
  /** In base64. */
  readonly content: string;
}

export interface CreateUserFileInput extends UserPath {
  /** From a form; empty when it held no files. */
  readonly files: readonly SentFile[];
}

export const createUserFile: Operation<
  CreateUserFileInput,
  null,
  | NoFileOwner
  | 'SERVER_REQUEST_NOT_APPROPRIATE'
  | 'SERVER_FILE_UPLOAD_LIMIT_EXCEED'
  | 'SERVERPLUGIN_FILENAME_NOT_VALID'
  | 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'
> = (state, input, env) => {
  const owner = findFileOwner(state, input);
  if (!owner.ok) return owner;
  const [file, ...more] = input.files;
  if (file === undefined) return refused('SERVER_REQUEST_NOT_APPROPRIATE');
  if (more.length > 0) return refused('SERVER_FILE_UPLOAD_LIMIT_EXCEED');
  if (file.name === 'server.pem') return refused('SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN');
  if (!isFileName(file.name)) return refused('SERVERPLUGIN_FILENAME_NOT_VALID');
  const stored = { content: file.content, storedAt: env.now() };
  const files = { ...owner.value.files, [file.name]: stored };
  return done(withUser(state, owner.value, { files }), null);
};
