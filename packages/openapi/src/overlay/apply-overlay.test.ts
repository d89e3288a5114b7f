import { describe, expect, test } from '@jest/globals';
import { applyOverlay } from './apply-overlay.ts';

const document = {
  info: { version: '17' },
  tags: [{ name: 'smk' }, { name: 'tasks' }],
  paths: { '/a': { get: { tags: ['smk'] } }, '/b': { get: { tags: ['tasks'], roles: ['admin'] } } },
};

describe('an overlay', () => {
  test('merges an update into its target and leaves the rest as it was', () => {
    const result = applyOverlay(document, {
      actions: [{ target: '$.info', update: { version: '14', note: 'n' } }],
    });
    expect(result).toEqual({ ...document, info: { version: '14', note: 'n' } });
  });

  test('removes every node that a filter finds', () => {
    const result = applyOverlay(document, {
      actions: [{ target: '$.tags[?@.name == "smk"]', remove: true }],
    });
    expect(result.tags).toEqual([{ name: 'tasks' }]);
  });

  test('appends to an array', () => {
    const result = applyOverlay(document, {
      actions: [{ target: "$.paths['/b'].get.roles", update: 'operator' }],
    });
    expect(result.paths).toEqual({
      ...document.paths,
      '/b': { get: { tags: ['tasks'], roles: ['admin', 'operator'] } },
    });
  });

  test('does not touch the document it was given', () => {
    const before = structuredClone(document);
    applyOverlay(document, { actions: [{ target: '$.paths', update: { '/c': {} } }] });
    expect(document).toEqual(before);
  });

  test.each([
    [
      'a target that matches nothing',
      { target: '$.paths.absent', remove: true },
      /matches nothing: \$\.paths\.absent/,
    ],
    ['an action that does nothing', { target: '$.info' }, /neither updates nor removes/],
    ['a word that the standard does not know', { target: '$.info', copy: '$.tags' }, /unknown keys: copy/],
  ])('is refused for %s', (_, action, message) => {
    expect(() => applyOverlay(document, { actions: [action] })).toThrow(message);
  });
});
