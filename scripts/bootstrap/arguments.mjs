// The arguments of a command, checked before anything is installed for it.
import { parseArgs } from 'node:util';
import { Stop } from './steps.mjs';

/** A command that was called wrongly. */
export class WrongUse extends Stop {}

/** The options of a usage text, for `parseArgs`: `  --port N` takes a value, `  --json` none. */
export function optionsIn(usage) {
  const lines = [...usage.matchAll(/^ {2}--([a-z-]+)( [A-Z]+)?/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [name, { type: value ? 'string' : 'boolean' }]));
}

/**
 * Throws a WrongUse for an option that the command does not have, for a value where it takes none, for a wrong port, and for a name
 * that is not in the list of `names`, where the command has one. `help` ends the message.
 */
export function checkArguments(args, { options, allowPositionals = false, names }, help) {
  const { values, positionals } = parsed(args, { options, allowPositionals }, help);
  const unknown = positionals.filter((name) => names !== undefined && !names().includes(name));
  if (unknown.length > 0)
    throw new WrongUse(`Unknown: ${unknown.join(', ')}. Known: ${names().join(', ')}.${help}`);
  const { port } = values;
  if (port === undefined || (/^\d{1,5}$/.test(port) && Number(port) < 65536)) return;
  throw new WrongUse(`--port requires a port from 0 to 65535, not "${port}".${help}`);
}

function parsed(args, settings, help) {
  try {
    return parseArgs({ args, ...settings });
  } catch (error) {
    throw new WrongUse(`${wrongUse(error.message)}${help}`);
  }
}

/** Options of these names are npm's own too, which a file of settings may hold. */
const ofNpm = ['json', 'help'];

/**
 * Throws a WrongUse for an option that stood before `--`, so that npm has taken it for its own: the command would run without it.
 * `call` is the command as it is typed, such as `npm start`.
 */
export function checkTakenByNpm(names, call) {
  const taken = names.find(
    (name) =>
      !ofNpm.includes(name) &&
      process.env[`npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`] !== undefined,
  );
  if (taken === undefined) return;
  throw new WrongUse(
    `npm has taken --${taken} for itself. Write options after "--": ${call} -- --${taken} …`,
  );
}

/**
 * The message on one line, without the password of a URL that was given without its option. The program does the same, but
 * cannot be loaded before it is installed.
 */
function wrongUse(message) {
  return message.replaceAll('\n', ' ').replace(/\/\/[^\s']*@/, '//…@');
}
