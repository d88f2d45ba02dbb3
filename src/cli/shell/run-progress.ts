/** How far the engine says it is, for whoever shows it: 0..100, null where it does not say. */
export interface RunProgress {
  percent: number | null;
}
