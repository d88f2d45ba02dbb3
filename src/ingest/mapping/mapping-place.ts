import { closest, type Said, UserError } from '../../core/errors.js';

type Raw = Readonly<Record<string, unknown>>;

/** Typed access to parsed YAML with faults that name their place. */
export class Place {
  constructor(private readonly file: string) {}

  fail(place: string, message: Said, hint: Said): never {
    throw new UserError('E_MAPPING', 'usage', `${this.file}: ${message}`, { where: `at ${place}`, hint });
  }

  object(value: unknown, place: string): Raw {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      this.fail(
        place || 'the top',
        'a block of names and values is wanted',
        place === '' || place === 'sources'
          ? 'sources: { orders: { files: …, columns: … } }'
          : `${place
              .replace(/\[\d+\]$/, '')
              .split(/[.[]/)
              .at(-1)}: { … }`,
      );
    }
    return value as Raw;
  }

  array(value: unknown, place: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.fail(place, 'a list is wanted', '[ … ]');
  }

  text(value: unknown, place: string): string {
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
    return this.fail(place, 'a text is wanted', '"…"');
  }

  texts(value: unknown, place: string): string[] {
    return (Array.isArray(value) ? value : [value]).map((item) => this.text(item, place));
  }

  number(value: unknown, place: string): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    if (value === 'none') return 0;
    return this.fail(place, 'a whole number is wanted', '1');
  }

  recode(value: unknown, place: string): Record<string, string | null> {
    return Object.fromEntries(
      Object.entries(this.object(value, place)).map(([from, to]) => [
        from,
        to === null || to === '' ? null : String(to),
      ]),
    );
  }

  known(raw: Raw, keys: readonly string[], place: string): void {
    const stranger = Object.keys(raw).find((key) => !keys.includes(key));
    if (stranger === undefined) return;
    this.fail(place, `"${stranger}" is not known here`, closest(stranger, keys) ?? keys.join(', '));
  }

  optionalTexts<K extends string>(raw: Raw, place: string, names: Readonly<Record<K, string>>): { [P in K]?: string } {
    const out: { [P in K]?: string } = {};
    for (const [key, name] of Object.entries(names) as [K, string][]) {
      if (raw[name] !== undefined) out[key] = this.text(raw[name], `${place}.${name}`);
    }
    return out;
  }

  choice<K extends string, const C extends string>(
    raw: Raw,
    place: string,
    key: K,
    name: string,
    choices: readonly C[],
  ): { [P in K]?: C } {
    const value = raw[name];
    if (value === undefined) return {};
    if (!choices.includes(value as C))
      this.fail(`${place}.${name}`, `"${String(value)}" is not one of ${choices.join(', ')}`, choices[0]!);
    return { [key]: value as C } as { [P in K]?: C };
  }
}
