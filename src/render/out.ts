/** Where a renderer's bytes go. A promise comes back only when the reader is behind. */
export interface Out {
  write(chunk: string | Uint8Array): Promise<void> | undefined;
}

/** Gathers small writes into chunks of about 64 KiB, so that a row costs no system call. */
export class Buffered {
  private text = '';

  constructor(private readonly out: Out) {}

  /** Await what comes back, if anything: the reader is behind. */
  write(text: string): Promise<void> | undefined {
    this.text += text;
    return this.text.length < 65_536 ? undefined : this.flush();
  }

  flush(): Promise<void> | undefined {
    const { text } = this;
    this.text = '';
    return text === '' ? undefined : this.out.write(text);
  }
}
