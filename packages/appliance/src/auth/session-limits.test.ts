import { expect, test } from '@jest/globals';
import { buildScenario } from '../scenarios/scenarios.ts';
import type { ApplianceState } from '../state.ts';
import { createFixedEnvironment, type FixedEnvironment } from '../testing/fixed-environment.ts';
import { closeSession, openSession, resumeSession } from './session.ts';
import { noSessions, sessionLifetime, sessionsByKey } from './session-table.ts';

interface Opened {
  readonly state: ApplianceState;
  readonly token: string;
}

function open(state: ApplianceState, user: string, env: FixedEnvironment): Opened {
  const opened = openSession(state, { caller: { user, session: null } }, env);
  if (!opened.ok) throw new Error('a session can always be opened');
  return { state: opened.state, token: opened.output.token };
}

/** Opens sessions one millisecond apart; returns their tokens, oldest first. */
function openMany(state: ApplianceState, user: string, count: number, env: FixedEnvironment) {
  const tokens: string[] = [];
  let current = state;
  for (let number = 0; number < count; number += 1) {
    env.advance(1);
    const opened = open(current, user, env);
    current = opened.state;
    tokens.push(opened.token);
  }
  return { state: current, tokens };
}

function live(state: ApplianceState, tokens: readonly string[], env: FixedEnvironment): readonly string[] {
  const kept = sessionsByKey(state.sessions);
  return tokens.filter((token) => Object.hasOwn(kept, env.digest(token)));
}

test('a user can have a thousand sessions, and another ends the hundred longest idle', () => {
  const env = createFixedEnvironment();
  const other = open(buildScenario('demo', env), 'monitor', env);
  const { state, tokens } = openMany(other.state, 'admin', 1_000, env);
  expect(live(state, tokens, env)).toHaveLength(1_000);
  // The first session is used again, so it is not among the longest idle.
  const [first = ''] = tokens;
  env.advance(1);
  const used = resumeSession(state, { token: first }, env)?.state ?? state;
  const more = open(used, 'admin', env);
  expect(live(more.state, [...tokens, more.token], env)).toEqual([first, ...tokens.slice(101), more.token]);
  expect(live(more.state, [other.token], env)).toEqual([other.token]);
  expect({ count: more.state.sessions.count, countOf: more.state.sessions.countOf }).toEqual({
    count: 902,
    countOf: { admin: 901, monitor: 1 },
  });
});

test('the appliance can have ten thousand sessions, and another ends the thousand longest idle', () => {
  const env = createFixedEnvironment();
  let state = buildScenario('demo', env);
  const tokens: string[] = [];
  for (let user = 0; user < 10; user += 1) {
    const opened = openMany(state, `user-${user}`, 1_000, env);
    state = opened.state;
    tokens.push(...opened.tokens);
  }
  expect(live(state, tokens, env)).toHaveLength(10_000);
  const more = open(state, 'admin', env);
  expect(live(more.state, tokens, env)).toEqual(tokens.slice(1_000));
  expect(more.state.sessions.count).toBe(9_001);
});

test('ended sessions are removed before open ones', () => {
  const env = createFixedEnvironment();
  const old = openMany(buildScenario('demo', env), 'admin', 600, env);
  env.advance(sessionLifetime);
  const { state, tokens } = openMany(old.state, 'admin', 500, env);
  expect(live(state, tokens, env)).toEqual(tokens);
});

test('closed sessions leave nothing in the state', () => {
  const env = createFixedEnvironment();
  const { state, tokens } = openMany(buildScenario('demo', env), 'admin', 50, env);
  const closed = tokens.reduce((current, token) => {
    const outcome = closeSession(current, { caller: { user: 'admin', session: env.digest(token) } }, env);
    return outcome.ok ? outcome.state : current;
  }, state);
  expect(closed.sessions).toEqual({ ...noSessions, cleared: expect.any(Number) });
});
