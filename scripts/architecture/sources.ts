// The sources of the repository as texts, with their imports and exports by name.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../generate/root.ts';

/** The TypeScript files below a folder, with slashes on Windows too; empty for a missing folder. */
export function sourcesOf(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.m?ts$/.test(name))
      .map((name) => join(folder, name).split(sep).join('/'));
  } catch {
    // A configuration package has no sources.
    return [];
  }
}

/** The files below the folders that git tracks and that exist, from the repository's root. */
export function trackedFiles(...folders: readonly string[]): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', ...folders], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

const texts = new Map<string, string>();

/** The text of a file, read once for all tests. */
export function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
}

/** Every specifier from which a file imports or re-exports. */
export function importsOf(file: string): readonly { readonly file: string; readonly specifier: string }[] {
  const found = textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => ({ file, specifier: match[1] ?? '' }));
}

/** `import { a, type B } from 'specifier'`, `export { … } from 'specifier'`: each name with its specifier. */
export function namesFrom(file: string): readonly { readonly specifier: string; readonly name: string }[] {
  const found = textOf(file).matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)'/gm);
  return [...found].flatMap(([, names = '', specifier = '']) =>
    [...names.matchAll(/(?:type )?(\w+)(?: as \w+)?,?/g)].map(([, name = '']) => ({ specifier, name })),
  );
}
