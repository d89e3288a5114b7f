// Runs commands within a test with streams that capture their output.

export function runnerOf(runCommandLine, tools) {
  return {
    run: (...args) => captured((terminal) => runCommandLine(tools, args, terminal)),
    runOnTerminal: (tell, ...args) => captured((terminal) => runCommandLine(tools, args, terminal), tell),
  };
}

/** Tools with these commands. */
export function toolsOf(commands) {
  const entries = Object.entries(commands);
  return {
    commands: Object.fromEntries(
      entries.map(([name, command]) => [name, { summary: '', load: async () => command }]),
    ),
    demandKnownFindings: async () => {},
  };
}

async function captured(run, tell) {
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
