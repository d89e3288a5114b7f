// The links of a header by RFC 8288.
import { expect, test } from '@jest/globals';
import { linksIn } from './link-header.ts';

test.each<[string, readonly unknown[]]>([
  ['', []],
  ['next', []],
  ['</a>', [{ target: '/a' }]],
  ['<>; rel=self', [{ target: '', rel: ['self'] }]],
  ['</a>; rel="next"', [{ target: '/a', rel: ['next'] }]],
  [
    '</a,b;c>;rel=Next ,\t< /d > ; rel = "prev  FIRST" ; x',
    [
      { target: '/a,b;c', rel: ['next'] },
      { target: ' /d ', rel: ['prev', 'first'] },
    ],
  ],
  ['</a>; rel=prev; rel=next', [{ target: '/a', rel: ['prev'] }]],
  ['</a>; title="</b>; rel=next"; rel="last"', [{ target: '/a', rel: ['last'] }]],
  ['</a>; title="\\"</b>"; rel="n\\ext"', [{ target: '/a', rel: ['next'] }]],
  [`</a>;; title*=UTF-8''%e2%82%ac; rev=next`, [{ target: '/a' }]],
  ['rel=next, </a>', [{ target: '/a' }]],
  ['</a>; Anchor="/b"; rel=next, </c>; rel=prev', [{ target: '/a' }, { target: '/c', rel: ['prev'] }]],
])('the header "%s" has the expected links', (header, links) => {
  expect(linksIn(header)).toEqual(links);
});
