import { crc32, deflateRawSync } from 'node:zlib';
import type { Out } from '../out.js';

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

// 1980-01-01, the earliest a ZIP can say: the same content gives the same bytes.
const DOS_DATE = 33;
const VERSION = 45;
const UTF8_AND_TRAILING_SIZES = 0x0808;
const DEFLATE = 8;

/** A ZIP written front to back: sizes follow each entry's bytes, so that nothing is held but the current piece. */
export class ZipWriter {
  private readonly entries: Entry[] = [];
  private position = 0;

  constructor(private readonly out: Out) {}

  /** Adds an entry from pieces of text; each piece is deflated on its own. */
  async add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const offset = this.position;
    const label = Buffer.from(name);
    await this.put(this.localHeader(label));
    let [crc, packed, size] = [0, 0, 0];
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      crc = crc32(bytes, crc);
      size += bytes.length;
      // A full flush ends on a byte boundary, so that pieces join to one stream.
      const deflated = deflateRawSync(bytes, { finishFlush: 3 });
      packed += deflated.length;
      await this.put(deflated);
    }
    const end = Buffer.from([3, 0]);
    packed += end.length;
    await this.put(end);
    const trailer = Buffer.alloc(16);
    trailer.writeUInt32LE(0x08074b50, 0);
    trailer.writeUInt32LE(crc, 4);
    trailer.writeUInt32LE(packed, 8);
    trailer.writeUInt32LE(size, 12);
    await this.put(trailer);
    this.entries.push({ name: label, crc, packed, size, offset });
  }

  async finish(): Promise<void> {
    const start = this.position;
    for (const entry of this.entries) await this.put(centralHeader(entry));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.entries.length, 8);
    end.writeUInt16LE(this.entries.length, 10);
    end.writeUInt32LE(this.position - start, 12);
    end.writeUInt32LE(start, 16);
    await this.put(end);
  }

  private localHeader(name: Buffer): Buffer {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(VERSION, 4);
    header.writeUInt16LE(UTF8_AND_TRAILING_SIZES, 6);
    header.writeUInt16LE(DEFLATE, 8);
    header.writeUInt16LE(DOS_DATE, 12);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, name]);
  }

  private async put(bytes: Buffer): Promise<void> {
    this.position += bytes.length;
    // Offsets of 32 bits; the ZIP64 form is not written, and no spreadsheet of a million rows comes near.
    if (this.position > 0xffff_ffff) throw new Error('a spreadsheet file of more than 4 GB');
    await this.out.write(bytes);
  }
}

function centralHeader({ name, crc, packed, size, offset }: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(UTF8_AND_TRAILING_SIZES, 8);
  header.writeUInt16LE(DEFLATE, 10);
  header.writeUInt16LE(DOS_DATE, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}
