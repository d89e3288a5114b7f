/** Why a folder of data cannot be used: a sentence for the person who named it. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
