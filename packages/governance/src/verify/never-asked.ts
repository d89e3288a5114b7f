// What can be read only by changing something, so that a verification leaves it alone.

/** By operation; the reason is told to whoever asks why it was not seen. */
export const neverAsked: Readonly<Record<string, string>> = {
  getTaskResponse: 'reading the response of a task deletes the task',
  getPartitionSff: 'reading the backup token starts a task',
};
