// Adds files to the home directory of the user admin, as an upload does.
import type { Bench } from '../target/bench.ts';

export function giveFiles(
  { appliance, clock }: Pick<Bench, 'appliance' | 'clock'>,
  files: Readonly<Record<string, string>>,
): void {
  const state = appliance.snapshot();
  const { admin } = state.users;
  if (admin === undefined) throw new Error('the scenario has no admin');
  const kept = Object.entries(files).map(([name, text]) => [
    name,
    { content: btoa(text), storedAt: clock.now() },
  ]);
  const given = { ...admin, files: { ...admin.files, ...Object.fromEntries(kept) } };
  appliance.restore({ ...state, users: { ...state.users, admin: given } });
}
