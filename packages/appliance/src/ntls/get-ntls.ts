/** Shows the settings of NTLS. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { NtlsSettings } from './ntls.ts';

export const getNtls: Operation<unknown, NtlsSettings, never> = (state) => done(state, state.ntls.settings);
