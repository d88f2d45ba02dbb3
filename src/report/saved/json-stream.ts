/**
 * Reads one JSON object piece by piece. Values of the top level are handed over whole, but for `tables`: its rows come one
 * by one, so that memory follows a row and not the file. Any layout of the JSON is read, pretty or not.
 */
export interface JsonListener {
  value(key: string, json: string): void;
  row(table: string, json: string): void;
}

/** Depth at which rows of `tables` lie: the object, `tables`, the table's list. */
const ROW_DEPTH = 3;

/** A pushdown reader over characters: it follows strings and brackets, and leaves values to `JSON.parse`. */
export class JsonObjectReader {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private text = '';
  /** Keys of the objects that are open, by depth. */
  private readonly keys: string[] = [];

  constructor(private readonly listener: JsonListener) {}

  push(chunk: string): void {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === 92) this.escaped = true;
        else if (code === 34) this.inString = false;
        continue;
      }
      if (code === 34) this.inString = true;
      else if (code === 123 || code === 91 || code === 125 || code === 93 || code === 44 || code === 58) {
        this.text += chunk.slice(start, i);
        start = i + 1;
        this.mark(chunk[i]!);
      }
    }
    this.text += chunk.slice(start);
  }

  /** Throws where the text has ended in the middle of the object. */
  end(): void {
    if (this.depth !== 0 || this.inString) throw new Error('the JSON ends too early');
  }

  private get isTables(): boolean {
    return this.keys[1] === 'tables';
  }

  /** Whether the text at this depth is kept as part of a value that will be parsed whole. */
  private get isWithinValue(): boolean {
    return this.isTables ? this.depth > ROW_DEPTH : this.depth > 1;
  }

  private mark(sign: string): void {
    if (this.isWithinValue) {
      this.text += sign;
      if (sign === '{' || sign === '[') this.depth++;
      if (sign === '}' || sign === ']') {
        this.depth--;
        if (!this.isWithinValue) this.finish();
      }
      return;
    }
    if (sign === '{' || sign === '[') this.open(sign);
    else if (sign === ':') this.keys[this.depth] = JSON.parse(this.text.trim()) as string;
    else {
      this.finishScalar();
      if (sign !== ',') this.depth--;
    }
    if (sign === ':' || !this.isWithinValue) this.text = this.isWithinValue ? this.text : '';
  }

  private open(sign: string): void {
    this.depth++;
    if (this.isWithinValue) this.text = sign;
  }

  private finish(): void {
    if (this.isTables) this.listener.row(this.keys[2]!, this.text);
    else this.listener.value(this.keys[1]!, this.text);
    this.text = '';
  }

  private finishScalar(): void {
    const text = this.text.trim();
    if (text !== '' && this.depth === 1 && this.keys[1] !== undefined) this.listener.value(this.keys[1], text);
    this.text = '';
  }
}
