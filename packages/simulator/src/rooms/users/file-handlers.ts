// Room users: the files that users upload to the appliance.
import { createUserFile, getUserFile, getUserFileArchive, listUserFiles } from '@lunarest/appliance/users';
import type { NewestHandlers } from '@lunarest/contract';
import { fromBase64 } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import { stubs, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';
import { tarArchive } from './tar-archive.ts';

export const userFileHandlers: Pick<
  NewestHandlers<Context>,
  'listUserFiles' | 'createUserFile' | 'getUserFile' | 'getUserFileArchive'
> = {
  listUserFiles: ({ path }, context) =>
    context.perform(listUserFiles, path, (files) => ({
      status: 200,
      body: {
        files: stubs(
          files.map(({ id }) => id),
          'getUserFile',
          'fileid',
          path,
        ),
      },
    })),

  createUserFile: ({ path, body }, context) =>
    context.perform(createUserFile, { ...path, files: body }, doneAnswer),

  getUserFile: ({ path }, context) =>
    context.perform(getUserFile, path, (file) => ({
      status: 200,
      body: { ...file, download: urlOf('getUserFileArchive', path) },
    })),

  getUserFileArchive: ({ path }, context) =>
    context.perform(getUserFileArchive, path, ({ name, content, storedAt }) => ({
      status: 200,
      body: context.environment.gzip(tarArchive({ name, content: fromBase64(content), storedAt })),
    })),
};
