/** Milliseconds that work may go on before signals, limits of time and progress are heard. */
const LONGEST_MS = 50;

let last = performance.now();

/** Awaited between the steps of work that grows with the data: lets what waits have its turn, if the last was a while ago. */
export async function breathe(): Promise<void> {
  if (performance.now() - last < LONGEST_MS) return;
  await new Promise((done) => setImmediate(done));
  last = performance.now();
}

/** `flatMap` over work that grows with the data, with room for signals between its steps. */
export async function flatMapBreathing<T, R>(
  items: Iterable<T>,
  make: (item: T, index: number) => readonly R[] | Promise<readonly R[]>,
): Promise<R[]> {
  const all: R[] = [];
  let index = 0;
  for (const item of items) {
    await breathe();
    for (const one of await make(item, index++)) all.push(one);
  }
  return all;
}
