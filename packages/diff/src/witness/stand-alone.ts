// Finds the schemas that can be validated apart from their references. An enclosing schema does not know the evaluated
// members of a separately validated one, and anchors exist only in the whole document.
import { isArray, isObject, type Json, type JsonObject, pointerIn, valueAt } from '@lunarest/openapi';

/** The contents of a part of a document, without following references. */
interface Contents {
  /** Whether it has a keyword or a reference that needs the whole document. */
  readonly needsWhole: boolean;
  readonly references: ReadonlySet<string>;
}

/** Whether the schema at a pointer of the document can be validated separately from its references. */
export function standingAlone(root: JsonObject): (pointer: string) => boolean {
  const { needsWhole, references } = contentsOf(root);
  if (!needsWhole) return () => true;
  const dependent = dependentTargets(root, references);
  const known = new Map<string, boolean>();
  return (pointer) => {
    const before = known.get(pointer);
    if (before !== undefined) return before;
    const contents = contentsOf(valueAt(root, pointer) ?? true);
    const isAlone = !isDependent(contents, dependent);
    known.set(pointer, isAlone);
    return isAlone;
  };
}

/** The references whose targets need the whole document, directly or through further references. */
function dependentTargets(root: JsonObject, references: ReadonlySet<string>): ReadonlySet<string> {
  const targets = [...references].map(
    (reference) => [reference, contentsOf(valueAt(root, pointerIn(reference)) ?? true)] as const,
  );
  const dependent = new Set<string>();
  for (let size = -1; size < dependent.size; ) {
    size = dependent.size;
    for (const [reference, contents] of targets)
      if (isDependent(contents, dependent)) dependent.add(reference);
  }
  return dependent;
}

function isDependent({ needsWhole, references }: Contents, dependent: ReadonlySet<string>): boolean {
  return needsWhole || [...references].some((reference) => dependent.has(reference));
}

const wholeKeywords = ['unevaluatedProperties', 'unevaluatedItems', '$dynamicRef'];

function contentsOf(value: Json): Contents {
  const references = new Set<string>();
  let needsWhole = false;
  const visit = (part: Json | undefined): void => {
    if (isArray(part)) part.forEach(visit);
    else if (isObject(part)) {
      const { $ref: reference } = part;
      const isForeign = typeof reference === 'string' && !reference.startsWith('#/');
      needsWhole ||= isForeign || wholeKeywords.some((keyword) => part[keyword] !== undefined);
      if (typeof reference === 'string') references.add(reference);
      Object.values(part).forEach(visit);
    }
  };
  visit(value);
  return { needsWhole, references };
}
