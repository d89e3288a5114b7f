// The places that the parts of an overlaid document had before an action.
import { isArray, isObject, type Json, memberOf, pointerTo, valueAt } from '../json/json.ts';
import type { AppliedAction } from './apply-overlay.ts';
import type { Location } from './locate.ts';

type Steps = readonly string[];

/** A place in the document before an action, or in the update of the action. */
interface PlaceBefore {
  readonly of: 'document' | 'update';
  readonly steps: Steps;
}

/** The place from which the action took, or where it left, the part that is at the steps after it. */
export function placeBefore(
  steps: Steps,
  { before, locations, update, copiedFrom }: AppliedAction,
): PlaceBefore {
  if (update === undefined) return { of: 'document', steps: withRemoved(steps, locations) };
  for (const location of locations.toReversed()) {
    if (!beginsWith(steps, location)) continue;
    const within = stepsInUpdate(
      steps.slice(location.length),
      valueAt(before, pointerTo('#', ...location)),
      update,
    );
    if (within === undefined) continue;
    if (copiedFrom === undefined) return { of: 'update', steps: within };
    return { of: 'document', steps: [...copiedFrom.map(String), ...within] };
  }
  return { of: 'document', steps };
}

function beginsWith(steps: Steps, location: Location): boolean {
  return location.every((step, index) => String(step) === steps[index]);
}

/** The steps in a document that still has the removed places: items after a removed one have a higher index there. */
function withRemoved(steps: Steps, removed: readonly Location[]): Steps {
  const before = [...steps];
  for (const location of removed.toReversed()) {
    const last = location.length - 1;
    const [item, index] = [location[last], Number(before[last])];
    if (typeof item === 'number' && beginsWith(before, location.slice(0, -1)) && item <= index)
      before[last] = String(index + 1);
  }
  return before;
}

/** The steps within an update of a part of the updated target; undefined for a part that the target had before. */
function stepsInUpdate(steps: Steps, target: Json | undefined, update: Json): Steps | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (isArray(target)) {
    const index = Number(step) - target.length;
    if (index < 0) return undefined;
    return isArray(update) ? [String(index), ...rest] : rest;
  }
  const member = isObject(update) ? memberOf(update, step) : undefined;
  if (member === undefined) return undefined;
  const present = isObject(target) ? memberOf(target, step) : undefined;
  const within = present === undefined ? rest : stepsInUpdate(rest, present, member);
  return within && [step, ...within];
}
