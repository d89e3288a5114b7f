/** The refusals of NTLS. */
import type { FailureTexts } from '../failure-text.ts';

export const ntlsFailures = {
  NTLS_NO_CLIENT: {
    title: 'No such client',
    details: 'No client is registered under this name.',
    type: 'PLUGIN',
  },
  NTLS_NO_LINK: {
    title: 'No such link',
    details: 'The client has no link with this identifier.',
    type: 'PLUGIN',
  },
  NTLS_CLIENT_ALREADY_EXISTS: {
    title: 'Client exists already',
    details: 'Another client is registered under this name.',
    type: 'PLUGIN',
  },
  NTLS_INVALID_CERTIFICATE: {
    title: 'Invalid certificate',
    details: 'The certificate cannot be read.',
    type: 'PLUGIN',
  },
  NTLS_CERTIFICATE_INVALID_CN: {
    title: 'Invalid common name',
    details: 'The common name of the certificate has characters that are not allowed.',
    type: 'PLUGIN',
  },
  NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED: {
    title: 'Certificate not stored',
    details: 'The certificate of the client could not be replaced.',
    type: 'PLUGIN',
  },
  NTLS_FILENAME_NOT_VALID: {
    title: 'Invalid file name',
    details: 'The name of the file is not allowed here.',
    type: 'PLUGIN',
  },
  NTLS_INTERNAL_ERROR: {
    title: 'NTLS failed',
    details: 'The certificate could not be used because of a fault in NTLS.',
    type: 'PLUGIN',
  },
  NTLS_INVALID_PARTITION_URL: {
    title: 'No such partition',
    details: 'The URL names no partition of this appliance.',
    type: 'PLUGIN',
  },
  NTLS_LINK_ALREADY_EXISTS: {
    title: 'Link exists already',
    details: 'The client has a link to this partition already.',
    type: 'PLUGIN',
  },
  NTLS_CLIENT_INVALID_DN_FILTER: {
    title: 'Invalid distinguished name',
    details: 'The filter has an attribute that no distinguished name has.',
    type: 'PLUGIN',
  },
  NTLS_CLIENT_FAILED_TO_GET_DN_FILTER: {
    title: 'Filter not readable',
    details: 'The filter of the client could not be read.',
    type: 'PLUGIN',
  },
  NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER: {
    title: 'Filter not stored',
    details: 'The filter of the client could not be stored.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
