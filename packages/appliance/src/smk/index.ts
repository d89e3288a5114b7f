/** Room smk: master keys of scalable key storage, and their rollover. */
export { getSmk } from './get-smk.ts';
export { listSmkActions } from './list-smk-actions.ts';
export { performSmkAction } from './perform-smk-action.ts';
export type { SmkKey } from './smk.ts';
