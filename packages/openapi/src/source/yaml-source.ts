// Reads YAML without loss of digits. Positions come from a second parse on demand.
import { type LoadOptions, load, YAMLException } from 'js-yaml';
import type { Json } from '../json/json.ts';
import { once, onceFor } from '../once.ts';
import type { Position } from './position.ts';
import type { SourceFile } from './source-file.ts';
import { schema } from './yaml-scalars.ts';
import { jsonOf, NotJsonError, type Parsed } from './yaml-values.ts';

/** Documents of any depth are read, as in JSON; by default the parser refuses more than 100 levels. */
const options = { schema, maxDepth: Number.POSITIVE_INFINITY };

/** Throws the parser's error for invalid YAML. */
export function yamlSource(text: string): Omit<SourceFile, 'name'> {
  const marks = once(() => marksIn(text));
  return {
    content: contentOf(text),
    positionOf: (steps) => positionIn(marks(), steps),
  };
}

function contentOf(text: string): Json {
  try {
    // The schema produces only these values.
    return jsonOf((load(text, options) ?? null) as Parsed);
  } catch (cause) {
    if (cause instanceof NotJsonError) throw refusal(cause.message, positionIn(marksIn(text), cause.steps));
    // The parser's message would repeat lines of the text.
    if (cause instanceof YAMLException) throw refusal(cause.reason, positionOf(cause, text), cause);
    throw cause;
  }
}

function refusal(reason: string, position: Position | undefined, cause?: YAMLException): Error {
  const where = position === undefined ? '' : ` (line ${position.line}, column ${position.column})`;
  return new Error(`${reason}${where}`, { cause });
}

/** The position of an error; for a text with several documents, for which the parser has none, that of the second one. */
function positionOf({ mark }: { readonly mark?: YAMLException['mark'] }, text: string): Position | undefined {
  if (mark === undefined) return secondDocumentIn(text);
  // The parser counts no lines up to a character that it forbids.
  const lines = text.slice(0, mark.position).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The position of the line that begins the second document. */
function secondDocumentIn(text: string): Position | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => !/^\s*(#|$)|^%/.test(line));
  const marker = lines.findIndex((line, index) => index > first && /^---(\s|$)/.test(line));
  if (marker >= 0) return { line: marker + 1, column: 1 };
  const end = lines.findIndex((line) => /^\.\.\.(\s|$)/.test(line));
  const next = lines.findIndex((line, index) => index > end && !/^\s*(#|$)|^%/.test(line));
  return end < 0 || next < 0 ? undefined : { line: next + 1, column: 1 };
}

/** The start of a node, and its child nodes: for a mapping its keys and values alternately. */
interface Mark extends Position {
  readonly children: Mark[];
  kind?: string;
  value?: unknown;
}

interface Marks {
  readonly root: Mark;
  /** The marks by parsed value, so that an alias has the mark of its anchor. */
  readonly anchored: ReadonlyMap<unknown, Mark>;
}

function marksIn(text: string): Marks {
  const anchored = new Map<unknown, Mark>();
  const open: Mark[] = [{ line: 1, column: 1, children: [] }];
  const listener: LoadOptions['listener'] = (event, state) => {
    if (event === 'open') {
      open.push({ line: state.line + 1, column: state.position - state.lineStart + 1, children: [] });
      return;
    }
    const mark = open.pop();
    if (mark === undefined) return;
    Object.assign(mark, { kind: state.kind, value: state.result });
    if (mark.children.length > 0 && !anchored.has(mark.value)) anchored.set(mark.value, mark);
    open.at(-1)?.children.push(mark);
  };
  load(text, { ...options, listener });
  return { root: open[0]?.children[0] ?? { line: 1, column: 1, children: [] }, anchored };
}

/** The index of each key among the children of a mapping. */
type Keys = ReadonlyMap<string, number>;

function positionIn({ root, anchored }: Marks, steps: readonly string[]): Position {
  let found: Position = root;
  let mark = root;
  for (const step of steps) {
    const next = stepInto(mark, step, anchored);
    if (next === undefined) break;
    [found, mark] = next;
  }
  return { line: found.line, column: found.column };
}

/** The position of a member (of its key) or an item, and its own mark. A member from a merged mapping has its position there. */
function stepInto(
  given: Mark,
  step: string,
  anchored: Marks['anchored'],
): readonly [Position, Mark] | undefined {
  const mark = itself(given.children.length > 0 ? given : (anchored.get(given.value) ?? given));
  const { kind, children } = mark;
  if (kind === 'sequence') {
    const item = children[Number(step)];
    return item && [item, item];
  }
  if (kind !== 'mapping') return undefined;
  const own = memberOf(mark, step);
  if (own !== undefined) return own;
  for (const source of mergedInto(mark)) {
    const found = stepInto(source, step, anchored);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The key and the value of a mapping's own member. */
function memberOf(mark: Mark, key: string): readonly [Mark, Mark] | undefined {
  const at = keysOf(mark).get(key) ?? -1;
  const [written, value] = [mark.children[at], mark.children[at + 1]];
  return written !== undefined && value !== undefined ? [written, value] : undefined;
}

/** The mappings that a mapping merges with a merge key, in order of precedence. */
function mergedInto(mark: Mark): readonly Mark[] {
  const [, merged] = memberOf(mark, '<<') ?? [];
  if (merged === undefined) return [];
  return merged.kind === 'sequence' ? itself(merged).children : [merged];
}

const keysOf = onceFor(keysIn);

/** The index of each key; for a duplicate key, the first one. */
function keysIn({ children }: Mark): Keys {
  const keys = [...children.entries()].flatMap(([index, { value }]) =>
    index % 2 === 0 ? [[String(value), index] as const] : [],
  );
  return new Map(keys.toReversed());
}

/**
 * The mark of the node itself. The parser may first read a node as a possible key of a mapping, which makes another mark around
 * it.
 */
function itself(mark: Mark): Mark {
  const [only, ...others] = mark.children;
  const kept =
    only !== undefined && others.length === 0 && only.kind === mark.kind && only.value === mark.value;
  return kept && typeof mark.value === 'object' ? itself(only) : mark;
}
