/** What a cluster says of a query on each page of its answer. */
export const trinoStats = (state: string) => ({
  state,
  elapsedTimeMillis: 1,
  processedRows: 0,
  processedBytes: 0,
  physicalInputBytes: 0,
  peakMemoryBytes: 0,
});
