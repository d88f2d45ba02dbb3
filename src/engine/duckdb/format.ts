/**
 * The layout of stored databases that loads write. 1: keys of 2025, ids as they stood in their files. 2: a state beside each status,
 * ids without guards and blanks. Every older one is read: what it lacks is null, states are told at reading.
 */
export const FORMAT = 2;

/** Whether a database says it is of a layout that this version cannot know. */
export const isNewerFormat = (version: string | null | undefined): boolean =>
  version !== undefined && version !== null && !(Number(version) >= 1 && Number(version) <= FORMAT);
