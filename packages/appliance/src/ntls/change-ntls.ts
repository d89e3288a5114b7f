/** Changes the settings of NTLS. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { NtlsSettings } from './ntls.ts';
import { withNtls } from './with-ntls.ts';

export const changeNtls: Operation<NtlsSettings, null, never> = (state, input) => {
  const { receiveTimeoutTimer, ipCheckEnabled, cipherList, groupList } = input;
  return done(
    withNtls(state, { settings: { receiveTimeoutTimer, ipCheckEnabled, cipherList, groupList } }),
    null,
  );
};
