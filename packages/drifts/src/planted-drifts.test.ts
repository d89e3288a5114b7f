import { describe, expect, test } from '@jest/globals';
import { bodyOf, checkAnswer, type FindingId } from '@lunarest/server/guard';
import { honestAnswers } from './planted/honest-answers.ts';
import { plantedDrifts } from './planted-drifts.ts';
import { type Exchange, guardedExchange } from './servers/exchange.ts';

/**
 * Whether other tests show a kind of finding. It lists every id, so that the compiler reports a new one. `unverifiable` is tested
 * with the guard.
 */
const shownElsewhere: Record<FindingId, boolean> = {
  'status-undocumented': false,
  'media-type': false,
  'body-missing': false,
  'body-undocumented': false,
  'body-not-json': false,
  'body-invalid': false,
  'body-too-large': false,
  'length-mismatch': false,
  'error-id': false,
  'return-code': false,
  'header-missing': false,
  'header-invalid': false,
  'header-undocumented': false,
  'location-unknown': false,
  'interim-answer': false,
  trailer: false,
  bypass: false,
  unverifiable: true,
};

test('there are at least 40 drifts and 40 honest answers with unique names', () => {
  expect(plantedDrifts.length).toBeGreaterThanOrEqual(40);
  expect(honestAnswers.length).toBeGreaterThanOrEqual(40);
  for (const table of [plantedDrifts, honestAnswers]) {
    expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
  }
});

test('the drifts show every kind of finding', () => {
  const shown = new Set(plantedDrifts.flatMap(({ findings }) => findings));
  const due = Object.entries(shownElsewhere).filter(([, elsewhere]) => !elsewhere);
  expect(due.map(([id]) => id).filter((id) => !shown.has(id as FindingId))).toEqual([]);
});

describe('in mode enforce, the guard does not send', () => {
  test.each(plantedDrifts.map((drift) => [drift.name, drift] as const))('%s', async (_, drift) => {
    const { seen, log } = await guardedExchange(drift, 'enforce');
    const [entry] = log;
    expect(log.map(({ findings }) => findings.map(({ what }) => what))).toEqual([drift.findings]);
    // The guard cannot retract bytes sent outside of the response; it closes the connection after them.
    if (drift.findings.includes('bypass')) return;
    const body = JSON.parse(seen.body);
    expect(body).toEqual({
      ...body,
      id: 'FRAMEWORK_INTERNAL_ERROR',
      details: `Report ${entry?.report}.`,
      returnCode: 500,
    });
    expect(namesOf(seen)).toEqual(replacementHeaders);
    expect(findingsOf(drift.request, seen)).toEqual([]);
    expect(seen.interim).toEqual([]);
  });
});

describe('in mode report, the guard changes no answer and logs', () => {
  test.each(plantedDrifts.map((drift) => [drift.name, drift] as const))('%s', async (_, drift) => {
    const [without, { seen, log }] = [
      await guardedExchange(drift, 'off'),
      await guardedExchange(drift, 'report'),
    ];
    expect(undated(seen)).toEqual(undated(without.seen));
    expect(without.log).toEqual([]);
    expect(log.map(({ findings }) => findings.map(({ what }) => what))).toEqual([drift.findings]);
  });
});

describe('the guard sends unchanged', () => {
  test.each(honestAnswers.map((honest) => [honest.name, honest] as const))('%s', async (_, honest) => {
    const [without, enforced, reported] = [
      await guardedExchange(honest, 'off'),
      await guardedExchange(honest, 'enforce'),
      await guardedExchange(honest, 'report'),
    ];
    expect([...enforced.log, ...reported.log]).toEqual([]);
    expect(undated(reported.seen)).toEqual(undated(without.seen));
    // The guard collects an answer and sends it at once, so its framing differs: its length is known.
    expect(unframed(enforced.seen)).toEqual(unframed(without.seen));
  });
});

const replacementHeaders = [
  'access-control-allow-credentials',
  'access-control-allow-origin',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'date',
];

function namesOf({ headers }: Exchange): readonly string[] {
  return Object.keys(headers).sort();
}

function findingsOf(request: (typeof plantedDrifts)[number]['request'], { status, headers, body }: Exchange) {
  const asked = {
    method: request.method,
    url: request.path,
    headers: { 'content-type': request.headers['Content-Type'], 'accept-type': undefined },
    wellFormed: true,
  };
  return checkAnswer(asked, { status, headers, body: bodyOf([body]) }).findings;
}

function undated({ headers, ...exchange }: Exchange) {
  const { date: _, ...rest } = headers;
  return { ...exchange, headers: rest };
}

function unframed(exchange: Exchange) {
  const { headers, ...rest } = undated(exchange);
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...others } = headers;
  return { ...rest, headers: others };
}
