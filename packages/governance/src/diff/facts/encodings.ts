// Changed encodings of the parts of a form.
import { showSorted } from '@lunarest/openapi';
import type { Match, Pair } from '../match.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';
import { pairWhere } from './presence.ts';

export function encodingChanged(match: Match<MediaTypeView>): readonly Pair<MediaTypeView>[] {
  return pairWhere(match, ({ base, revision }) => show(base) !== show(revision));
}

function show({ encoding }: MediaTypeView): string {
  return encoding === undefined ? '' : showSorted(encoding);
}
