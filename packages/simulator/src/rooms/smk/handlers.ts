// Room smk: the keys of scalable key storage, and their rollover.
import { getSmk, listSmkActions, performSmkAction, type SmkKey } from '@lunarest/appliance/smk';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { actionList, urlOf } from '../url-of.ts';

export const smkHandlers: Pick<NewestHandlers<Context>, 'getSmk' | 'listSmkActions' | 'performSmkAction'> = {
  getSmk: ({ path }, context) =>
    context.perform(getSmk, path, (key) => ({ status: 200, body: smkBody(key, path) })),

  listSmkActions: ({ path }, context) =>
    context.perform(listSmkActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performSmkAction', path),
    })),

  // The page documents the schema "SMK Key" with the example `{}` (decision D-9).
  performSmkAction: ({ path }, context) =>
    context.perform(performSmkAction, path, (key) => ({
      status: 200,
      body: context.environment.profile === 'observed' ? {} : smkBody(key, path),
    })),
};

function smkBody(
  key: SmkKey,
  path: { readonly hsmid: string; readonly partitionid: string; readonly smkid: string },
) {
  const { hsmid, partitionid, smkid } = path;
  return { ...key, actions: urlOf('listSmkActions', { hsmid, partitionid, smkid }) };
}
