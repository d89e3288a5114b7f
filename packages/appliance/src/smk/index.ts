/** Room smk: master keys of scalable key storage, and their rollover. */
export { getSmk, type SmkKey } from './smk.ts';
export { listSmkActions, performSmkAction } from './smk-actions.ts';
