// For each keyword of the contract's answers: the guard lets the honest answer pass, and not the one that breaks it.
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

  test.each(rows)('an answer that breaks %s is refused', (pointer, { keyword, request, honest, broken }) => {
    expect(findings(request, honest)).toEqual([]);
    // Without an example that has the place, the keyword cannot be shown to bite.
    if (broken === null) throw new Error(`no example of the contract has a place for ${pointer}`);
    const places = findings(request, broken).map(({ where }) => where);
    const broke = placeOf(keyword, honest.body);
    // Of a list as a whole, the item is what the guard names.
    expect(places.filter((place) => place === broke || place.startsWith(`${broke}/`))).not.toEqual([]);
    expect(places.filter((place) => !place.startsWith(keyword.place))).toEqual([]);
    witnesses.push({ release, pointer, test: expect.getState().currentTestName ?? '' });
  });
});

/** Where the guard has to see it: of many items or properties the first is the one that was broken. */
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
