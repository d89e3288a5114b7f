import { describe, expect, test } from '@jest/globals';
import { applyOverlay } from './apply-overlay.ts';

const document = {
  info: { version: '17' },
  tags: [{ name: 'smk' }, { name: 'tasks' }],
  paths: { '/a': { get: { tags: ['smk'] } }, '/b': { get: { tags: ['tasks'], roles: ['admin'] } } },
};

describe('an overlay', () => {
  test('merges an update into its target and changes no other part', () => {
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

  test.each(['$.tags[0,0]', '$.tags[0,0,-2]'])(
    'changes an item once that %s selects repeatedly',
    (target) => {
      const removed = applyOverlay(document, { actions: [{ target, remove: true }] });
      const updated = applyOverlay({ lists: [[1]] }, { actions: [{ target: '$.lists[0,0]', update: 2 }] });
      expect([removed.tags, updated.lists]).toEqual([[{ name: 'tasks' }], [[1, 2]]]);
    },
  );

  test.each(['$.tags[0,1]', '$.tags[1,0]', '$.tags[::-1]', '$..tags[?@.name]'])(
    'removes the items that %s selects in any order',
    (target) => {
      expect(applyOverlay(document, { actions: [{ target, remove: true }] }).tags).toEqual([]);
    },
  );

  test('removes a part and the value that contains it', () => {
    const lists = [[1], [2]];
    const result = applyOverlay({ lists }, { actions: [{ target: '$..[?@ == 2 || @[0]]', remove: true }] });
    expect(result).toEqual({});
  });

  test('copies a value of the document', () => {
    const result = applyOverlay(document, {
      actions: [{ target: "$.paths['/b'].get", copy: "$.paths['/a'].get", 'x-reason': 'shared' }],
    });
    expect(result.paths).toEqual({
      ...document.paths,
      '/b': { get: { tags: ['tasks', 'smk'], roles: ['admin'] } },
    });
  });

  test('merges members that are named like members of JavaScript objects', () => {
    const named = '{"__proto__":{"a":1},"toString":{"b":2}}';
    const result = applyOverlay(document, { actions: [{ target: '$.info', update: JSON.parse(named) }] });
    expect(JSON.stringify(result.info)).toBe(`{"version":"17",${named.slice(1)}`);
  });

  test('compares integers beyond 2^53 in a filter', () => {
    const limits = [{ most: 2n ** 63n }, { most: 1 }];
    const result = applyOverlay(
      { limits },
      { actions: [{ target: '$.limits[?@.most > 5]', update: { kept: true } }] },
    );
    expect(result).toEqual({ limits: [{ most: 2n ** 63n, kept: true }, { most: 1 }] });
  });

  test('replaces a value with null, and null with a value', () => {
    const result = applyOverlay(document, { actions: [{ target: '$.info.version', update: null }] });
    expect(result.info).toEqual({ version: null });
    const back = applyOverlay(result, { actions: [{ target: '$.info.version', update: '18' }] });
    expect(back.info).toEqual({ version: '18' });
  });

  test('is refused for actions that are not a list of objects', () => {
    const overlays = [{ actions: { target: '$.info', update: {} } }, { actions: ['$.info'] }];
    for (const overlay of overlays)
      expect(() => applyOverlay(document, overlay)).toThrow('overlay actions are not a list of objects');
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

  test('does not modify the original document', () => {
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
    ['an unknown keyword', { target: '$.info', move: '$.tags' }, /unknown keys: move/],
    ['a removal of the document', { target: '$', remove: true }, /cannot remove the document itself/],
    [
      'a text in place of an object',
      { target: '$.info', update: 'x' },
      /updates an object with a simple value: \$\.info$/,
    ],
    [
      'an object in place of a text',
      { target: '$', update: { info: { version: {} } } },
      /updates a simple value with an object: \$\["info"\]\["version"\]$/,
    ],
    [
      'a text in place of a list within an object',
      { target: '$', update: { tags: 'smk' } },
      /updates a list with a simple value: \$\["tags"\]$/,
    ],
    [
      'targets of several kinds',
      { target: '$.*', update: { note: 'n' } },
      /selects an object and a list: \$\.\*$/,
    ],
    [
      'an update beside a copy',
      { target: '$.info', update: {}, copy: '$.paths' },
      /updates and copies: \$\.info$/,
    ],
    ['an action without a target', { remove: true }, /action has no target$/],
    ['another query language', { target: '/info', remove: true }, /is not a JSONPath query: \/info: /],
    ['a copy of nothing', { target: '$.info', copy: '$.absent' }, /does not select one value: \$\.absent/],
    ['a copy of several values', { target: '$.info', copy: '$.tags[*]' }, /does not select one value/],
  ])('is refused for %s', (_, action, message) => {
    expect(() => applyOverlay(document, { actions: [action] })).toThrow(message);
  });
});
