import { closest, UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { MAPPING } from './words.js';

type Raw = Readonly<Record<string, unknown>>;

/** Typed access to parsed YAML with faults that name their place. */
export class Place {
  constructor(private readonly file: string) {}

  fail(place: string, message: Message, hint: Message): never {
    throw new UserError('E_MAPPING', 'usage', MAPPING.in_file({ file: this.file, message }), {
      where: place === '' ? MAPPING.at_top() : MAPPING.at({ place }),
      hint,
    });
  }

  object(value: unknown, place: string): Raw {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      this.fail(
        place,
        MAPPING.block_names_values_wanted(),
        place === '' || place === 'sources'
          ? MAPPING.sources()
          : verbatim(
              `${place
                .replace(/\[\d+\]$/, '')
                .split(/[.[]/)
                .at(-1)}: { … }`,
            ),
      );
    }
    return value as Raw;
  }

  array(value: unknown, place: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.fail(place, MAPPING.list_wanted(), verbatim('[ … ]'));
  }

  text(value: unknown, place: string): string {
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
    return this.fail(place, MAPPING.text_wanted(), verbatim('"…"'));
  }

  texts(value: unknown, place: string): string[] {
    return (Array.isArray(value) ? value : [value]).map((item) => this.text(item, place));
  }

  number(value: unknown, place: string): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    if (value === 'none') return 0;
    return this.fail(place, MAPPING.whole_number_wanted(), verbatim('1'));
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
    this.fail(place, MAPPING.not_known_here({ stranger }), verbatim(closest(stranger, keys) ?? keys.join(', ')));
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
      this.fail(`${place}.${name}`, MAPPING.not_one({ value: String(value), choices }), verbatim(choices[0]!));
    return { [key]: value as C } as { [P in K]?: C };
  }
}
