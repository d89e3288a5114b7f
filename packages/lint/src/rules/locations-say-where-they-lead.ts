// A Location is described where it is sent, and every redirection has one.
import type { Problem, Rule } from '../rule.ts';
import { isSentence } from '../sentence.ts';
import { descriptionOfHeader, type ResponseUnderLint } from '../subjects/response-under-lint.ts';

const redirections = ['301', '302', '303', '307', '308'];

export const locationsSayWhereTheyLead: Rule = {
  id: 'locations-say-where-they-lead',
  demands: 'Every Location has a description, and every redirection has a Location.',
  why: 'A client must know the target of a Location before it follows it, and it cannot follow a redirection without one.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: { response: problemsOf },
};

function problemsOf(response: ResponseUnderLint): readonly Problem[] {
  const { status, at, headers } = response;
  const [location] = [...headers].filter(([name]) => name.toLowerCase() === 'location');
  if (location === undefined) {
    const message = `${status} redirects without a Location`;
    const advice = 'Add the header Location with a description of its target.';
    return redirections.includes(status) ? [{ at: at.pointer, message, advice }] : [];
  }
  const [name, header] = location;
  if (isSentence(descriptionOfHeader(response, name), 3)) return [];
  return [
    {
      at: header.pointer,
      message: `The description of Location in ${status} does not name its target`,
      advice: 'Describe its target, for example "Absolute path of the new task."',
    },
  ];
}
