export async function fixedToText(
  path: string,
  _fixed: Readonly<Record<string, readonly [number, number]>>,
  _to: string,
): Promise<string> {
  return path;
}
