// A queue for a limited number of places.

interface Line {
  /** Runs the work when a place is free. */
  through<Made>(work: () => Promise<Made>): Promise<Made>;
  /** Refuses the waiting work; work in progress continues. */
  refuseWaiting(error: Error): void;
}

interface Waiting {
  begin(): void;
  refuse(error: Error): void;
}

export function createLine(places: number): Line {
  let free = places;
  let waiting: Waiting[] = [];
  const place = () =>
    new Promise<void>((begin, refuse) => {
      waiting.push({ begin, refuse });
    });
  return {
    async through(work) {
      if (free > 0) free -= 1;
      else await place();
      try {
        return await work();
      } finally {
        // The place passes to the next work in the queue.
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next.begin();
      }
    },
    refuseWaiting(error) {
      const refused = waiting;
      waiting = [];
      for (const { refuse } of refused) refuse(error);
    },
  };
}
