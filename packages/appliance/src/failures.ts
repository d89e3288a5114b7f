/** The catalogue of refusals: every error identifier with the words and the origin of its error body. */

export interface FailureText {
  readonly title: string;
  readonly details: string;
  /** The component the error body names as its origin. */
  readonly type: 'FRAMEWORK' | 'PLUGIN';
}

// No status here: the contract says which status an identifier has on which operation.
export const failures = {
  FRAMEWORK_BAD_REQUEST: {
    title: 'Bad request',
    details: 'The request does not fit the schema of this operation.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE: {
    title: 'Media type not recognised',
    details: 'Content-Type or Accept-Type must follow application/vnd.safenetinc.lunasa+json;version=N.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_USER_NOT_AUTHENTICATED: {
    title: 'User not authenticated',
    details: 'The request carries no valid credentials of an appliance user.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_NO_SESSION_COOKIE: {
    title: 'No live session',
    details: 'The session cookie names no session that is open.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_NO_ACL_RULE: {
    title: 'Not permitted',
    details: 'The role of this user has no rule that permits the operation.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_SESSION_NOT_PRIVATE: {
    title: 'Private session needed',
    details: 'Open a private session first; this operation is not available with credentials alone.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_NO_RESOURCE: {
    title: 'No such resource',
    details: 'Nothing is found at this address.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_METHOD_NOT_ALLOWED: {
    title: 'Method not allowed',
    details: 'The resource exists but does not answer to this method.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_INTERNAL_ERROR: {
    title: 'Internal error',
    details: 'The request could not be completed because of a fault in the server.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_TASK_DOES_NOT_EXIST: {
    title: 'No such task',
    details: 'The task never existed, or its response has been read already.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_TASK_NOT_COMPLETE: {
    title: 'Task not complete',
    details: 'The task has no response before it is complete.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_TASK_NOT_WAITING: {
    title: 'Task not waiting',
    details: 'Only a waiting task can be started.',
    type: 'FRAMEWORK',
  },
  HSMPLUGIN_INVALID_HSM: {
    title: 'No such HSM',
    details: 'The appliance holds no HSM with this serial number.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_PARTITION: {
    title: 'No such partition',
    details: 'The HSM holds no partition with this identifier.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_ROLE: {
    title: 'No such role',
    details: 'There is no role with this identifier here.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_SMKID: {
    title: 'No such SMK',
    details: 'There is no SMK with this identifier.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_ACTION: {
    title: 'No such action',
    details: 'The resource has no action with this identifier.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: {
    title: 'HSM login needed',
    details: 'The HSM Security Officer must be logged in to this session.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: {
    title: 'Partition login needed',
    details: 'A partition role that may do this must be logged in to this session.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INCORRECT_PASSWORD: {
    title: 'Incorrect password',
    details: 'The password or challenge is wrong. The failed attempt has been counted.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_ROLE_LOCKED_OUT: {
    title: 'Role locked out',
    details: 'Too many attempts have failed; not even the right password is accepted now.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_HSM_NOT_INITIALIZED: {
    title: 'HSM not initialised',
    details: 'The HSM must be initialised first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_NOT_INITIALIZED: {
    title: 'Partition not initialised',
    details: 'The partition must be initialised first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_ROLE_NOT_INITIALIZED: {
    title: 'Role not initialised',
    details: 'The role must be initialised first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_ROLE_ALREADY_INITIALIZED: {
    title: 'Role already initialised',
    details: 'The role has been initialised before; reset it to give it another password.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_NAME_IN_USE: {
    title: 'Partition name in use',
    details: 'Another partition of this HSM has the same name.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INSUFFICIENT_SPACE: {
    title: 'Not enough space',
    details: 'The HSM has no room for a partition of this size.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_POLICY_NOT_ENABLED: {
    title: 'Policy not enabled',
    details: 'HSM policy 15 must be on before the Crypto Officer can be reset.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_HSM_IN_TRANSPORT_MODE: {
    title: 'HSM in transport mode',
    details: 'The HSM must be recovered from secure transport mode first.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_FILENAME: {
    title: 'Invalid file name',
    details: 'The file name is not valid, is reserved, or names no file of this user.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_FUNC_NOT_SUPPORTED: {
    title: 'Function not supported',
    details: 'This HSM or its firmware does not offer the function.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_VERSION_INVALID: {
    title: 'Partition version has no SMK',
    details: 'Only partitions of version 1 have an SMK.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS: {
    title: 'SMK rollover in progress',
    details: 'A rollover is open; it must be ended before another can start.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_SMK_NOT_INITIALIZED: {
    title: 'SMK not initialised',
    details: 'The primary SMK of the partition is not initialised.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_OPERATION_NOT_ALLOWED: {
    title: 'Operation not allowed',
    details: 'Only the rollover SMK takes this action.',
    type: 'PLUGIN',
  },
} as const satisfies Readonly<Record<string, FailureText>>;

export type FailureId = keyof typeof failures;
