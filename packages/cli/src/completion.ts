// Scripts with which shells complete commands and their options.

export interface CompletedLine {
  readonly name: string;
  readonly summary: string;
  /** The options with their dashes. */
  readonly options: readonly string[];
}

type Lines = readonly CompletedLine[];

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
# In a project that has it: source <(npx lunarest completion bash) completes npx lunarest too.
_lunarest() {
  local at=1 words=
  COMPREPLY=()
  if [ "\${COMP_WORDS[0]}" = npx ]; then
    if [ "\${COMP_WORDS[1]}" != lunarest ]; then return; fi
    at=2
  fi
  case "\${COMP_WORDS[at]}" in
${cases.join('\n')}
    completion) words='${shells.join(' ')}' ;;
  esac
  if [ "$COMP_CWORD" -eq "$at" ]; then words='${names(lines)}'; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _lunarest lunarest
complete -p npx > /dev/null 2>&1 || complete -o default -F _lunarest npx`;
}

function zsh(lines: Lines): string {
  const cases = lines.map(({ name, options }) => `    ${name}) compadd -- ${options.join(' ')}; _files ;;`);
  return `#compdef lunarest
# Add to ~/.zshrc, after compinit: source <(lunarest completion zsh)
# In a project that has it: source <(npx lunarest completion zsh) completes npx lunarest too.
_lunarest() {
  if [[ $words[1] == npx ]]; then
    if [[ $words[2] != lunarest ]]; then _files; return; fi
    shift words; (( CURRENT -= 1 ))
  fi
  if (( CURRENT == 2 )); then compadd -- ${names(lines)}; return; fi
  case "$words[2]" in
${cases.join('\n')}
    completion) compadd -- ${shells.join(' ')} ;;
  esac
}
compdef _lunarest lunarest
(( \${+_comps[npx]} )) || compdef _lunarest npx`;
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
    "# In a project that has it: alias lunarest='npx lunarest'",
    ...commands,
    "complete -c lunarest -n __fish_use_subcommand -f -a completion -d 'print the completion of a shell'",
    `complete -c lunarest -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'`,
    ...options,
  ].join('\n');
}
