// The answer to a password change, which differs between the profiles (decision D-2).
import type { Work } from '@lunarest/appliance';
import type { Profile } from '../environment.ts';
import { urlOfTarget } from './url-of-target.ts';
import { type WorkAnswer, workAnswer } from './work-answer.ts';

export type PasswordAnswer =
  | WorkAnswer
  | {
      readonly status: 202;
      readonly headers: { readonly Location: string };
      readonly body: Record<string, never>;
    };

/**
 * In profile `observed` a change done at once is answered 202 with an empty object, as the vendor's Python
 * sample expects.
 */
export function passwordAnswer(profile: Profile, work: Work): PasswordAnswer {
  if (profile === 'documented' || work.kind === 'queued') return workAnswer(work);
  return { status: 202, headers: { Location: urlOfTarget(work.changed) }, body: {} };
}
