// For each keyword of the contract's answers, the guard accepts a valid answer and rejects one that violates the keyword.
import { afterAll, describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { bodyOf, checkAnswer } from '@lunarest/server/guard';
import { type BrokenAnswer, brokenAnswers, type HeldAnswer } from './broken-answers.ts';
import { eachItem, eachProperty } from './keyword.ts';
import { type Witness, writeWitnesses } from './witnesses.ts';

const witnesses: Witness[] = [];
afterAll(() => writeWitnesses('answers', witnesses));

describe.each(releases)('Release %s', (release) => {
  const rows = brokenAnswers(release).map((row) => [row.keyword.pointer, row] as const);

  test.each(rows)(
    'the guard rejects an answer that violates %s',
    (pointer, { keyword, request, honest, broken }) => {
      expect(findings(request, honest)).toEqual([]);
      // Without a value at the keyword's place the test could never fail.
      if (broken === null) throw new Error(`no example of the contract has a place for ${pointer}`);
      const places = findings(request, broken).map(({ where }) => where);
      const broke = placeOf(keyword, honest.body);
      // Where the keyword applies to a whole list, the guard reports an item of it.
      expect(places.filter((place) => place === broke || place.startsWith(`${broke}/`))).not.toEqual([]);
      expect(places.filter((place) => !place.startsWith(keyword.place))).toEqual([]);
      witnesses.push({ release, pointer, test: expect.getState().currentTestName ?? '' });
    },
  );
});

/** The place that the guard must report. `breakKeyword` changes the first of several items or properties. */
function placeOf({ place, steps }: BrokenAnswer['keyword'], body: unknown): string {
  let part = body;
  const names = steps.map((step) => {
    const [first = ''] = Object.keys(Object(part));
    const name = step === eachItem || step === eachProperty ? first : step;
    part = Object(part)[name];
    return name;
  });
  return [place, ...names].join('/');
}

function findings(
  { method, url, mediaType }: BrokenAnswer['request'],
  { status, headers, body }: HeldAnswer,
) {
  const isJson = headers['content-type'] === 'application/json';
  const text = isJson ? JSON.stringify(body) : String(body ?? '');
  const answer = { status, headers, body: bodyOf([text]) };
  const asked = {
    method,
    url,
    headers: { 'content-type': mediaType, 'accept-type': undefined },
    wellFormed: true,
  };
  return checkAnswer(asked, answer).findings;
}
