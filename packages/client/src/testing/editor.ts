// The texts that an editor shows for a program that uses the client, from the language service of TypeScript.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('..', import.meta.url));
const file = join(folder, 'program-of-a-user.ts');

export interface Editor {
  /** The hover text at the last word of the first `marker` in the program: its declaration, its comment and their tags. */
  hover(marker: string): { readonly declaration: string; readonly comment: string; readonly tags: string };
  /** The names offered after the first `marker`, in alphabetical order. */
  completions(marker: string): readonly string[];
  /** The errors of the compiler for the program. */
  complaints(): readonly string[];
  /** Number of instantiations of generic types: the cost of type-checking, independent of the machine. */
  instantiations(): number;
}

/** Opens a program in the folder of the client's sources. */
export function openEditor(text: string): Editor {
  const service = ts.createLanguageService(hostOf(text));
  const place = (marker: string) => text.indexOf(marker) + marker.length;
  return {
    hover(marker) {
      const word = marker.replace(/\W+$/, '');
      const info = service.getQuickInfoAtPosition(file, text.indexOf(marker) + word.length - 1);
      if (info === undefined) throw new Error(`nothing is shown at ${marker}`);
      return {
        declaration: ts.displayPartsToString(info.displayParts),
        comment: ts.displayPartsToString(info.documentation),
        tags: (info.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`).join('\n'),
      };
    },
    completions(marker) {
      const list = service.getCompletionsAtPosition(file, place(marker), undefined);
      return (list?.entries ?? []).map(({ name }) => name).toSorted();
    },
    complaints() {
      const found = service.getSemanticDiagnostics(file);
      return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
    instantiations: () => service.getProgram()?.getInstantiationCount() ?? Number.NaN,
  };
}

function hostOf(text: string): ts.LanguageServiceHost {
  const read = (name: string) => (name === file ? text : ts.sys.readFile(name));
  return {
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.esnext.disposable.d.ts'],
      types: ['node'],
      customConditions: ['@lunarest/source'],
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      skipLibCheck: true,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = read(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
  };
}
