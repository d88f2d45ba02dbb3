const left = new Set<string>();

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
  /** The path is away, or is to stay. */
  done(path: string): void {
    left.delete(path);
  },
  /** The last listed first. */
  all(): string[] {
    return [...left].reverse();
  },
};
