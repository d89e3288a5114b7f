// An error that the user can correct: an unknown name, an unreadable file. The command ends with exit code 2.
import { DocumentError } from '@lunarest/openapi';

export class UsageError extends DocumentError {}
