/** Doubles: sums of them differ in the last digits between engines and between runs. Everything else is the same or it is not. */
const RELATIVE = 1e-9;

/** Where two values differ, each place with both, and how many leaves were compared. */
export function differences(left: unknown, right: unknown): { different: string[]; values: number } {
  const different: string[] = [];
  let values = 0;
  const walk = (a: unknown, b: unknown, place: string): void => {
    if (
      typeof a === 'object' &&
      typeof b === 'object' &&
      a !== null &&
      b !== null &&
      Array.isArray(a) === Array.isArray(b)
    ) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
        walk((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${place}.${key}`);
      }
      return;
    }
    values += 1;
    if (!same(a, b)) different.push(`${place.slice(1)}: ${show(a)} against ${show(b)}`);
  };
  walk(left, right, '');
  return { different, values };
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'number' || typeof b !== 'number' || (Number.isInteger(a) && Number.isInteger(b))) return false;
  return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
