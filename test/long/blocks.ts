import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A block of a page that is typed: lines of a shell, or a screen whose lines after `$` are. */
export interface Block {
  readonly kind: 'sh' | 'console';
  readonly body: string;
}

const BLOCK = /```(sh|console)\n([\s\S]*?)```/g;

export const blocksOf = (page: string): Block[] =>
  [...page.matchAll(BLOCK)].map(([, kind, body]) => ({ kind: kind as Block['kind'], body: body! }));

/** What a page has typed first, from the root of a checkout: its folder. */
export function setUpOf(page: string): string {
  const [first] = blocksOf(page);
  if (first?.kind !== 'sh') throw new Error('a page with screens begins with how to make its folder');
  return first.body;
}

/** The text of a page with each screen as it prints now; `run` is asked for the blocks of `sh` behind the set-up, in their order. */
export async function rerun(
  page: string,
  print: (line: string) => Promise<string> | string,
  run: (lines: string) => Promise<void> | void = () => {},
): Promise<string> {
  const parts: string[] = [];
  let last = 0;
  for (const [index, found] of [...page.matchAll(BLOCK)].entries()) {
    const [whole, kind, body] = found;
    parts.push(page.slice(last, found.index));
    last = found.index + whole.length;
    if (kind === 'sh' && index > 0) await run(body!);
    parts.push(kind === 'sh' ? whole : await screen(body!, print));
  }
  return [...parts, page.slice(last)].join('');
}

async function screen(body: string, print: (line: string) => Promise<string> | string): Promise<string> {
  const printed: string[] = [];
  for (const line of body.split('\n').filter((text) => text.startsWith('$ '))) {
    const text = `${line}\n${await print(line.slice(2))}`;
    printed.push(text.endsWith('\n') ? text : `${text}\n`);
  }
  return `\`\`\`console\n${printed.join('')}\`\`\``;
}

/** The pages of a checkout for its users: README and everything in docs, by path. */
export const pagesOf = (root: string): string[] => [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`)
    .sort(),
];
