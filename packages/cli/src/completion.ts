// Scripts with which shells complete commands and their options.
import type { CommandLine } from './command-lines.ts';

type Lines = readonly Pick<CommandLine, 'name' | 'summary' | 'options'>[];

const writers: Readonly<Record<string, (lines: Lines) => string>> = { bash, zsh, fish };

export const shells = Object.keys(writers);

/** The completion script for a shell, or null for an unknown shell. */
export function completionOf(shell: string, lines: Lines): string | null {
  const write = Object.hasOwn(writers, shell) ? writers[shell] : undefined;
  return write === undefined ? null : write(lines);
}

/** The completions of the first argument. */
function names(lines: Lines): string {
  return [...lines.map(({ name }) => name), 'completion', '--help', '--version'].join(' ');
}

function bash(lines: Lines): string {
  const cases = lines.map(({ name, options }) => `    ${name}) words='${options.join(' ')}' ;;`);
  return `# Add to ~/.bashrc: source <(lunarest completion bash)
_lunarest() {
  local words=
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    completion) words='${shells.join(' ')}' ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${names(lines)}'; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _lunarest lunarest`;
}

function zsh(lines: Lines): string {
  const cases = lines.map(({ name, options }) => `    ${name}) compadd -- ${options.join(' ')}; _files ;;`);
  return `#compdef lunarest
# Add to ~/.zshrc, after compinit: source <(lunarest completion zsh)
_lunarest() {
  if (( CURRENT == 2 )); then compadd -- ${names(lines)}; return; fi
  case "$words[2]" in
${cases.join('\n')}
    completion) compadd -- ${shells.join(' ')} ;;
  esac
}
compdef _lunarest lunarest`;
}

function fish(lines: Lines): string {
  const commands = lines.map(
    ({ name, summary }) =>
      `complete -c lunarest -n __fish_use_subcommand -f -a ${name} -d '${summary.replaceAll("'", '’')}'`,
  );
  const options = lines.flatMap(({ name, options: own }) =>
    own.map(
      (option) =>
        `complete -c lunarest -n '__fish_seen_subcommand_from ${name}' -l ${option.replace(/^--/, '')}`,
    ),
  );
  return [
    '# Write to ~/.config/fish/completions/lunarest.fish',
    ...commands,
    "complete -c lunarest -n __fish_use_subcommand -f -a completion -d 'print the completion of a shell'",
    `complete -c lunarest -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'`,
    ...options,
  ].join('\n');
}
