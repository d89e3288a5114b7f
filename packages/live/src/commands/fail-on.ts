// The option `--fail-on` of the commands that report drifts.
import { type Severity, severities } from '@lunarest/findings';
import type { Call } from '@lunarest/findings/command';
import { Option } from 'commander';

const usual: Severity = 'warning';

export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'the lowest severity that counts')
    .choices(severities)
    .default(usual);
}

export function failOnIn({ failOn }: Call['options']): Severity {
  return severities.find((known) => known === failOn) ?? usual;
}
