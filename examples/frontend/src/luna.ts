// The client of the page: a bundler leaves the other operations out.
import {
  createSmallClient,
  listHsms,
  listPartitions,
  loginPartition,
  performSmkAction,
} from '@lunarest/client/17';

export type Luna = ReturnType<typeof createLuna>;

export function createLuna(baseUrl: string, password: string) {
  const operations = [listHsms, listPartitions, loginPartition, performSmkAction];
  return createSmallClient(operations, { baseUrl, username: 'admin', password });
}
