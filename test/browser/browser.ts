import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The little of playwright-core that the tests use; it and Chromium may be absent, then they skip. */
export interface Page {
  goto(url: string): Promise<unknown>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  evaluate<T>(script: string): Promise<T>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  textContent(selector: string): Promise<string | null>;
  emulateMedia(options: { colorScheme?: 'light' | 'dark'; media?: 'print' | 'screen' }): Promise<void>;
  screenshot(options: {
    path: string;
    fullPage?: boolean;
    clip?: { x: number; y: number; width: number; height: number };
    timeout?: number;
  }): Promise<unknown>;
  pdf(options: { preferCSSPageSize?: boolean }): Promise<Buffer>;
  setDefaultTimeout(milliseconds: number): void;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  keyboard: { press(key: string): Promise<void> };
}
export interface Browser {
  newContext(
    options: object,
  ): Promise<{ newPage(): Promise<Page>; grantPermissions(names: string[]): Promise<void>; close(): Promise<void> }>;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const found = (name: string): string | null => {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
};

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const PLAYWRIGHT = found('playwright-core');
const AXE = found('axe-core');

/** Why the browser tests cannot run here; null where they can. */
export const MISSING: string | null =
  CHROMIUM === undefined
    ? 'no Chromium (Debian package chromium)'
    : PLAYWRIGHT === null || AXE === null
      ? 'no playwright-core or axe-core'
      : null;

export async function launch(): Promise<Browser> {
  const { chromium } = await import(PLAYWRIGHT!);
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    timeout: 120_000,
  });
}

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Findings of axe-core, best practices such as the order of headings among them, each with its first place. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${readFileSync(AXE!, 'utf8')}; 0`);
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} x ${nodes[0]?.html.slice(0, 160)}`);
}

/** Texts that stand over one another, each pair with how far; by boxes that the browser computed. */
export const overlapsOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const boxes = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode, holder = node.parentElement;
      if (node.textContent.trim() === '' || holder.closest('script,style,.skip,.said') || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects())
        if (right - left > 1 && bottom - top > 1) boxes.push({ left, right, top, bottom, text: node.textContent.trim().slice(0, 40) });
    }
    boxes.sort((a, b) => a.top - b.top);
    const found = [];
    boxes.forEach((a, i) => {
      for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom; j++) {
        const b = boxes[j];
        const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), a.bottom - b.top];
        // Line boxes of one paragraph touch by some leading; letters over letters share more.
        if (wide > 1.5 && Math.min(high, b.bottom - b.top) > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top))
          found.push(a.text + ' / ' + b.text + ': ' + wide.toFixed(1) + ' x ' + high.toFixed(1));
      }
    });
    return found;
  })()`);

/** Words of tables that stand on two lines: where paper has no room for a column it is left out, and no word of it broken. */
export const brokenWordsOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const found = [];
    const range = document.createRange();
    for (const cell of document.querySelectorAll('th, td:not(.long)')) {
      if (!cell.checkVisibility()) continue;
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (const { index, 0: word } of node.textContent.matchAll(/[\\p{Script=Latin}\\d\\/_.,']{2,}/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) found.push(word);
        }
      }
    }
    return found;
  })()`);
