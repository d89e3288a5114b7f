/** Refusals of the network room. */
import type { FailureTexts } from '../failure-text.ts';

export const networkFailures = {
  APPLIANCE_FAILED_TO_SET_HOSTNAME: {
    title: 'Host name not set',
    details: 'The host name could not be set.',
    type: 'PLUGIN',
  },
  APPLIANCE_INVALID_VALUE_SPECIFIED: {
    title: 'Invalid value',
    details: 'A value of the request fits its pattern and is not valid all the same.',
    type: 'PLUGIN',
  },
  APPLIANCE_INTERFACE_DOES_NOT_EXIST: {
    title: 'No such interface',
    details: 'The appliance has no network device with this identifier.',
    type: 'PLUGIN',
  },
  APPLIANCE_FAILED_TO_SET_INTERFACE: {
    title: 'Interface not set',
    details: 'The interface could not be configured in this way.',
    type: 'PLUGIN',
  },
  OPERATION_RESTRICTED: {
    title: 'Operation restricted',
    details: 'The interface belongs to an enabled bond and cannot be configured by itself.',
    type: 'PLUGIN',
  },
  BOND_DEVICE_IS_NOT_CONFIGURED: {
    title: 'Bond not configured',
    details: 'The bond has no address; configure it first.',
    type: 'PLUGIN',
  },
  BOND_DEVICE_IS_ALREADY_ENABLED: {
    title: 'Bond already enabled',
    details: 'The bond is up already.',
    type: 'PLUGIN',
  },
  BOND_DEVICE_IS_ALREADY_DISABLED: {
    title: 'Bond already disabled',
    details: 'The bond is down already.',
    type: 'PLUGIN',
  },
  APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE: {
    title: 'Bond not enabled',
    details: 'The bond could not be brought up.',
    type: 'PLUGIN',
  },
  APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE: {
    title: 'Bond not disabled',
    details: 'The bond could not be brought down.',
    type: 'PLUGIN',
  },
  APPLIANCE_INVALID_DEVICE_TYPE: {
    title: 'Not a bond',
    details: 'Only bonds can be enabled and disabled.',
    type: 'PLUGIN',
  },
  APPLIANCE_MEASUREMENT_DURATION_REQUIRED: {
    title: 'Duration needed',
    details: 'The query must say how many seconds the statistics cover.',
    type: 'PLUGIN',
  },
  APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS: {
    title: 'No statistics',
    details: 'There are no statistics; the measurement may be off.',
    type: 'PLUGIN',
  },
  APPLIANCE_INVALID_BANDWIDTH: {
    title: 'Invalid bandwidth',
    details: 'The lower bandwidth is above the upper one.',
    type: 'PLUGIN',
  },
  APPLIANCE_CLASS_NAME_RESERVED: {
    title: 'Class name reserved',
    details: 'The names default and class belong to the system.',
    type: 'PLUGIN',
  },
  APPLIANCE_FAILED_TO_CREATE_CLASS: {
    title: 'Class not made',
    details: 'The traffic class could not be made.',
    type: 'PLUGIN',
  },
  APPLIANCE_CLASS_DOES_NOT_EXIST: {
    title: 'No such class',
    details: 'The network device has no traffic class of this name.',
    type: 'PLUGIN',
  },
  APPLIANCE_ROUTE_DOES_NOT_EXIST: {
    title: 'No such route',
    details: 'The network device has no such route.',
    type: 'PLUGIN',
  },
  APPLIANCE_MEASUREMENT_ACTION_FAILED: {
    title: 'Measurement action failed',
    details: 'The action could not be performed; the measurement may be off already.',
    type: 'PLUGIN',
  },
  APPLIANCE_INVALID_PATTERN_DETECTED: {
    title: 'Inappropriate value',
    details: 'A value of the request is out of its range.',
    type: 'PLUGIN',
  },
  APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED: {
    title: 'Interval needed',
    details: 'Enabling the measurement needs an interval.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
