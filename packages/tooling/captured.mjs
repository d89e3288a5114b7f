// The streams of a command that runs within a test, and what it wrote to them.

/**
 * Runs a command on streams that are kept, and resolves to what it wrote and its exit code.
 * @param run the command; it resolves to its exit code
 * @param tell receives each text on standard error at once, which is a terminal then
 */
export async function captured(run, tell) {
  const output = { stdout: '', stderr: '' };
  const into = (name) => ({
    isTTY: name === 'stderr' && tell !== undefined,
    write: (text) => {
      output[name] += String(text);
      if (name === 'stderr') tell?.(String(text));
      return true;
    },
  });
  const code = await run({ stdout: into('stdout'), stderr: into('stderr') });
  return { code, ...output };
}
