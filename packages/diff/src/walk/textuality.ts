// Where the values of a message are texts without types, so that `5` is a number and a string.
import type { MediaTypeName } from '../views/media-type-view.ts';
import type { Step } from '../witness/wanted.ts';
import type { Within } from './within.ts';

/**
 * How a value is written: as JSON, which has types; as a text, like everything within it; as a form, whose parts are
 * texts; or as a part of a form. An object that is a part is written as JSON.
 */
export type Textuality = 'json' | 'text' | 'form' | 'part';

/** Whether the value at the place is a text. */
export function isText(within: Pick<Within, 'carrier' | 'steps'>): boolean {
  return isTextual(textualityAt(within));
}

export function textualityAt({ carrier, steps }: Pick<Within, 'carrier' | 'steps'>): Textuality {
  return steps.reduce((textuality, step) => after(textuality, step, carrier.typedParts), carrier.textuality);
}

/** Whether the value at a path of names and indexes is a text. */
export function isTextAt(
  path: readonly string[],
  textuality: Textuality,
  typedParts: readonly string[] | undefined,
): boolean {
  const steps = path.map(
    (name): Step => (/^\d+$/.test(name) ? { kind: 'item' } : { kind: 'property', name }),
  );
  return isTextual(steps.reduce((found, step) => after(found, step, typedParts), textuality));
}

export function isTextual(textuality: Textuality): boolean {
  return textuality === 'text' || textuality === 'part';
}

/** The textuality of a body; a range such as `application/*` counts as JSON. */
export function textualityIn({ essence }: MediaTypeName): Textuality {
  if (/^multipart\/|^application\/x-www-form-urlencoded$/.test(essence)) return 'form';
  return /[/+]xml$|^text\/(?!event-stream|.*json)/.test(essence) ? 'text' : 'json';
}

/** The textuality one step further in; a list that is a part is several parts of one name. */
function after(textuality: Textuality, step: Step, typedParts: readonly string[] = []): Textuality {
  if (textuality === 'form')
    return step.kind === 'property' && typedParts.includes(step.name) ? 'json' : 'part';
  return textuality === 'part' && step.kind !== 'item' ? 'json' : textuality;
}
