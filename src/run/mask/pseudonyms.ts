import { createHmac, randomBytes } from 'node:crypto';
import type { Cell } from '../../core/result.js';

/** Hexadecimal digits of a pseudonym, 64 bits: of a million values two are alike with a chance of 3 in 10⁸. */
const DIGITS = 16;
/** Pseudonyms that are held; ids come again in table after table. */
const HELD = 100_000;

/** Pseudonyms by keyed hash (HMAC-SHA-256, RFC 2104): who has not the key finds no id by trying ids. */
export class Pseudonyms {
  private readonly held = new Map<string, string>();

  /** `key`: of this object alone unless given. */
  constructor(private readonly key: Uint8Array = randomBytes(32)) {}

  /** Tells keys apart without telling them. */
  get fingerprint(): string {
    return this.digest('\u0000key').slice(0, 8);
  }

  /** What orders rows as nobody foresees: the place of a row in a list of ids tells the id. */
  get salt(): string {
    return this.digest('\u0000order');
  }

  /** The same value is always the same digits, in whichever column; the column's name stands before them. */
  of(name: string, cell: Cell): Cell {
    if (cell === null || cell === '') return cell;
    return `${name.replace(/_id$/, '')}-${this.digest(String(cell))}`;
  }

  private digest(text: string): string {
    const known = this.held.get(text);
    if (known !== undefined) return known;
    const made = createHmac('sha256', this.key).update(text).digest('hex').slice(0, DIGITS);
    if (this.held.size >= HELD) this.held.clear();
    this.held.set(text, made);
    return made;
  }
}

/** How results leave where people's data may not. */
export interface Mask {
  readonly pseudonyms: Pseudonyms;
  /** Columns that the owner of the data opens: `region`, `customers.region`. */
  readonly opened: ReadonlySet<string>;
}
