import { truncated } from '../../render/terminal/width.js';
import type { Io, Sink } from './io.js';

const ERASE = '\r\u001b[K';

/** The one line at the foot of a terminal that is written over and over. */
export interface Line {
  show(text: string): void;
  erase(): void;
}

/** The world in which whatever is printed comes in the place of the line. */
export function withLine(io: Io): { readonly io: Io; readonly line: Line } {
  let isShown = false;
  const put = (text: string) => {
    try {
      void io.stderr.write(text)?.catch(() => {});
    } catch {
      // Who watched is gone.
    }
  };
  const line: Line = {
    show(text) {
      isShown = true;
      put(`${ERASE}${truncated(text, Math.max(1, (io.stderr.columns ?? 80) - 1))}`);
    },
    erase() {
      if (isShown) put(ERASE);
      isShown = false;
    },
  };
  const under = (sink: Sink): Sink => ({
    ...sink,
    write(chunk) {
      line.erase();
      return sink.write(chunk);
    },
  });
  // Not spread: what is read there is opened only when it is asked for.
  const own = Object.create(io, {
    stdout: { value: under(io.stdout) },
    stderr: { value: under(io.stderr) },
  }) as Io;
  return { io: own, line };
}
