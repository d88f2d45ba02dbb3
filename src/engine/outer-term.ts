/** Whether a query around the ordered one can order by this term: an output column or its number. */
export function isOuterTerm(term: string, columns: Iterable<string>): boolean {
  const named = /^(?:"([^"]+)"|(\w+))(?:\s+(?:ASC|DESC))?(?:\s+NULLS\s+(?:FIRST|LAST))?$/i.exec(term);
  const name = named?.[1] ?? named?.[2];
  return name !== undefined && (/^\d+$/.test(name) || [...columns].includes(name));
}
