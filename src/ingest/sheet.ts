export async function sheetToText(
  _path: string,
  _file: string,
  _sheet: string | undefined,
  _work: string,
): Promise<{ path: string; notes: string[] }> {
  throw new Error('not yet');
}
