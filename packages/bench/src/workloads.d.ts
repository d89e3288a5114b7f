export interface Workload {
    readonly name: string;
    readonly method: 'GET' | 'PATCH';
    readonly path: string;
    readonly body: string;
}
export declare const workloads: readonly Workload[];
/** The headers of the first request to a server that has just started: nobody has a session yet. */
export declare const firstHeaders: {
    'Content-Type': "application/vnd.safenetinc.lunasa+json;version=17";
    Authorization: string;
};
/** The headers of every measured request; the reference server reads them all, the others ignore them. */
export declare function requestHeaders(serverUrl: string): Promise<Readonly<Record<string, string>>>;
//# sourceMappingURL=workloads.d.ts.map