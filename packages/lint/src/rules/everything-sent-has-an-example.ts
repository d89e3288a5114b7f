// Every parameter, header, body and answer has an example; mocks answer with them and readers learn from them.
import type { Problem, Rule } from '../rule.ts';
import {
  type Exemplified,
  exemplifiedInRequest,
  exemplifiedInResponse,
  hasExample,
} from '../subjects/examples.ts';

export const everythingSentHasAnExample: Rule = {
  id: 'everything-sent-has-an-example',
  demands: 'Every parameter, header, body and answer has an example.',
  why: 'Mocks answer with examples, and readers look at them before the schema.',
  scope: { of: 'any contract', elsewhere: 'note', house: true },
  find: {
    operation: (operation) => check(exemplifiedInRequest(operation)),
    response: (response) => check(exemplifiedInResponse(response)),
  },
};

function check(all: readonly Exemplified[]): readonly Problem[] {
  return all
    .filter((exemplified) => !hasExample(exemplified))
    .map(({ name, at }) => ({
      at: at.pointer,
      message: `The ${name} has no example`,
      advice: 'Add a realistic example.',
    }));
}
