/** Shows the settings of the SSH service. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { SshSettings } from './ssh.ts';

export const getSsh: Operation<unknown, SshSettings, never> = (state) => done(state, state.ssh);
