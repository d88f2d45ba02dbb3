/** Starts work on all items, so many at once and in order; gives each item's promise at once. */
export function inPool<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  return items.map((item, index) => {
    const lane = index % atOnce;
    const done = lanes[lane]!.then(() => work(item));
    // A failure belongs to who awaits the item; the lane goes on.
    lanes[lane] = done.catch(() => undefined);
    return done;
  });
}
