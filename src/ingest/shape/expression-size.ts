import { UserError } from '../../core/errors.js';
import { PURE_FUNCTIONS } from '../../engine/duckdb/functions.js';
import { SHAPE } from './words.js';

export type Node = { readonly [key: string]: unknown };

/**
 * Functions that an expression of a mapping may call: of DuckDB's pure ones those whose result cannot be longer than what they
 * are given allows. Making lists out of numbers, folding them, or comparing long texts letter by letter is nothing a cell needs;
 * age() of one argument is of today.
 */
const TOO_MUCH = new Set(
  `range generate_series reduce list_reduce array_reduce list_resize array_resize list_select array_select bar equi_width_bins
   json_pretty levenshtein damerau_levenshtein jaccard jaro_similarity jaro_winkler_similarity hamming mismatches switch set_bit
   bitstring age list_aggr list_aggregate array_aggr array_aggregate aggregate`.split(/\s+/),
);
export const isForExpressions = (name: string): boolean =>
  name === 'coalesce' || (PURE_FUNCTIONS.has(name) && !TOO_MUCH.has(name));

/** What a result may be longer than its arguments together, as a factor; 1 where it is not named. */
const GROWTH: Readonly<Record<string, number>> = {
  ...factors(2, 'hex to_hex base64 to_base64 strip_accents strftime nfc_normalize encode'),
  ...factors(4, 'upper ucase lower lcase translate parse_path regexp_escape url_encode'),
  ...factors(8, 'bin to_binary to_json json_quote json_object json_array json_merge_patch json_transform json_extract'),
  ...factors(8, 'json array_to_json from_json from_json_strict json_keys json_transform_strict json_extract_path'),
};

function factors(factor: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name) => [name, factor]));
}

/** Each place of the first text may come to hold the last one. */
const MULTIPLYING = new Set(['replace', 'regexp_replace', 'array_to_string', 'list_string_agg']);
/** Length that their second argument says: only a number in the text can be known. */
const LENGTHENING = new Set(['lpad', 'rpad', 'repeat']);

/** Bytes that any number, date or truth value takes as text, and what an operator may add. */
const SMALL = 64;
/** Bytes of a cell that an expression may always make. */
const MOST_BYTES = 1_000_000;
const MOST_PADDING = 1000;

/**
 * Refuses an expression whose values could be longer than a cell is: `longest` gives the bytes of the longest value by
 * column. Throws E_EXPR that names the function.
 */
export function assertBounded(root: Node, place: string, longest: ReadonlyMap<string, number>): void {
  const given = [...longest.values()].reduce((sum, bytes) => sum + bytes, 0);
  const most = Math.max(MOST_BYTES, 2 * given);
  const bytesOf = (node: unknown, scope: ReadonlyMap<string, number>): number => {
    if (Array.isArray(node)) return node.reduce((sum: number, item) => sum + bytesOf(item, scope), 0);
    if (node === null || typeof node !== 'object') return 0;
    const item = node as Node;
    const bytes = ownBytes(item, scope, (child, inner = scope) => bytesOf(child, inner));
    if (bytes <= most) return bytes;
    throw tooLong(item, place, bytes, most);
  };
  bytesOf(root, longest);
}

type BytesOf = (node: unknown, scope?: ReadonlyMap<string, number>) => number;

function ownBytes(node: Node, scope: ReadonlyMap<string, number>, bytesOf: BytesOf): number {
  switch (node['class']) {
    case 'CONSTANT':
      return Buffer.byteLength(JSON.stringify(node['value'] ?? null));
    case 'COLUMN_REF': {
      const name = (node['column_names'] as string[]).join('.').toLowerCase();
      return (scope.get(name) ?? 0) + SMALL;
    }
    case 'FUNCTION':
      return functionBytes(node, scope, bytesOf);
    case 'CAST': {
      const { id } = node['cast_type'] as { id?: string };
      return bytesOf(node['child']) * (PLAIN_TYPES.test(String(id)) ? 1 : 8) + SMALL;
    }
    default:
      return Object.values(node).reduce((sum: number, child) => sum + bytesOf(child), SMALL);
  }
}

const PLAIN_TYPES =
  /^(?:VARCHAR|BOOLEAN|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|FLOAT|DECIMAL|DATE|TIME|TIMESTAMP|INTERVAL)/;

function functionBytes(node: Node, scope: ReadonlyMap<string, number>, bytesOf: BytesOf): number {
  const name = String(node['function_name']).toLowerCase();
  const children = node['children'] as readonly Node[];
  const lambda = children.find((child) => child['class'] === 'LAMBDA');
  if (lambda !== undefined) return perElement(lambda, children, scope, bytesOf);
  const sizes = children.map((child) => bytesOf(child));
  const sum = sizes.reduce((all, bytes) => all + bytes, SMALL);
  if (MULTIPLYING.has(name)) return (sizes[0]! + 1) * ((sizes[name.startsWith('r') ? 2 : 1] ?? SMALL) + 1);
  if (LENGTHENING.has(name)) {
    const times = numberIn(children[1]);
    if (times === null || times > MOST_PADDING) return Number.POSITIVE_INFINITY;
    return name === 'repeat' ? sizes[0]! * times : sizes[0]! + 4 * times;
  }
  if (name === 'to_base' && children.length > 2) return (numberIn(children[2]) ?? Number.POSITIVE_INFINITY) + sum;
  if (name === 'format' || name === 'printf') return sum + (widths(children[0]) ?? Number.POSITIVE_INFINITY);
  if (name === 'concat_ws') return sum + sizes[0]! * children.length;
  return sum * (GROWTH[name] ?? 1);
}

/** A lambda makes one value for each element, of which there are no more than there are bytes in the list. */
function perElement(
  lambda: Node,
  children: readonly Node[],
  scope: ReadonlyMap<string, number>,
  bytesOf: BytesOf,
): number {
  const list = children.filter((child) => child !== lambda).reduce((sum, child) => sum + bytesOf(child), 0);
  const inner = new Map(scope);
  for (const name of parametersOf(lambda['lhs'])) inner.set(name, list);
  return (list + 1) * bytesOf(lambda['expr'], inner);
}

function parametersOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(parametersOf);
  if (node === null || typeof node !== 'object') return [];
  const names = (node as Node)['column_names'];
  return Array.isArray(names) ? [names.join('.').toLowerCase()] : Object.values(node).flatMap(parametersOf);
}

/** The number that a node is in the text itself; null for any other node. */
function numberIn(node: Node | undefined): number | null {
  const { value } = (node?.['value'] ?? {}) as { value?: unknown };
  return node?.['class'] === 'CONSTANT' && typeof value === 'number' ? Math.max(0, value) : null;
}

/** Bytes that the widths of a format add; null where they are not in the text. */
function widths(node: Node | undefined): number | null {
  const { value } = (node?.['value'] ?? {}) as { value?: unknown };
  if (node?.['class'] !== 'CONSTANT' || typeof value !== 'string' || /[*]|\{[^}]*\{/.test(value)) return null;
  return (value.match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);
}

function tooLong(node: Node, place: string, bytes: number, most: number): UserError {
  const what = node['class'] === 'FUNCTION' ? `${String(node['function_name'])}()` : 'the expression';
  const size = Number.isFinite(bytes) ? bytes : '∞';
  return new UserError('E_EXPR', 'usage', SHAPE.could_make_bytes_cell({ place, what, size, most }), {
    hint: SHAPE.write_lengths_as_numbers(),
  });
}
