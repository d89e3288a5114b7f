// operationIds are verb and noun, so that the methods of a client read as sentences.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

/** The verbs of this contract; few, so that equal actions have equal names. */
const own =
  'open close list get create delete initialize change replace register install regenerate login logout perform';

/** The verbs of other contracts. */
const common =
  'accept acknowledge activate add allow apply approve archive assign attach authenticate authorize ban block ' +
  'book borrow build buy calculate call cancel check claim clean clear clone commit compare complete compute ' +
  'configure confirm connect convert copy count deactivate decline decrypt deny deploy describe destroy detach ' +
  'disable disconnect discover dismiss download duplicate edit enable encrypt end enroll evaluate execute ' +
  'export extend fetch filter find finish generate give grant handle has head import increment insert ' +
  'invalidate invite invoke is issue join kill leave lend link load lock log lookup make mark merge migrate ' +
  'modify monitor move notify order overwrite patch pause pay ping place poll post preview print process ' +
  'promote publish purge put query read rebuild receive refresh refund reject release reload remove rename ' +
  'renew rent reopen reorder report request resend reserve reset resolve restart restore resume retrieve retry ' +
  'return revert revoke rotate run save scan schedule search select send set share show sign signin signout ' +
  'signup simulate sort start stop store stream submit subscribe suspend swap switch sync synchronize tag test ' +
  'toggle track transfer translate trigger try unassign unblock uninstall unlink unlock unsubscribe update ' +
  'upgrade upload upsert use validate verify view vote wait watch withdraw write';

const ownVerbs = own.split(' ');
const allVerbs = [...ownVerbs, ...common.split(' ')];

export const operationIdBeginsWithAVerb: Rule = {
  id: 'operation-id-begins-with-a-verb',
  demands: 'Every operationId begins with a verb.',
  why: 'Generators turn operationIds into method names, and a method name with a verb is easier to read.',
  scope: { of: 'any contract', elsewhere: 'warning', house: true },
  find: {
    operation: ({ id, at, contract: { ours } }) => {
      // The engine reports a missing operationId; this rule would repeat it.
      if (id === '' && !ours) return [];
      if (ours ? isVerbAndNoun(id) : beginsWithVerb(id)) return [];
      return [
        {
          at: id === '' ? at.pointer : pointerTo(at.pointer, 'operationId'),
          message: `The operationId ${id} does not begin with a known verb`,
          advice: ours
            ? `Begin with one of: ${ownVerbs.join(', ')}.`
            : 'Use a verb and an object: listTasks, createTask.',
        },
      ];
    },
  },
};

function isVerbAndNoun(id: string): boolean {
  return ownVerbs.some((verb) => new RegExp(`^${verb}[A-Z]\\w+$`).test(id));
}

/** Accepts a verb alone and words joined in any way: `ping`, `list-tasks`; not `Tasks_List`. */
function beginsWithVerb(id: string): boolean {
  const [first = ''] = /^[A-Z]?[a-z]+/.exec(id) ?? [];
  return allVerbs.includes(first.toLowerCase());
}
