import { expect, test } from '@jest/globals';
import { createLogMessage } from '../system/system.ts';
import { createBench } from '../testing/bench.ts';
import { changeTime } from '../time/clock.ts';
import { createSyslogCa, createSyslogCertificate } from './certificate.ts';
import { getSyslogLog, writeLog } from './logs.ts';
import { getSyslog } from './syslog.ts';

const entry = { facility: 'kern', level: 'info', process: 'test', message: 'a line' };

test('a log keeps its newest 200 lines', () => {
  const bench = createBench('factory');
  for (let line = 0; line < 205; line += 1)
    bench.put(writeLog(bench.state, 'secure', { ...entry, message: String(line) }, bench.env));
  const lines = bench.state.syslog.logs.secure ?? [];
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([
    200,
    '2025-01-02T03:04:05Z luna kern info test: 5',
    '2025-01-02T03:04:05Z luna kern info test: 204',
  ]);
});

test('a line has the time of the appliance, and creates a missing log', () => {
  const bench = createBench('factory');
  bench.output(changeTime, { date: '2031-01-01' });
  expect(writeLog(bench.state, 'new', entry, bench.env).syslog.logs.new).toEqual([
    '2031-01-01T03:04:05Z luna kern info test: a line',
  ]);
});

test('a second CA replaces the first', () => {
  const bench = createBench('demo');
  bench.output(createSyslogCa, { certificate: 'certificate of CN=one until 2030-01-01' });
  bench.output(createSyslogCa, { certificate: 'certificate of CN=two until 2031-01-01' });
  expect(bench.output(getSyslog, {})).toEqual({
    period: 'weekly',
    rotations: 4,
    ca: { subject: 'CN=two', validFrom: '2025-01-02T03:04:05Z', validTo: '2031-01-01T00:00:00Z' },
  });
});

test('a certificate is valid from today by the clock of the appliance', () => {
  const bench = createBench('demo');
  bench.output(changeTime, { date: '2031-05-06' });
  bench.output(createSyslogCertificate, { days: 1 });
  expect(bench.output(getSyslog, {}).certificate).toEqual({
    subject: 'C=CA, ST=Ontario, L=Ottawa, O=Thales, CN=1.2.3.0',
    validFrom: '2031-05-06T00:00:00Z',
    validTo: '2031-05-07T00:00:00Z',
  });
});

test('the log messages of users are in lunalogs', () => {
  const bench = createBench('demo');
  bench.output(createLogMessage, { message: 'Is anybody there?' });
  expect(bench.output(getSyslogLog, { logid: 'lunalogs' })).toEqual({
    id: 'lunalogs',
    lines: ['2025-01-02T03:04:05Z luna-demo local5 info admin: Is anybody there?'],
  });
});

test('every log has the time of the clock of the appliance', () => {
  const bench = createBench('demo');
  bench.output(changeTime, { date: '2031-05-06' });
  bench.output(createLogMessage, { message: 'by a user' });
  bench.put(writeLog(bench.state, 'messages', entry, bench.env));
  const lastOf = (logid: string) => bench.output(getSyslogLog, { logid }).lines.at(-1)?.slice(0, 20);
  expect([lastOf('lunalogs'), lastOf('messages')]).toEqual(['2031-05-06T03:04:05Z', '2031-05-06T03:04:05Z']);
});
