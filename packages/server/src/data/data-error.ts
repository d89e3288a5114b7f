/**
 * The reason why a data folder cannot be used, as a sentence for the user. In a separate file, because the types of the
 * database need libsql, which a program without data does not install.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
}
