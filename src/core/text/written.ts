/** `-1234567.5` → `-1,234,567.5`; anything that is no plain number comes back as it is. */
export const grouped = (text: string): string => groupedBy(text, ',', '.');

/** How numbers and days are written where a reader is at home. Machine formats never pass through here. */
export interface Written {
  readonly decimal: '.' | ',';
  /** A plain number, `-1234.5`; anything else comes back as it is. */
  number(text: string): string;
  /** A number as it is written, and behind it the sign of per cent. */
  percent(number: string): string;
  /** A day or an instant as ISO writes it; anything else comes back as it is. */
  day(text: string): string;
}

/** As everybody is written to who says nothing of it. */
export const PLAINLY: Written = {
  decimal: '.',
  number: grouped,
  percent: (number) => `${number}%`,
  day: (text) => text,
};

/** A plain number with marks between its thousands and before its decimals. */
export function groupedBy(text: string, group: string, decimal: string): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return text;
  const [, sign, whole, rest] = match as unknown as [string, string, string, string | undefined];
  const groups = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(group) + (rest === undefined ? '' : decimal + rest);
}

/** A plain number whose thousands stand together. */
export const ungrouped = (text: string, { decimal }: Pick<Written, 'decimal'>): string => text.replace('.', decimal);
