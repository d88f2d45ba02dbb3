/** What is longer than this is no number, date, total or condition. */
const MOST_LENGTH = 200;

export interface BoundedPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * A pattern for short texts whose time grows with a power of their length: what is longer than `most` characters does not match and
 * is not tried, so that a cell of spaces cannot hold the processor. The lint of regular expressions asks for it.
 */
export const bounded = (pattern: RegExp, most = MOST_LENGTH): BoundedPattern => ({
  test: (text) => text.length <= most && pattern.test(text),
  exec: (text) => (text.length <= most ? pattern.exec(text) : null),
});
