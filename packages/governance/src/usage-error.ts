// What the user can mend: a name that leads nowhere, a file that cannot be read. The command ends with exit code 2.

export class UsageError extends Error {}
