// The way of the walk to a pair of schemas, and the pair as checks see it.
import { valueAt } from '@lunarest/openapi';
import type { Both } from '../match/match.ts';
import type { Direction } from '../views/property-view.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { Step } from '../witness/wanted.ts';
import type { SchemaPair, Visit } from './levels.ts';
import type { Inquiry } from './safety.ts';
import type { ComparedPair, SchemaGraph } from './schema-graph.ts';
import { isText, textualityAt } from './textuality.ts';
import type { Carrier, Within } from './within.ts';

/** The way of the walk to the schemas. */
export interface Way {
  readonly direction: Direction;
  /** The enclosing part, for example "the request body". */
  readonly of: string;
  /** The property within it, for example `partitions[].id`; undefined at the top. */
  readonly path?: string;
  /** The location of the schemas. */
  readonly within: Within;
  readonly affects: readonly string[];
  readonly visit: Visit;
  /** Whether both sides allow the value to be omitted; true by default. */
  readonly omissible?: boolean;
  /** Whether null was already compared for the whole value. */
  readonly nullCompared?: boolean;
  /** Whether the value is the body of an error whose property `id` lists identifiers, or that property. */
  readonly errorIds?: 'body' | 'id' | undefined;
  /** Pairs already compared, so that recursive schemas end. */
  readonly seen?: Set<string>;
  /** Schemas to compare later. */
  readonly deferred?: Deferred[];
  /** Number of nested schemas that may still be compared immediately, before the rest is deferred. */
  readonly levels?: number;
  /** The compared pairs; undefined if only a verdict is wanted. */
  readonly graph?: SchemaGraph | undefined;
  /** The enclosing pair. */
  readonly around?: ComparedPair | undefined;
  /** The inquiry that this comparison is a part of; undefined if it is not. */
  readonly inquiry?: Inquiry;
}

/** Two schemas to compare later. */
export interface Deferred {
  readonly schemas: Both<SchemaView>;
  readonly way: Way;
}

/** The pair as checks see it. */
export function schemaPair({ base, revision }: Both<SchemaView>, way: Way): SchemaPair {
  const at = { base: base.pointer, revision: revision.pointer };
  const { affects, within } = way;
  const textual = isText(within);
  const errorId = way.errorIds === 'id';
  const { omissible = true } = way;
  return { base, revision, at, textual, omissible, errorId, affects, within, subject: subjectOf(way) };
}

export function subjectOf({ path, of }: Way): string {
  return path === undefined ? of : `\`${path}\` of ${of}`;
}

/** Upper bound on the steps from a whole; anything deeper is shown as a part of its message. */
const mostSteps = 20;

/** The way one step further down from these schemas. */
export function stepInto(schemas: Both<SchemaView>, way: Way, step: Step): Way {
  const path = pathAfter(way.path, step);
  const inner = { ...way, path, omissible: false, nullCompared: false, errorIds: undefined };
  const { carrier, steps } = way.within;
  if (steps.length < mostSteps || ![schemas.base, schemas.revision].every(isWritten))
    return { ...inner, within: { carrier, steps: [...steps, step] } };
  return { ...inner, within: { carrier: { ...carrier, ...asPart(schemas, way) }, steps: [step] } };
}

function pathAfter(path: string | undefined, step: Step): string {
  if (step.kind === 'item') return `${path ?? ''}[${step.index ?? ''}]`;
  return `${path === undefined ? '' : `${path}.`}${nameOf(step)}`;
}

function nameOf(step: Exclude<Step, { kind: 'item' }>): string {
  if (step.kind === 'further') return '*';
  return step.kind === 'pattern' ? `/${step.pattern}/` : step.name;
}

/** A part deep within the message as a whole of its own. */
export function asPart(
  whole: Both<SchemaView>,
  { within }: Way,
): Pick<Carrier, 'whole' | 'textuality' | 'isPart'> {
  return { whole, textuality: textualityAt(within), isPart: true };
}

/** Whether the schema occurs in its document as it is. */
function isWritten({ root, written }: SchemaView): boolean {
  const [only, ...others] = written;
  return only !== undefined && others.length === 0 && valueAt(root, only.pointer) === only.value;
}

export function identity({ pointer, parts }: SchemaView): string {
  return [pointer, ...parts.map((part) => part.pointer)].join(',');
}
