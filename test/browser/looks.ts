import { readFileSync } from 'node:fs';
import type { Page } from './browser.js';

/** Cells of a block, across and down: coarse enough that letters of another font fall into the same ones. */
const [ACROSS, DOWN] = [24, 12];
/** Levels of ink, 0 being bare paper; solid shapes and the densest text reach the last. */
const LEVELS = 15;
/** Ink of the last level, as part of the distance between black and white. */
const DENSE = 0.25;

/** How a block of a page looks, whatever its size. */
export interface Look {
  /** Width over height. */
  readonly ratio: number;
  /** A row of cells as hexadecimal digits: how much ink each holds. */
  readonly ink: readonly string[];
}

export interface Shot {
  /** Grey of the paper, 0 to 255. */
  readonly paper: number;
  readonly blocks: Readonly<Record<string, Look>>;
}

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxesOf = (page: Page, blocks: Readonly<Record<string, string>>): Promise<Box[]> =>
  page.evaluate<Box[]>(`Object.entries(${JSON.stringify(blocks)}).flatMap(([name, selector]) => {
    const found = document.querySelector(selector);
    if (found === null) return [];
    const { left, top, width, height } = found.getBoundingClientRect();
    return [{ name, x: left + scrollX, y: top + scrollY, width, height }];
  })`);

/** The picture at `path` as levels of ink per cell; `blank` is a page that does nothing else. */
function looksOf(blank: Page, path: string, boxes: readonly Box[]): Promise<Shot> {
  const source = `data:image/png;base64,${readFileSync(path).toString('base64')}`;
  return blank.evaluate<Shot>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(source)};
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width; canvas.height = image.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const greys = (x, y, width, height) => {
      const { data } = context.getImageData(x, y, width, height);
      return Array.from({ length: data.length / 4 }, (_, i) => 0.3 * data[4 * i] + 0.6 * data[4 * i + 1] + 0.1 * data[4 * i + 2]);
    };
    const paper = Math.round(greys(0, 0, 1, 1)[0]);
    const inkOf = (x, y, width, height) => {
      const all = greys(Math.floor(x), Math.floor(y), Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
      const ink = all.reduce((sum, grey) => sum + Math.abs(grey - paper), 0) / all.length / 255;
      return Math.min(${LEVELS}, Math.round((ink / ${DENSE}) * ${LEVELS})).toString(16);
    };
    const blocks = {};
    for (const { name, x, y, width, height } of ${JSON.stringify(boxes)}) {
      const [across, down] = [width / ${ACROSS}, height / ${DOWN}];
      const row = (j) => Array.from({ length: ${ACROSS} }, (_, i) => inkOf(x + i * across, y + j * down, across, down)).join('');
      blocks[name] = { ratio: Number((width / height).toFixed(2)), ink: Array.from({ length: ${DOWN} }, (_, j) => row(j)) };
    }
    return { paper, blocks };
  })()`);
}

/** A picture of the blocks, left at `path`, and how they look. */
export async function shotOf(
  page: Page,
  blank: Page,
  path: string,
  blocks: Readonly<Record<string, string>>,
): Promise<Shot> {
  const boxes = await boxesOf(page, blocks);
  const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)));
  const width = await page.evaluate<number>('innerWidth');
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height }, timeout: 120_000 });
  return looksOf(blank, path, boxes);
}

const levelsOf = ({ ink }: Look): number[][] => ink.map((row) => [...row].map((digit) => Number.parseInt(digit, 16)));

/** Each cell with its neighbours: a line of text may lie one cell on. */
function blurred(cells: readonly (readonly number[])[]): number[] {
  return cells.flatMap((row, j) =>
    row.map((_, i) => {
      const near = [-1, 0, 1]
        .flatMap((y) => [-1, 0, 1].map((x) => cells[j + y]?.[i + x]))
        .filter((one) => one !== undefined);
      return near.reduce((sum, one) => sum + one, 0) / near.length;
    }),
  );
}

/**
 * How far two looks are apart: the mean difference of their cells in levels, the same as a part of all the ink there is, and of their shapes as a ratio of
 * ratios, 1 being alike.
 */
export function apart(
  one: Look,
  golden: Look,
): { readonly ink: number; readonly part: number; readonly shape: number } {
  const [a, b] = [blurred(levelsOf(one)), blurred(levelsOf(golden))];
  const shape = one.ratio / golden.ratio;
  const difference = a.reduce((sum, level, i) => sum + Math.abs(level - b[i]!), 0);
  const whole = b.reduce((sum, level) => sum + level, 0);
  return {
    ink: difference / a.length,
    part: whole === 0 ? difference : difference / whole,
    shape: Math.max(shape, 1 / shape),
  };
}
