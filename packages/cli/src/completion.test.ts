// Tests of the completions, with bash itself if it is installed.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { completionOf } from './completion.ts';

const lines = [
  { name: 'up', summary: 'start the appliance', options: ['--port', '--help'] },
  { name: 'diff', summary: 'what an author’s change means', options: ['--format'] },
];

/** The completions that bash suggests for the last of the words, of which the first is the command. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${completionOf('bash', lines)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _lunarest
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

test.each([[['lunarest']], [['npx', 'lunarest']]])('bash completes %j', (call) => {
  expect(offered(...call, '')).toEqual(['up', 'diff', 'completion', '--help', '--version']);
  expect(offered(...call, 'u')).toEqual(['up']);
  expect(offered(...call, 'up', '--p')).toEqual(['--port']);
  expect(offered(...call, 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
});

test('bash completes no other command of npx, and keeps another completion of npx', () => {
  expect([offered('npx', 'u'), offered('npx', 'other', 'u')]).toEqual([[], []]);
  const registered = (before: string) =>
    spawnSync('bash', ['-c', `${before}\n${completionOf('bash', lines)}\ncomplete -p lunarest npx`], {
      encoding: 'utf8',
    }).stdout.split('\n');
  const own = 'complete -o default -F _lunarest lunarest';
  expect(registered('')).toEqual([own, 'complete -o default -F _lunarest npx', '']);
  expect(registered('complete -F other npx')).toEqual([own, 'complete -F other npx', '']);
});

test('the completion for zsh is a function with the same words', () => {
  expect(completionOf('zsh', lines)).toBe(
    [
      '#compdef lunarest',
      '# Add to ~/.zshrc, after compinit: source <(lunarest completion zsh)',
      '# In a project that has it: source <(npx lunarest completion zsh) completes npx lunarest too.',
      '_lunarest() {',
      '  if [[ $words[1] == npx ]]; then',
      '    if [[ $words[2] != lunarest ]]; then _files; return; fi',
      '    shift words; (( CURRENT -= 1 ))',
      '  fi',
      '  if (( CURRENT == 2 )); then compadd -- up diff completion --help --version; return; fi',
      '  case "$words[2]" in',
      '    up) compadd -- --port --help; _files ;;',
      '    diff) compadd -- --format; _files ;;',
      '    completion) compadd -- bash zsh fish ;;',
      '  esac',
      '}',
      'compdef _lunarest lunarest',
      `(( ${'$'}{+_comps[npx]} )) || compdef _lunarest npx`,
    ].join('\n'),
  );
});

test('the completion for fish has a line for each command and option', () => {
  expect(completionOf('fish', lines)?.split('\n')).toEqual([
    '# Write to ~/.config/fish/completions/lunarest.fish',
    "# In a project that has it: alias lunarest='npx lunarest'",
    "complete -c lunarest -n __fish_use_subcommand -f -a up -d 'start the appliance'",
    "complete -c lunarest -n __fish_use_subcommand -f -a diff -d 'what an author’s change means'",
    "complete -c lunarest -n __fish_use_subcommand -f -a completion -d 'print the completion of a shell'",
    "complete -c lunarest -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'",
    "complete -c lunarest -n '__fish_seen_subcommand_from up' -l port",
    "complete -c lunarest -n '__fish_seen_subcommand_from up' -l help",
    "complete -c lunarest -n '__fish_seen_subcommand_from diff' -l format",
  ]);
});

test.each(['csh', 'constructor'])('the shell %s has no completion', (shell) => {
  expect(completionOf(shell, lines)).toBeNull();
});
