import { describe, expect, it } from 'vitest';
import { flatMapBreathing } from './breathe.js';
import { aside } from './thread.js';

describe('work that grows with the data', () => {
  it('lets timers have their turn between its steps', async () => {
    let heard = 0;
    const timer = setInterval(() => heard++, 5);
    const busy = (item: number) => {
      const until = performance.now() + 30;
      while (performance.now() < until);
      return [item, -item];
    };
    expect(await flatMapBreathing([1, 2, 3, 4, 5, 6, 7, 8], busy)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((item) => [item, -item]),
    );
    clearInterval(timer);
    expect(heard).toBeGreaterThan(1);
  });

  it('is computed here where no thread stands beside the program', async () => {
    const add = (a: number, b: number) => a + b;
    expect(await aside({ add }, 'add', 1e6, 2, 3)).toBe(5);
  });
});
