// A tag of an operation is in the list of the document, which describes it.
import { objectItemsIn, pointerTo, stringsOf } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const tagsAreDeclared: Rule = {
  id: 'tags-are-declared',
  demands: 'Every tag of an operation is declared and described by the document.',
  why: 'Documentation groups operations by tags. An undeclared tag has no description and no position.',
  scope: { of: 'any contract', elsewhere: 'note' },
  find: {
    operation: ({ at, contract }) => {
      const declared = objectItemsIn(contract.at, 'tags').map(({ value }) => String(value.name));
      return stringsOf(at.value.tags)
        .filter((tag) => !declared.includes(tag))
        .map((tag) => ({
          at: pointerTo(at.pointer, 'tags'),
          message: `The tag ${tag} is not declared in the document`,
          advice: 'Declare the tag with a description, or use a declared one.',
        }));
    },
  },
};
