import { describe, expect, test } from '@jest/globals';
import { vendorMediaType } from '@lunarest/contract';
import { type Exchange, emptyBody, type RawHeaders } from '../connection/exchange.ts';
import { DriftLedger, fails } from './gather.ts';
import { judgeAnswer } from './judge-answer.ts';
import { answerKinds, requestKinds } from './kind-of.ts';
import { driftKinds } from './kinds.ts';

const usual: RawHeaders = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Allow-Credentials', 'true'],
  ['Content-Type', 'application/json'],
];

function answered(url: string, body: unknown): Exchange {
  return {
    startedAt: 0,
    milliseconds: 0,
    question: { method: 'GET', url, headers: [['content-type', vendorMediaType('17')]], body: emptyBody },
    answer: {
      status: 200,
      statusText: '',
      headers: usual,
      interim: [],
      trailers: [],
      complete: true,
      body: { bytes: Buffer.from(JSON.stringify(body)), whole: true },
    },
  };
}

const task = {
  details: '',
  finishTime: '',
  instance: '/tasks/0',
  responseUrl: '/tasks/0/response',
  sourceUrl: '',
  startTime: '',
  state: 'Waiting',
};

function driftsOf(exchange: Exchange) {
  return judgeAnswer(exchange).map(({ kind, about, where }) => `${kind} ${about} ${where}`);
}

test('a valid answer has no drift', () => {
  expect(driftsOf(answered('/tasks', { tasks: [task] }))).toEqual([]);
});

test('every fault of a body is a drift', () => {
  const { details: _, ...short } = task;
  const body = { tasks: [{ ...short, state: 'Asleep', startTime: 5, progress: 50 }], total: 1 };
  expect(driftsOf(answered('/tasks', body)).toSorted()).toEqual([
    'property-is-missing GET /tasks 200 body/tasks/*/details',
    'property-is-not-documented GET /tasks 200 body/tasks/*/progress',
    'property-is-not-documented GET /tasks 200 body/total',
    'type-differs GET /tasks 200 body/tasks/*/startTime',
    'value-is-not-documented GET /tasks 200 body/tasks/*/state',
  ]);
});

describe('the check of a long list', () => {
  const { details: _, ...short } = task;

  test('reports the faults of a short one when every item has them', () => {
    const long = driftsOf(answered('/tasks', { tasks: Array(50_000).fill({}) }));
    expect(new Set(long)).toEqual(new Set(driftsOf(answered('/tasks', { tasks: [{}] }))));
  });

  test('finds further faults only in the first hundred items', () => {
    const late = { ...task, startTime: 5 };
    const upTo = (count: number) =>
      driftsOf(answered('/tasks', { tasks: [short, ...Array(count).fill(task), late] }));
    const [missing, type] = [
      'property-is-missing GET /tasks 200 body/tasks/*/details',
      'type-differs GET /tasks 200 body/tasks/*/startTime',
    ];
    expect([upTo(98), upTo(99)]).toEqual([[missing, type], [missing]]);
  });

  test('finds a fault in a late item, alone or together with others', () => {
    const right = Array(200).fill(task);
    expect(driftsOf(answered('/tasks', { tasks: [...right, short] }))).toEqual([
      'property-is-missing GET /tasks 200 body/tasks/*/details',
    ]);
    const snmp = { users: [...Array(200).fill('monitor'), 5], traps: [5], trapsEnabled: true };
    expect(driftsOf(answered('/api/lunasa/snmp', snmp)).toSorted()).toEqual([
      'type-differs GET /api/lunasa/snmp 200 body/traps/*',
      'type-differs GET /api/lunasa/snmp 200 body/users/*',
    ]);
  });
});

test('an unknown property of an open object is a note', () => {
  const body = { soLoginsLeft: 3, temperature: 40, nested: { deeply: { secret: 1 } } };
  expect(driftsOf(answered('/api/lunasa/hsms/532018', body))).toEqual([
    'property-is-not-in-the-contract-yet GET /api/lunasa/hsms/{hsmid} 200 body/temperature',
    'property-is-not-in-the-contract-yet GET /api/lunasa/hsms/{hsmid} 200 body/nested',
  ]);
});

test('a finding names the place in the document of the release, and no value of the answer', () => {
  const ledger = new DriftLedger();
  ledger.add(judgeAnswer(answered('/tasks', { tasks: [{ ...task, state: 'very-secret' }] })));
  expect(ledger.findings()).toEqual([
    {
      id: 'value-is-not-documented',
      severity: 'error',
      message:
        'GET /tasks 200 has a value that is not documented: body/tasks/*/state (the contract says: enum ["Waiting","Running","Finished","Error"])',
      advice: driftKinds['value-is-not-documented'].advice,
      places: [
        { document: 'release 17', pointer: expect.stringMatching(/^#\/components\/schemas\/.*\/enum$/) },
      ],
      affects: ['GET /tasks 200'],
    },
  ]);
});

describe('the same drift', () => {
  test('in many items and answers is one finding with a count', () => {
    const ledger = new DriftLedger();
    const exchange = answered('/tasks', {
      tasks: [task, task, task].map((one) => ({ ...one, progress: 1 })),
    });
    expect(ledger.add(judgeAnswer(exchange)).length).toBe(1);
    expect(ledger.add(judgeAnswer(exchange))).toEqual([]);
    expect(ledger.findings().map(({ message }) => message)).toEqual([
      'GET /tasks 200 has a property that is not documented: body/tasks/*/progress; seen 6 times',
    ]);
  });

  test('fails the check when it is at least as severe as the threshold', () => {
    const ledger = new DriftLedger();
    ledger.add(judgeAnswer(answered('/tasks', { tasks: [{ ...task, progress: 1 }] })));
    const findings = ledger.findings();
    expect([fails(findings, 'error'), fails(findings, 'warning'), fails(findings, 'note')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

test('every finding of the guard and of the request check has a kind of drift', () => {
  const named = [...Object.values(answerKinds), ...Object.values(requestKinds)];
  expect(named.filter((kind) => !(kind in driftKinds))).toEqual([]);
});
