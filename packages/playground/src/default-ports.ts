// Where `npm start` listens unless it is asked for other ports.

/** TCP ports of the server and of the mock, as a command line writes them. */
export const defaultPorts = { server: '8443', mock: '4010' } as const;
