import { expect, test } from '@jest/globals';
import type { RuleFinding } from '../finding.ts';
import { applyWaivers } from './apply-waivers.ts';
import type { WrittenWaiver } from './read-waivers.ts';

const finding: RuleFinding = {
  id: 'rule',
  severity: 'error',
  message: 'Wrong',
  places: [{ document: 'a', pointer: '#/paths/~1tasks/get/responses' }],
  affects: ['GET /tasks 200', 'GET /tasks 404'],
};

const waiver: WrittenWaiver = {
  finding: 'rule',
  place: '#',
  owner: 'Ada',
  reason: 'Later',
  expires: '2026-11-22',
  file: 'w.yaml',
  line: 1,
};

test.each<[string, Partial<WrittenWaiver>, boolean]>([
  ['the whole document', {}, true],
  ['the exact place', { place: '#/paths/~1tasks/get/responses' }, true],
  ['a place above', { place: '#/paths/~1tasks' }, true],
  ['a place above with escapes', { place: '#/paths/%7E1tasks' }, true],
  ['a place with a common prefix', { place: '#/paths/~1tas' }, false],
  ['a place below', { place: '#/paths/~1tasks/get/responses/200' }, false],
  ['another finding', { finding: 'rules' }, false],
  ['the only operation', { place: 'GET /tasks' }, true],
  ['another operation', { place: 'PUT /tasks' }, false],
  ['its last day', { expires: '2026-11-22' }, true],
  ['the day after its last day', { expires: '2026-11-21' }, false],
])('whether a waiver covers the finding: %s', (_, change, waives) => {
  const written = { ...waiver, ...change };
  const waived = { open: [], waived: [{ finding, waiver: written }] };
  expect(applyWaivers([finding], [written], '2026-11-22')).toEqual(
    waives ? waived : { open: [finding], waived: [] },
  );
});

test('a finding that affects two operations is not waived by a waiver for one of them', () => {
  const wide = { ...finding, affects: ['GET /tasks 200', 'PUT /tasks'] };
  const { open } = applyWaivers([wide], [{ ...waiver, place: 'GET /tasks' }], '2026-11-22');
  expect(open).toEqual([wide]);
});
