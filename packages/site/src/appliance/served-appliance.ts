// Detects whether this site is served beside an appliance.

export interface ServedAppliance {
  /** Paths of the relay, below the origin of the page. */
  readonly appliance: string;
  /** Null without a control API. */
  readonly control: string | null;
  /** Base URL of the appliance, for programs. */
  readonly server: string;
}

/** The data of `npm start` at this address; null on a static host, whose file has no data. */
export async function findServedAppliance(address: string): Promise<ServedAppliance | null> {
  try {
    const { appliance, control, server } = await (await fetch(address)).json();
    if (!isPath(appliance) || typeof server !== 'string') return null;
    return { appliance, control: isPath(control) ? control : null, server };
  } catch {
    // A host without the file may answer anything.
    return null;
  }
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/\w+$/.test(value);
}
