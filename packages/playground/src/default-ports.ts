// The default ports of `npm start`.

/** TCP ports of the server, of the mock and of the site, in the form of the command line. */
export const defaultPorts = { server: '8443', mock: '4010', site: '8445' } as const;
