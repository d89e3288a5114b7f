// The parts of a form are written in another way.
import { defineCheck } from '../check.ts';
import { encodingChanged } from '../facts/encodings.ts';
import { undecided } from '../verdict.ts';

export const requestEncodingWasChanged = defineCheck({
  id: 'request-encoding-was-changed',
  on: 'requestMediaType',
  find: encodingChanged,
  judge: () => undecided,
  say: (subject) => `The encoding of ${subject} was changed`,
  advice: 'Write the parts as the release that is spoken to wants them.',
});
