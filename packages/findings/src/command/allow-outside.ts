// An option of every command that reads documents of other authors.
import { Option } from 'commander';

export const allowOutside = new Option(
  '--allow-outside',
  'also read files outside of the folder of the document that its references name',
);
