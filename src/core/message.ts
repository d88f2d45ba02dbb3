import { LANGUAGES, type Language } from './analysis.js';
import type { Decimal } from './decimal.js';
import { grouped, PLAINLY, type Written } from './text/written.js';

/** A sentence in every language there is. */
export type Sentence = Readonly<Record<Language, string>>;
export type SentenceTable = Readonly<Record<string, Sentence>>;

/** What stands in a place: a number is grouped, a list joined by commas, a message said in the reader's language. */
export type Value = string | number | bigint | boolean | Decimal | null | Message | readonly Value[];
export type Values = Readonly<Record<string, Value>>;

/**
 * Something said to a user, in no language yet: which sentence of which table, and what goes into its places.
 * Text outside of any table is a name, a command, SQL or what another program said: see `verbatim`.
 */
export interface Message {
  /** `room.sentence`: stable, for programs. */
  readonly id: string;
  readonly words: Sentence;
  readonly values: Values;
}

/** Names of the places of a sentence: `{file}`, `{n:row|rows}`, `{line:plain}`; braces around other than one word are text. */
export type Places<S extends string> = S extends `${string}{${infer Place}}${infer Rest}`
  ? PlaceName<Place> | Places<Rest>
  : never;
type PlaceName<Place extends string> = Place extends `${infer Name}:${string}` ? Word<Name> : Word<Place>;
type Word<Name extends string> = Name extends `${string}${' ' | '{' | '"' | ','}${string}` | '' ? never : Name;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Asks of each language the places that English has. */
type SamePlaces<T extends SentenceTable> = {
  readonly [K in keyof T]: {
    readonly [L in Language]: Same<Places<T[K][L]>, Places<T[K]['en']>> extends true
      ? string
      : { readonly 'has not the places of English': Places<T[K]['en']> };
  };
};

/** One function a sentence: it asks for the values of its places, by name. */
export type Messages<T extends SentenceTable> = {
  readonly [K in keyof T]: [Places<T[K]['en']>] extends [never]
    ? () => Message
    : (values: Readonly<Record<Places<T[K]['en']>, Value>>) => Message;
};

/** The sentences of a room, all languages side by side. A language or a place that is missing does not compile. */
export function messages<const T extends SentenceTable>(room: string, table: T & SamePlaces<T>): Messages<T> {
  const made = Object.entries(table as SentenceTable).map(([id, words]) => [
    id,
    (values: Values = {}): Message => ({ id: `${room}.${id}`, words, values }),
  ]);
  return Object.fromEntries(made) as Messages<T>;
}

const AS_IT_STANDS = Object.fromEntries(LANGUAGES.map((language) => [language, '{text}'])) as Sentence;

/** What is the same in each language: a name, a path, a command, SQL, a line of the user's file, words of another program. */
export const verbatim = (text: string): Message => ({ id: 'verbatim', words: AS_IT_STANDS, values: { text } });

/** What is typed again is typed as the program reads it: days and decimals. */
const typedAgain = (written: Written): Written => ({
  ...PLAINLY,
  number: (text) => (text.includes('.') ? PLAINLY : written).number(text),
});

/** A text with a flag or a command in it, or one that is another's as it stands. */
const TYPED = /--\w|crm-analyze|^\{text\}$/;
const PLACE = /\{(\w+)(?::(?:(plain|code)|([^|}]*)\|([^}]*)))?\}/g;

/**
 * Fills `{name}` with values: numbers grouped, `{line:plain}` as bare digits, `{model:code}` as the word of a code; `{n:row|rows}` picks the
 * singular when the value is 1.
 * A place without a value stays as it is, so that it is seen.
 */
export function fill(
  template: string,
  values: Values,
  say: (message: Message) => string = english,
  code: (value: string) => string = String,
  written: Written = PLAINLY,
): string {
  const own = TYPED.test(template) ? typedAgain(written) : written;
  return template.replace(PLACE, (place, name: string, how?: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one !== undefined) return (String(value).replaceAll(',', '') === '1' ? one : many) ?? '';
    if (how === 'code') return boundedText(code(String(value)));
    return how === undefined ? shown(value, say, own) : boundedText(String(value));
  });
}

/** Characters of one value in a sentence: what is longer nobody reads, and a hundred thousand names fill a log. */
const MOST_TEXT = 2000;

/** A text of at most about 2,000 characters; behind it how many names of a list, or else characters, were left out: `a, b, … (+99,998)`. */
export function boundedText(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const comma = text.lastIndexOf(', ', MOST_TEXT);
  if (comma > MOST_TEXT / 2)
    return `${text.slice(0, comma)}, … (+${grouped(String(text.slice(comma).split(', ').length - 1))})`;
  const head = text.slice(0, MOST_TEXT).replace(/[\ud800-\udbff]$/, '');
  return `${head}… (+${grouped(String(text.length - head.length))})`;
}

function shown(value: Value, say: (message: Message) => string, written: Written): string {
  if (typeof value === 'number' || typeof value === 'bigint') return written.number(String(value));
  if (Array.isArray(value)) return boundedText(value.map((one: Value) => shown(one, say, written)).join(', '));
  return isMessage(value) ? say(value) : boundedText(written.day(String(value)));
}

export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'words' in value && 'values' in value;

/** In English: for logs, saved results and programs. */
export const english = ({ words, values }: Message): string => fill(words.en, values, english);
