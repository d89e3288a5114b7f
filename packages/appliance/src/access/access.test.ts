import { expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import { changeAcl, getAcl, replaceAcl } from './acl.ts';
import { createRole, deleteRole } from './role.ts';
import { replaceRoleResources } from './role-resources.ts';
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
])('%s for %s called as %s: %s', (rule, template, path, granted) => {
  expect(covers(rule, call(template, path))).toBe(granted);
});

test.each([
  ['a built-in role', 'monitor', true],
  ['another built-in role', 'audit', false],
  ['a role that is not there', 'auditors', false],
  ['a name that every object inherits', 'constructor', false],
  ['no role', '', false],
])('%s is permitted what is known of it', (_, role, permitted) => {
  const asked = { ...call('/tasks', '/tasks'), builtIn: ['admin', 'monitor'] };
  expect(isPermitted(createBench('demo').state, role, asked)).toBe(permitted);
});

test('a role may make the calls of its rules, and none once it is deleted', () => {
  const bench = createBench('demo');
  const asked = { ...call('/tasks', '/tasks'), builtIn: ['admin'] };
  bench.output(createRole, { roleId: 'auditors' });
  expect(isPermitted(bench.state, 'auditors', asked)).toBe(false);
  bench.output(replaceRoleResources, { roleid: 'auditors', text: 'GET:/tasks' });
  expect(isPermitted(bench.state, 'auditors', asked)).toBe(true);
  bench.output(deleteRole, { roleid: 'auditors' });
  expect(isPermitted(bench.state, 'auditors', asked)).toBe(false);
});

test('a repeated rule counts once, and one invalid line refuses the whole text', () => {
  expect(readRules('GET:/a\n\r\n GET:/a \nPUT:/b')).toEqual(['GET:/a', 'PUT:/b']);
  expect(readRules('GET:/a\nPUT /b')).toBeNull();
});

test('the list can be written back unchanged', () => {
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
