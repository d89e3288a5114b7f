// Path items with keywords beside their reference.
import { expect, test } from '@jest/globals';
import { pointerTo } from '../json/json.ts';
import { bundle } from '../testing/bundled.ts';

test.each(['3.0.3', '3.1.0', '3.2.0'])(
  'in OpenAPI %s, a path item has the keywords beside its reference and those of the target',
  (version) => {
    const { broken, root, locate } = bundle({
      'openapi.yaml': `openapi: ${version}
paths:
  /a: { get: { operationId: getA } }
  /b:
    $ref: '#/paths/~1a'
    delete: { operationId: deleteB }
  /c: { $ref: '#/paths/~1b', put: { operationId: putC } }
  /d: { $ref: '#/paths/~1b' }
  /e: { $ref: 'more.yaml#/e', summary: E }
`,
      'more.yaml': "e: { $ref: 'openapi.yaml#/paths/~1c', patch: { operationId: patchE } }\n",
    });
    const [get, del] = [{ operationId: 'getA' }, { operationId: 'deleteB' }];
    expect(broken).toEqual([]);
    expect(root.paths).toEqual({
      '/a': { get },
      '/b': { get, delete: del },
      '/c': { get, delete: del, put: { operationId: 'putC' } },
      '/d': { $ref: '#/paths/~1b' },
      '/e': {
        get,
        delete: del,
        put: { operationId: 'putC' },
        patch: { operationId: 'patchE' },
        summary: 'E',
      },
    });
    const lines = ['/b', '/b/get', '/b/delete', '/c/get', '/c/delete', '/c/put', '/e/patch', '/e/summary'];
    expect(
      lines.map((path) => {
        const [, item = '', ...steps] = path.split('/');
        const { file, line, column } = locate?.(pointerTo('#/paths', `/${item}`, ...steps)) ?? {};
        return `${path} ${file}:${line}:${column}`;
      }),
    ).toEqual([
      '/b openapi.yaml:4:3',
      '/b/get openapi.yaml:3:9',
      '/b/delete openapi.yaml:6:5',
      '/c/get openapi.yaml:3:9',
      '/c/delete openapi.yaml:6:5',
      '/c/put openapi.yaml:7:30',
      '/e/patch more.yaml:1:39',
      '/e/summary openapi.yaml:9:31',
    ]);
  },
);
