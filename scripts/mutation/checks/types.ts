// What the compiler says of the server and the client when their generated types come from a changed contract.
import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { GeneratedFile } from '../../generate/emit.ts';
import { emitClient } from '../../generate/emit-client.ts';
import { emitHandlers } from '../../generate/emit-handlers.ts';
import { emitOperationTable } from '../../generate/emit-operation-table.ts';
import { emitSchemaTypes } from '../../generate/emit-schema-types.ts';
import { root } from '../../generate/root.ts';
import type { WorldRelease } from '../world.ts';

/** Packages whose hand-written sources are compiled against the generated types. */
const checkedPackages = ['server', 'client', 'playground'];

/** Says the first error, or null; looks only where the changed operations (`release/operationId`) can be used. */
export type TypesCheck = (
  world: readonly WorldRelease[],
  changed: ReadonlySet<string>,
) => Promise<string | null>;

/** A check that keeps its program between mutants. */
export function createTypesCheck(): TypesCheck {
  const files = new Map<string, { text: string; version: number }>();
  const config = readConfig();
  const service = ts.createLanguageService(hostOf(config, files));
  const sources = config.fileNames.filter((name) => !name.includes('/generated/'));
  return async (world, changed) => {
    const rooms = roomsOf(world, changed);
    const generated = world.flatMap(typesOf);
    for (const { path, content } of generated) replace(files, join(root, path), content);
    for (const name of sources.filter((source) => isConcerned(source, rooms))) {
      const [error] = service.getSemanticDiagnostics(name);
      if (error !== undefined) return ts.flattenDiagnosticMessageText(error.messageText, ' ').slice(0, 160);
    }
    return null;
  };
}

/** The rooms of the changed operations. */
function roomsOf(world: readonly WorldRelease[], changed: ReadonlySet<string>): ReadonlySet<string> {
  const operations = world.flatMap(({ release, model }) =>
    model.operations.filter(({ id }) => changed.has(`${release}/${id}`)),
  );
  return new Set(operations.map(({ room }) => room));
}

/** A room's handlers see only the operations of their room; everything else may see all of them. */
function isConcerned(source: string, rooms: ReadonlySet<string>): boolean {
  const room = /\/server\/src\/rooms\/([^/]+)\//.exec(source)?.[1];
  return room === undefined || rooms.has(room) || rooms.size === 0;
}

function typesOf({ release, document, model }: WorldRelease): readonly GeneratedFile[] {
  return [
    emitSchemaTypes({ release, document }),
    emitOperationTable(model),
    emitHandlers(model),
    emitClient(model),
  ];
}

function readConfig(): ts.ParsedCommandLine {
  const parsed = checkedPackages.map((name) => {
    const file = join(root, 'packages', name, 'tsconfig.json');
    const config = ts.getParsedCommandLineOfConfigFile(file, undefined, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    });
    if (config === undefined) throw new Error(`${file} cannot be read`);
    return config;
  });
  const [first, ...others] = parsed;
  if (first === undefined) throw new Error('no package is checked');
  const names = parsed.flatMap(({ fileNames }) => fileNames).filter((name) => !name.endsWith('.test.ts'));
  // Nothing is written, so that the sources of several packages may stand side by side.
  const options: ts.CompilerOptions = {
    ...first.options,
    lib: others[0]?.options.lib,
    noEmit: true,
    composite: false,
    rootDir: undefined,
    outDir: undefined,
    declaration: false,
    declarationMap: false,
    tsBuildInfoFile: undefined,
  };
  return { ...first, options, fileNames: names };
}

function hostOf(
  config: ts.ParsedCommandLine,
  files: ReadonlyMap<string, { text: string; version: number }>,
): ts.LanguageServiceHost {
  return {
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => config.fileNames,
    // The compiler separates by slashes on every system.
    getScriptVersion: (name) => String(files.get(resolve(name))?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = files.get(resolve(name))?.text ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    realpath: ts.sys.realpath,
  };
}

function replace(files: Map<string, { text: string; version: number }>, name: string, text: string): void {
  const known = files.get(name);
  if (known?.text !== text) files.set(name, { text, version: (known?.version ?? 0) + 1 });
}
