/** A zone as headers name one: `(America/New_York)`, `(UTC)`, `[GMT+8]`, `(北京时间)`; `_utc` and ` GMT` at the end. */
const IN_BRACKETS = /[(（[]([^()（）[\]]{2,40})[)）\]]$/u;
const AT_END = /[a-z0-9][\s_-](utc|gmt)$/i;
const OFFSET = /^(?:utc|gmt)\s*([+-])\s*0?(\d{1,2})(?::?00)?$/i;
const WORDS: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  'utc time': 'UTC',
  北京时间: 'Asia/Shanghai',
  日本時間: 'Asia/Tokyo',
  мск: 'Europe/Moscow',
};

/**
 * IANA name of the zone that a header says its times are of, or null. Whole hours from UTC become zones of `Etc`, whose signs run the
 * other way (IANA time zone database, `etcetera`); abbreviations that several zones share (IST, CST, EST in Australia) are left aside.
 */
export function zoneOfHeader(header: string): string | null {
  const said = (IN_BRACKETS.exec(header.trimEnd())?.[1] ?? AT_END.exec(header)?.[1])?.trim();
  if (said === undefined) return null;
  const word = WORDS[said.toLowerCase()];
  if (word !== undefined) return word;
  const [, sign, hours] = OFFSET.exec(said) ?? [];
  if (hours !== undefined) {
    if (Number(hours) === 0) return 'UTC';
    return Number(hours) <= 12 ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : null;
  }
  return /^[A-Za-z]+(?:\/[A-Za-z_+-]+)+$/.test(said) ? knownZone(said) : null;
}

function knownZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
