// An object in an answer has no properties that it does not name.
import { defineCheck } from '../check.ts';
import { objectClosed } from '../facts/closing.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseObjectWasClosed = defineCheck({
  id: 'response-object-was-closed',
  on: 'responseSchema',
  find: objectClosed,
  judge: () => narrowedAnswer,
  say: (subject) => `${subject} was closed to properties that it does not name`,
  advice: 'A server must answer only named properties.',
});
