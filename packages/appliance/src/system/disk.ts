/** The appliance's own disk: its partitions, and the space used by the log and the packages. */
import { done, type Operation, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';

/** Sizes are in kilobytes. */
interface DiskPartition {
  readonly id: string;
  readonly mountPoint: string;
  readonly size: number;
  readonly used: number;
  readonly available: number;
}

const kilobyte = 1024;
/** Size of a line besides its message: the time and the user. */
const lineOverhead = 64;

export function diskPartitions({ machine, packages }: ApplianceState): readonly DiskPartition[] {
  const logged = machine.log.reduce((sum, { message }) => sum + message.length + lineOverhead, 0);
  const stored = packages.files.reduce((sum, { size }) => sum + size, 0);
  return [
    partition('root', '/', 20_480_000, 6_912_000),
    partition('boot', '/boot', 1_024_000, 218_000),
    partition('var', '/var', 20_480_000, 1_433_000 + inKilobytes(logged)),
    partition('home', '/home', 18_016_000, 96_000 + inKilobytes(stored)),
  ];
}

function partition(id: string, mountPoint: string, size: number, used: number): DiskPartition {
  return { id, mountPoint, size, used, available: size - used };
}

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / kilobyte);
}

type DiskView = Pick<DiskPartition, 'size' | 'used' | 'available'>;

/** Shows the disk as the sum of its partitions. */
export const getDisk: Operation<unknown, DiskView, never> = (state) =>
  done(state, sumOf(diskPartitions(state)));

function sumOf(partitions: readonly DiskPartition[]): DiskView {
  return partitions.reduce(
    (sum, { size, used, available }) => ({
      size: sum.size + size,
      used: sum.used + used,
      available: sum.available + available,
    }),
    { size: 0, used: 0, available: 0 },
  );
}

export const listDiskPartitions: Operation<unknown, readonly string[], never> = (state) =>
  done(
    state,
    diskPartitions(state).map(({ id }) => id),
  );

/** Shows a partition of the appliance's own disk. */
export const getDiskPartition: Operation<{ readonly id: string }, DiskPartition, 'FRAMEWORK_NO_RESOURCE'> = (
  state,
  { id },
) => {
  const partition = diskPartitions(state).find((one) => one.id === id);
  return partition === undefined ? refused('FRAMEWORK_NO_RESOURCE') : done(state, partition);
};
