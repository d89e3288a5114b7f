// A Location is described where it is sent, and every redirection has one.
import type { Problem, Rule } from '../rule.ts';
import { isSentence } from '../sentence.ts';
import { descriptionOfHeader, type ResponseUnderLint } from '../subjects/response-under-lint.ts';

const redirections = ['301', '302', '303', '307', '308'];

export const locationsSayWhereTheyLead: Rule = {
  id: 'locations-say-where-they-lead',
  demands: 'Every Location is described where it is sent, and every redirection sends one.',
  why: 'A client must know what it finds at the place before it follows it, and a redirection without a place cannot be followed.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: { response: problemsOf },
};

function problemsOf(response: ResponseUnderLint): readonly Problem[] {
  const { status, at, headers } = response;
  const [location] = [...headers].filter(([name]) => name.toLowerCase() === 'location');
  if (location === undefined) {
    const message = `${status} redirects without a Location`;
    const advice = 'Describe the header Location, and say where it leads.';
    return redirections.includes(status) ? [{ at: at.pointer, message, advice }] : [];
  }
  const [name, header] = location;
  if (isSentence(descriptionOfHeader(response, name), 3)) return [];
  return [
    {
      at: header.pointer,
      message: `The Location of ${status} does not say where it leads`,
      advice: 'Say in its description what is found there, for example "Absolute path of the new task."',
    },
  ];
}
