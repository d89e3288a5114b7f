import { describe, expect, test } from '@jest/globals';
import { userPasswords } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { changeUser, createUser } from '../users/users.ts';
import { changeAcl, getAcl, replaceAcl } from './acl.ts';
import { createRole, deleteRole } from './role.ts';
import { changeRoleResources, replaceRoleResources } from './role-resources.ts';
import { covers, isPermitted, readRules } from './rules.ts';

const call = (template: string, path: string, method = 'get') => ({
  method,
  template: template.slice(1).split('/'),
  segments: path.slice(1).split('/'),
});

test.each([
  ['GET:/roles', '/roles', '/roles', true],
  ['GET:/roles', '/roles/{roleid}', '/roles/a', false],
  ['GET:/roles/{roleid}', '/roles/{roleid}', '/roles/a', true],
  ['GET:/roles/{any name}', '/roles/{roleid}', '/roles/a', true],
  ['GET:/roles/a', '/roles/{roleid}', '/roles/a', true],
  ['GET:/roles/b', '/roles/{roleid}', '/roles/a', false],
  ['GET:/{any}/{roleid}', '/roles/{roleid}', '/roles/a', false],
  ['GET:/roles/{}', '/roles/{roleid}', '/roles/a', true],
  ['PUT:/roles/{roleid}', '/roles/{roleid}', '/roles/a', false],
  ['GET:/', '/roles', '/roles', false],
])('rule %s on template %s grants a call of %s: %s', (rule, template, path, granted) => {
  expect(covers(rule, call(template, path))).toBe(granted);
});

test.each([
  ['a built-in role', 'monitor', true],
  ['another built-in role', 'audit', false],
  ['a missing role', 'auditors', false],
  ['the name of an inherited property', 'constructor', false],
  ['no role', '', false],
])('the operation permits or refuses %s', (_, role, permitted) => {
  const asked = { ...call('/tasks', '/tasks'), builtIn: ['admin', 'monitor'] };
  expect(isPermitted(createBench('demo').state, role, asked)).toBe(permitted);
});

test('a role permits the calls of its rules until it is deleted', () => {
  const bench = createBench('demo');
  const asked = { ...call('/tasks', '/tasks'), builtIn: ['admin'] };
  bench.output(createRole, { roleId: 'auditors' });
  expect(isPermitted(bench.state, 'auditors', asked)).toBe(false);
  bench.output(replaceRoleResources, { roleid: 'auditors', text: 'GET:/tasks' });
  expect(isPermitted(bench.state, 'auditors', asked)).toBe(true);
  bench.output(deleteRole, { roleid: 'auditors' });
  expect(isPermitted(bench.state, 'auditors', asked)).toBe(false);
});

test('a repeated rule counts once, and an invalid line makes the whole text invalid', () => {
  expect(readRules('GET:/a\n\r\n GET:/a \nPUT:/b')).toEqual(['GET:/a', 'PUT:/b']);
  expect(readRules('GET:/a\nPUT /b')).toBeNull();
});

test('the access control list survives a round trip through its text', () => {
  const bench = createBench('demo');
  const { monitor } = bench.state.users;
  if (monitor === undefined) throw new Error('the scenario has no monitor');
  const robot = { ...monitor, name: 'robot', role: '', changeable: true };
  bench.put({ ...bench.state, users: { ...bench.state.users, robot } });
  bench.output(createRole, { roleId: 'auditors' });
  bench.output(changeAcl, { text: 'user,robot,auditors\nrole,auditors,GET:/tasks\n' });
  const text = bench.output(getAcl, {});
  expect(text).toBe('user,robot,auditors\nrole,auditors,GET:/tasks\n');
  bench.output(replaceAcl, { text: '' });
  expect(bench.output(getAcl, {})).toBe('');
  bench.output(replaceAcl, { text: 'user,robot,monitor' });
  expect(bench.state.users.robot?.role).toBe('monitor');
  bench.output(replaceAcl, { text });
  expect(bench.output(getAcl, {})).toBe(text);
});

describe('The access control list', () => {
  const rules = (count: number) =>
    Array.from({ length: count }, (_, number) => `GET:/${String(number).padStart(97, '0')}`).join('\n');
  /** A line of the list has 110 characters, so 595 rules fit. */
  const fullBench = () => {
    const bench = createBench('demo');
    bench.output(createRole, { roleId: 'r' });
    bench.output(createUser, { userId: 'robot', password: userPasswords.admin });
    bench.output(replaceRoleResources, { roleid: 'r', text: rules(595) });
    return bench;
  };

  test('can be replaced by its own text at its maximum length', () => {
    const bench = fullBench();
    const text = bench.output(getAcl, {});
    expect(text.length).toBe(65_450);
    expect(bench.output(replaceAcl, { text })).toBeNull();
  });

  test.each([
    ['a rule', (bench: Bench) => bench.run(changeRoleResources, { roleid: 'r', text: rules(596) })],
    [
      'a user with a role',
      (bench: Bench) =>
        bench.run(createUser, { userId: 'u'.repeat(80), password: userPasswords.admin, role: 'r' }),
    ],
    [
      'an entry',
      (bench: Bench) => {
        bench.output(createRole, { roleId: 'other' });
        return bench.run(changeAcl, { text: `role,other,GET:/${'a'.repeat(80)}` });
      },
    ],
    [
      'a role for a user',
      (bench: Bench) => {
        bench.output(createRole, { roleId: 'o'.repeat(80) });
        return bench.run(changeUser, { userid: 'robot', role: 'o'.repeat(80) });
      },
    ],
  ])('refuses %s beyond its maximum length', (_, grow) => {
    expect(grow(fullBench())).toMatchObject({ ok: false, failure: 'FRAMEWORK_BAD_REQUEST' });
  });

  test('can only shrink when another program has made it too long', () => {
    const bench = fullBench();
    const tooLong = { id: 'long', fullName: '', rules: [`GET:/${'a'.repeat(65_536)}`] };
    bench.put({ ...bench.state, customRoles: { ...bench.state.customRoles, long: tooLong } });
    bench.output(changeUser, { userid: 'robot', fullName: 'Robot' });
    bench.output(replaceRoleResources, { roleid: 'r', text: rules(594) });
    expect(bench.failure(replaceRoleResources, { roleid: 'r', text: rules(595) })).toBe(
      'FRAMEWORK_BAD_REQUEST',
    );
  });
});
