// Tests of the completions, with bash itself if it is installed.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { completionOf } from './completion.ts';

const lines = [
  { name: 'up', summary: 'start the appliance', options: ['--port', '--help'] },
  { name: 'diff', summary: 'what an author’s change means', options: ['--format'] },
];

/** The completions that bash suggests for the last of the words. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${completionOf('bash', lines)}
COMP_WORDS=(lunarest ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _lunarest
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

test('bash completes commands, their options, and shells', () => {
  expect(offered('')).toEqual(['up', 'diff', 'completion', '--help', '--version']);
  expect(offered('u')).toEqual(['up']);
  expect(offered('up', '--p')).toEqual(['--port']);
  expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
});

test('the completion for zsh is a function with the same words', () => {
  expect(completionOf('zsh', lines)).toBe(
    [
      '#compdef lunarest',
      '# Add to ~/.zshrc, after compinit: source <(lunarest completion zsh)',
      '_lunarest() {',
      '  if (( CURRENT == 2 )); then compadd -- up diff completion --help --version; return; fi',
      '  case "$words[2]" in',
      '    up) compadd -- --port --help; _files ;;',
      '    diff) compadd -- --format; _files ;;',
      '    completion) compadd -- bash zsh fish ;;',
      '  esac',
      '}',
      'compdef _lunarest lunarest',
    ].join('\n'),
  );
});

test('the completion for fish has a line for each command and option', () => {
  expect(completionOf('fish', lines)?.split('\n')).toEqual([
    '# Write to ~/.config/fish/completions/lunarest.fish',
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
