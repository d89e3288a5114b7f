/** The actions of the appliance. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Environment } from '../environment.ts';
import { type Caller, done, type Operation, type Outcome, refused } from '../operation.ts';
import { isOneOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { applianceNow } from '../time/clock.ts';
import { type CertificateInput, regenerateCertificate } from './regenerate-certificate.ts';

const applianceActions = ['reboot', 'powerOff', 'regenerateCertificate'] as const;

type ApplianceActionId = (typeof applianceActions)[number];

/** The actions before `powerOff` was added. */
const earlyApplianceActions = ['reboot', 'regenerateCertificate'] as const;

/** Lists the actions of the appliance. */
export const listApplianceActions: Operation<unknown, readonly string[], never> = (state) =>
  done(state, applianceActions);

/** As `listApplianceActions`, before `powerOff` was added. */
export const listEarlyApplianceActions: Operation<unknown, readonly string[], never> = (state) =>
  done(state, earlyApplianceActions);

interface PerformApplianceActionInput extends CertificateInput {
  readonly actionid: string;
}

/** A reboot is queued as a task; a certificate is made at once. */
export type ApplianceActionOutcome = WorkQueued | { readonly kind: 'done' };

type EarlyApplianceActionFailure =
  | 'APPLIANCE_ACTION_DOES_NOT_EXIST'
  | 'APPLIANCE_REQUIRE_SO_LOGIN'
  | 'FRAMEWORK_BAD_REQUEST';

/** Reboots the appliance, powers it off, or makes a new certificate. */
export const performApplianceAction: Operation<
  PerformApplianceActionInput,
  ApplianceActionOutcome,
  EarlyApplianceActionFailure | 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS'
> = (state, input, env) => {
  const { actionid } = input;
  if (!isOneOf(applianceActions, actionid)) return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  const busy = Object.values(state.tasks).some((task) => task.state === 'Running');
  return busy ? refused('APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS') : perform(state, input, actionid, env);
};

/** As `performApplianceAction`, before `powerOff` and the check for running processes were added. */
export const performEarlyApplianceAction: Operation<
  PerformApplianceActionInput,
  ApplianceActionOutcome,
  EarlyApplianceActionFailure
> = (state, input, env) => {
  const { actionid } = input;
  return isOneOf(earlyApplianceActions, actionid)
    ? perform(state, input, actionid, env)
    : refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
};

function perform(
  state: ApplianceState,
  input: PerformApplianceActionInput & { readonly caller: Caller },
  actionid: ApplianceActionId,
  env: Environment,
): Outcome<ApplianceActionOutcome, EarlyApplianceActionFailure> {
  if (actionid !== 'regenerateCertificate') {
    const source = { operation: 'performApplianceAction', path: { actionid } };
    return addTask(state, { source, work: { kind: 'restartAppliance', order: {} }, suspended: true }, env);
  }
  if (state.system.forceSoLogin && requireHsmSo(state, input.caller) !== null)
    return refused('APPLIANCE_REQUIRE_SO_LOGIN');
  const certificate = regenerateCertificate(input, applianceNow(state, env));
  if (!certificate.ok) return certificate;
  const machine = { ...state.machine, certificate: certificate.value };
  return done({ ...state, machine }, { kind: 'done' });
}
