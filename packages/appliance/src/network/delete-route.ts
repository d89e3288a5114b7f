/** Deletes a route of a network device. */
import { done, type Operation, refused } from '../operation.ts';
import { entryOf, withoutEntry } from '../record.ts';
import { maskOfPrefix } from './address.ts';
import { type DevicePath, findDevice, type NoDevice } from './device.ts';
import { type Route, type RouteType, withDevice } from './network.ts';

interface DeleteRouteInput extends DevicePath {
  readonly routeid: string;
  readonly routeType: RouteType;
  readonly destination: string;
  /** As dotted decimal or as a prefix length. */
  readonly netmask?: string | undefined;
  readonly gateway?: string | undefined;
}

const masks: Readonly<Record<RouteType, string>> = {
  host: maskOfPrefix(32),
  network: maskOfPrefix(24),
};

export const deleteRoute: Operation<DeleteRouteInput, null, NoDevice | 'APPLIANCE_ROUTE_DOES_NOT_EXIST'> = (
  state,
  input,
) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const { routes } = device.value;
  const route = entryOf(routes, input.routeid);
  if (route === undefined || !isMeant(route, input)) return refused('APPLIANCE_ROUTE_DOES_NOT_EXIST');
  return done(withDevice(state, device.value, { routes: withoutEntry(routes, route.id) }), null);
};

/** The body must repeat the route, including its gateway, so that none is deleted by mistake. */
function isMeant(route: Route, { routeType, destination, netmask, gateway = '' }: DeleteRouteInput): boolean {
  const mask = /^\d+$/.test(netmask ?? '') ? maskOfPrefix(Number(netmask)) : (netmask ?? masks[routeType]);
  return (
    route.routeType === routeType &&
    route.destination === destination &&
    route.netmask === mask &&
    route.gateway === gateway
  );
}
