// The console's view of an appliance: rows of text, computed from its facts.
import type { ApplianceState } from '@lunarest/appliance';
import { sessionsByKey } from '@lunarest/appliance/auth';
import type { ApplianceFacts, ShownRequest } from './console-appliance.ts';

/** A row of a table: its cells, under a unique name. */
export interface Row {
  readonly key: string;
  readonly cells: readonly string[];
}

export interface ConsoleView {
  /** Serial number, label, firmware and authentication of the HSM. */
  readonly hsm: string;
  /** For example `2026-03-01 08:00:00 UTC`. */
  readonly clock: string;
  readonly frozen: boolean;
  readonly roles: readonly Row[];
  readonly partitions: readonly Row[];
  readonly sessions: readonly Row[];
  readonly tasks: readonly Row[];
  readonly faults: readonly Row[];
  /** The requests, the newest first. */
  readonly requests: readonly Row[];
}

/** Upper bound on the displayed requests of the journal. */
const shownRequests = 30;

export function viewOf({ state, now, frozen, faults, requests }: ApplianceFacts): ConsoleView {
  return {
    hsm: hsmInWords(state),
    clock: timeInWords(now),
    frozen,
    roles: roleRows(state),
    partitions: partitionRows(state),
    sessions: sessionRows(state),
    tasks: taskRows(state),
    faults: faults.map(({ operation, fault, left }, index) => ({
      key: String(index),
      cells: [
        operation,
        fault.kind === 'failure' ? fault.failure : fault.kind,
        left === null ? 'always' : String(left),
      ],
    })),
    requests: requests.slice(-shownRequests).toReversed().map(requestRow),
  };
}

function hsmInWords({ hsm }: ApplianceState): string {
  const label = hsm.initialized ? `"${hsm.label}"` : 'not initialized';
  return `HSM ${hsm.id}, ${label}, firmware ${hsm.firmware}, ${hsm.authentication === 'ped' ? 'PED keys' : 'passwords'}`;
}

/** The roles of the HSM and of every partition that has been initialized. */
function roleRows(state: ApplianceState): readonly Row[] {
  const places = [
    { id: '', name: 'HSM', roles: state.hsm.roles },
    ...Object.values(state.hsm.partitions)
      .filter(({ state: stage }) => stage === 'initialized')
      .map(({ id, name, roles }) => ({ id, name, roles })),
  ];
  return places.flatMap(({ id, name, roles }) =>
    Object.entries(roles).map(([role, { initialized, failedLogins, pinToBeChanged }]) => ({
      key: `${id}:${role}`,
      cells: [
        name,
        role,
        roleInWords(initialized, pinToBeChanged),
        String(failedLogins),
        holdersOf(state, id, role).join(', ') || '–',
      ],
    })),
  );
}

function roleInWords(initialized: boolean, pinToBeChanged: boolean): string {
  if (!initialized) return 'not initialized';
  return pinToBeChanged ? 'password must be changed' : 'ready';
}

/** The users whose sessions are logged in to a role: of the partition, or of the HSM if it is empty. */
function holdersOf(state: ApplianceState, partition: string, role: string): readonly string[] {
  return Object.values(sessionsByKey(state.sessions)).flatMap(({ user, logins }) =>
    logins.some(
      (login) => login.roleid === role && (login.kind === 'hsmRole' ? '' : login.partitionid) === partition,
    )
      ? [user]
      : [],
  );
}

function partitionRows({ hsm }: ApplianceState): readonly Row[] {
  return Object.values(hsm.partitions).map(({ id, name, state, version, objects, smk }) => ({
    key: id,
    cells: [
      id,
      name,
      state === 'initialized' ? 'initialized' : 'not initialized',
      String(version),
      String(Object.keys(objects).length),
      smkInWords(smk.primary?.generation, smk.rollover?.generation),
    ],
  }));
}

/** The generation of the primary key, and whether a rollover is in progress. */
function smkInWords(primary: number | undefined, rollover: number | undefined): string {
  if (primary === undefined) return 'none';
  return rollover === undefined
    ? `generation ${primary}`
    : `generation ${primary}, rollover from ${rollover}`;
}

function sessionRows(state: ApplianceState): readonly Row[] {
  return Object.entries(sessionsByKey(state.sessions)).map(([key, { user, lastSeen, logins }]) => ({
    key,
    cells: [
      user,
      timeInWords(lastSeen),
      logins
        .map((login) =>
          login.kind === 'hsmRole' ? `HSM ${login.roleid}` : `${login.partitionid} ${login.roleid}`,
        )
        .join(', ') || '–',
    ],
  }));
}

function taskRows({ tasks }: ApplianceState): readonly Row[] {
  return Object.values(tasks).map(({ id, state, source, startTime }) => ({
    key: id,
    cells: [id, source.operation, state, startTime === null ? 'not started' : timeInWords(startTime)],
  }));
}

function requestRow({ number, at, operation, caller, status, error }: ShownRequest): Row {
  return {
    key: String(number),
    cells: [
      timeInWords(at).slice('2026-03-01 '.length),
      operation ?? 'no operation',
      caller ?? '–',
      status === null ? 'dropped' : String(status),
      error ?? '',
    ],
  };
}

function timeInWords(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
