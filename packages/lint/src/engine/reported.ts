// The problems that the engine reports, with our ids and severities.
import type { Severity } from '@lunarest/findings';
import type { NormalizedProblem } from '@redocly/openapi-core';
import { prefix } from './own-rules.ts';

/** A problem as the engine reports it. */
export interface Reported {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** The place of the problem, and of the operation through which it was found. */
  readonly pointer: string;
  readonly through: string | undefined;
}

/** `usual` is the severity of one of our rules. */
export function reported(
  { ruleId, severity, message, suggest, location, from }: NormalizedProblem,
  usual: Severity | 'off' | undefined,
): Reported {
  const level = levelOf(severity);
  const isOwn = ruleId.startsWith(prefix);
  return {
    id: ruleId.replace(prefix, ''),
    // A note goes through the engine as a warning.
    severity: usual === 'note' && level === 'warning' ? 'note' : level,
    message,
    advice: isOwn || suggest.length === 0 ? suggest.join('') : `Did you mean ${suggest.join(' or ')}?`,
    pointer: location[0]?.pointer?.replace(/^#\/$/, '#') ?? '#',
    through: from?.pointer,
  };
}

export function levelOf(severity: 'warn' | 'error'): Severity {
  return severity === 'warn' ? 'warning' : 'error';
}
