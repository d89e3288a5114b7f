// Where `npm start` listens unless it is asked for other ports.

/** TCP ports of the server, of the mock and of the site, as a command line writes them. */
export const defaultPorts = { server: '8443', mock: '4010', site: '8445' } as const;
