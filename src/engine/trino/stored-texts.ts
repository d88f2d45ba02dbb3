import { randomBytes } from 'node:crypto';
import { sqlTokens } from '../../core/query/sql-tokens.js';
import type { Statement } from '../engine.js';

export const isStoredParameter = (name: string): boolean => /^stored_\d+_/.test(name);

/**
 * Texts of stored queries by name. A query that names one reads `(SELECT * FROM stored_3)`, and each text stands once in front of what is
 * sent: within each other they would stand as often as there are ways from one to another, and a cluster takes a million characters.
 */
export class StoredTexts {
  private readonly texts = new Map<string, string>();
  /** Till it is sent a name ends in what nobody can guess, so that no text of the user's can name a stored query. */
  private readonly mark = `_${randomBytes(8).toString('hex')}`;

  /** Parameters are the engine's own names already. What reads the rows must name what comes back. */
  keep(name: string, text: string): string {
    this.texts.set(name + this.mark, text.replace(/;\s*$/, ''));
    return name + this.mark;
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
    return { text: `WITH ${texts.join(',\n')}${rest}`.replaceAll(this.mark, ''), params };
  }

  private want(text: string, wanted: Set<string>): void {
    for (const token of sqlTokens(text)) {
      if (token.kind !== 'word' || wanted.has(token.text)) continue;
      const own = this.texts.get(token.text);
      if (own === undefined) continue;
      wanted.add(token.text);
      this.want(own, wanted);
    }
  }
}
