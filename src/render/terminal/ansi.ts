import type { ChalkInstance } from 'chalk';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/** Styles a text for a terminal, or leaves it alone. Meaning never hangs on it. */
export type Paint = (style: Style, text: string) => string;

let chalk: ChalkInstance | undefined;

/** Imports chalk, which only output in colour needs. Whether there is colour is decided before; hence a fixed level. */
export async function loadColour(): Promise<void> {
  if (chalk !== undefined) return;
  const { Chalk } = await import('chalk');
  chalk = new Chalk({ level: 1 });
}

/** In colour only after `loadColour`. */
export const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    if (!colour) return text;
    if (chalk === undefined) throw new Error('a text is painted before chalk is loaded');
    return chalk[style](text);
  };
