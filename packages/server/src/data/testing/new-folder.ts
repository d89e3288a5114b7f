import { join } from 'node:path';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';

/** The path of a folder that does not exist yet, in an existing parent. */
export const newFolder = () => join(temporaryFolder(), 'data');
