/** The largest of values, `none` where there are none or all are below it. `Math.max(...values)` ends the process from some 120,000 on. */
export const largest = (values: Iterable<number>, none = 0): number => {
  let most = none;
  for (const value of values) if (value > most) most = value;
  return most;
};
