/** An English message with places, and what the language says instead. */
export type Translation = readonly [english: string, translated: string];

const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** The values with which `template` gives `text`, or null where it cannot have given it. */
export function unfill(template: string, text: string): Readonly<Record<string, string>> | null {
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
