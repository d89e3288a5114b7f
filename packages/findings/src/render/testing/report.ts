// A report with a change and with the finding of a rule, and one without findings.
import type { ChangeFinding, Finding } from '../../finding.ts';
import type { Report } from '../../report.ts';

export const change: ChangeFinding = {
  id: 'request-enum-value-was-removed',
  verdict: { clients: 'breaking', servers: 'compatible' },
  message: '"blue" was removed from the values of `<color>`',
  advice: 'Stop sending the value.',
  places: [
    { document: 'old.yaml', pointer: '#/a', file: 'old.yaml', line: 3, column: 5 },
    { document: 'release 17', pointer: '#/b' },
  ],
  affects: ['GET /a', 'GET /b', 'GET /c', 'GET /d', 'GET /e', 'GET /f'],
  witnesses: [
    {
      breaks: 'clients',
      message: { kind: 'request', method: 'POST', path: '/a', mediaType: 'application/json', body: 'blue' },
      takenBy: 'A',
      refusedBy: 'B',
      because: 'must be "red"',
    },
  ],
};

export const rule: Finding = {
  id: 'operation-has-summary',
  severity: 'note',
  message: 'Multi\nline, 100%: done',
  places: [{ document: 'a:b,c.yaml', pointer: '#', file: 'a:b,c.yaml', line: 1 }],
};

export const report: Report = {
  command: 'diff',
  title: 'From A to B',
  findings: [change, rule],
  clean: 'Nothing changed.',
};
export const clean: Report = { ...report, findings: [] };
