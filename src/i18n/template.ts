/** An English message with places, and what the language says instead. */
export type Translation = readonly [english: string, translated: string];

export type Values = Readonly<Record<string, string | number | bigint>>;

const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/**
 * Fills `{name}` with values; `{n:row|rows}` picks the singular when the value is 1.
 * Numbers are grouped by `group`; a place without a value stays as it is, so that it is seen.
 */
export function fill(template: string, values: Values, group: (digits: string) => string): string {
  return template.replace(PLACE, (place, name: string, one: string | undefined, many: string | undefined) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one !== undefined) return (String(value).replaceAll(',', '') === '1' ? one : many) ?? '';
    return typeof value === 'string' ? value : group(String(value));
  });
}

/** The values with which `template` gives `text`, or null where it cannot have given it. */
export function unfill(template: string, text: string): Values | null {
  const names: string[] = [];
  let pattern = '';
  let end = 0;
  for (const match of template.matchAll(PLACE)) {
    pattern += quoted(template.slice(end, match.index));
    const name = match[1]!;
    if (match[2] !== undefined) pattern += `(?:${quoted(match[2])}|${quoted(match[3] ?? '')})`;
    else if (names.includes(name)) pattern += `\\k<${name}>`;
    else {
      names.push(name);
      pattern += `(?<${name}>[\\s\\S]*)`;
    }
    end = match.index + match[0].length;
  }
  const found = new RegExp(`^${pattern}${quoted(template.slice(end))}$`).exec(text);
  return found === null ? null : { ...found.groups };
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
