import { sqlTokens } from '../../core/sql-tokens.js';
import type { Statement } from '../engine.js';

/** Names of stored queries, which their parameters begin with too: of one engine no two are alike. */
const NAME = /^stored_\d+$/;
export const isStoredParameter = (name: string): boolean => /^stored_\d+_/.test(name);

/**
 * Texts of stored queries by name. A query that names one reads `(SELECT * FROM stored_3)`, and each text stands once in front of what is
 * sent: within each other they would stand as often as there are ways from one to another, and a cluster takes a million characters.
 */
export class StoredTexts {
  private readonly texts = new Map<string, string>();

  /** Parameters are the engine's own names already. */
  keep(name: string, text: string): void {
    this.texts.set(name, text.replace(/;\s*$/, ''));
  }

  /** The statement with the texts it reads, and those they read, in front. */
  inFront({ text, params }: Statement): Statement {
    const wanted = new Set<string>();
    this.want(text, wanted);
    if (wanted.size === 0) return { text, params };
    // A text reads only what was stored before it.
    const texts = [...this.texts].filter(([name]) => wanted.has(name)).map(([name, own]) => `${name} AS (\n${own}\n)`);
    const own = /^\s*WITH\b(?!\s+FUNCTION\b)/i;
    const rest = own.test(text) ? `,\n${text.replace(own, '').trimStart()}` : `\n${text}`;
    return { text: `WITH ${texts.join(',\n')}${rest}`, params };
  }

  private want(text: string, wanted: Set<string>): void {
    for (const token of sqlTokens(text)) {
      if (token.kind !== 'word' || !NAME.test(token.text) || wanted.has(token.text)) continue;
      const own = this.texts.get(token.text);
      if (own === undefined) continue;
      wanted.add(token.text);
      this.want(own, wanted);
    }
  }
}
