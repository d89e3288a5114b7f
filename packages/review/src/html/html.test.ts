import { expect, test } from '@jest/globals';
import { html } from './html.ts';

test('values are escaped in text and in attributes', () => {
  const evil = `"><script>alert('1')</script>&\``;
  expect(String(html`<p title="${evil}">${evil}</p>`)).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&#96;">' +
      '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&#96;</p>',
  );
});

test('HTML is inserted unchanged', () => {
  const inner = html`<b>${'<'}</b>`;
  expect(String(html`<p>${inner}${[inner, 1]}${undefined}</p>`)).toBe('<p><b>&lt;</b><b>&lt;</b>1</p>');
});

test('an object that only looks like HTML is refused', () => {
  const forged: unknown = JSON.parse('{"toString":"<script>"}');
  // @ts-expect-error: the compiler rejects it; a caller without types gets an error.
  expect(() => html`${forged}`).toThrow(TypeError);
});

test('characters that HTML forbids or that change the direction of text are made visible', () => {
  expect(String(html`${'a\u0000b\u202Ec\u001B'}`)).toBe('a\uFFFDb\uFFFDc\uFFFD');
});
