const left = new Set<string>();
const begun = new Set<Promise<unknown>>();

/**
 * Files and folders that a run takes away before it ends. Whoever ends the process at once, because a signal is not heard in time,
 * takes away what is still listed.
 */
export const leftovers = {
  /** Lists a path; gives it back. */
  add(path: string): string {
    left.add(path);
    return path;
  },
  /** Work that makes a path and then lists it: between the two nobody would know of it. */
  async making<T>(work: () => Promise<T>): Promise<T> {
    const made = work();
    begun.add(made);
    try {
      return await made;
    } finally {
      begun.delete(made);
    }
  },
  /** Whether something is being made that is not listed yet. */
  isMaking: (): boolean => begun.size > 0,
  /** Settles when all of that is listed, or has failed, at the latest after so many milliseconds. */
  async made(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((done) => {
      timer = setTimeout(done, ms);
    });
    await Promise.race([Promise.allSettled(begun), late]);
    clearTimeout(timer);
  },
  /** The path is away, or is to stay. */
  done(path: string): void {
    left.delete(path);
  },
  /** The last listed first. */
  all(): string[] {
    return [...left].reverse();
  },
};
