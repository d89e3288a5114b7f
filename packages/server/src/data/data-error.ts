/**
 * The reason why a data folder or a shared store cannot be used, as a sentence for the user. It is in a separate file,
 * because the types of the database need libsql, which a program without data does not install.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
}
