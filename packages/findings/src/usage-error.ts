// What the user can fix: a name that leads nowhere, a file that cannot be read. The command ends with exit code 2.
import { DocumentError } from '@lunarest/openapi';

export class UsageError extends DocumentError {}
