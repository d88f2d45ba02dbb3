import type { Message } from '../message.js';

/** How far work is; null where nobody knows. */
export interface Progress {
  /** 0..100. */
  readonly percent: number | null;
  readonly rows: number | null;
  readonly bytes: number | null;
}

export const UNKNOWN: Progress = { percent: null, rows: null, bytes: null };

/** One step of long work. */
export interface Step {
  /** What it does to what; absent where the work has no steps of its own. */
  readonly what?: Message;
  /** Asked again and again while it runs. */
  far(): Progress;
}

/** The step that long work is at, for whoever watches it. */
export class Steps {
  private at: Step | null = null;

  begin(step: Step): void {
    this.at = step;
  }

  end(): void {
    this.at = null;
  }

  now(): Step | null {
    return this.at;
  }
}
