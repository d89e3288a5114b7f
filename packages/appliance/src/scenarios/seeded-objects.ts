/** The objects of the partition `payments`: a secret key, and a key pair's public half with its certificate. */
import type { PartitionContents } from '../partitions/contents.ts';

export const seededObjects: Pick<PartitionContents, 'objects' | 'nextObject'> = {
  objects: {
    '72': {
      id: '72',
      label: 'payments-key',
      class: 'Secret Key',
      keyType: 'AES',
      size: 268,
      isPrivate: true,
    },
    '73': {
      id: '73',
      label: 'payments-signing',
      class: 'Public Key',
      keyType: 'RSA',
      size: 592,
      isPrivate: false,
    },
    '74': { id: '74', label: '', class: 'Certificate', keyType: 'n/a', size: 1292, isPrivate: false },
  },
  nextObject: 75,
};
