/**
 * Why a folder of data cannot be used: a sentence for the person who named it. In a file of its own, since the types of the
 * database need libsql, which a program without data does not install.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
}
