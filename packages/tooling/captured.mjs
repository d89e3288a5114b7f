// Runs a command within a test with streams that capture its output.

/**
 * Runs a command on captured streams, and resolves to their text and the exit code.
 * @param run the command; it resolves to its exit code
 * @param tell receives each text on standard error immediately; standard error then counts as a terminal
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
