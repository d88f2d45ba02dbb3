import { describe, expect, it } from 'vitest';
import { columns, mimeBytes, stretch } from './email-parts.js';

describe('parts of a mail', () => {
  it('counts bytes as base64 in lines of 76 signs has them (RFC 2045)', () => {
    for (const text of ['', 'a', 'report', '本期平稳'.repeat(40), 'x'.repeat(57), 'x'.repeat(58)]) {
      const signs = Buffer.from(text).toString('base64');
      const lines = signs.match(/.{1,76}/g) ?? [];
      expect([text.length, mimeBytes(text)]).toEqual([text.length, lines.map((one) => `${one}\r\n`).join('').length]);
    }
  });

  it('draws bars from nought, and none of few values or of some below nought', () => {
    expect(columns([1, 2])).toBe('');
    expect(columns([1, -2, 3])).toBe('');
    const drawn = columns([13, null, 0, 26]);
    expect([...drawn.matchAll(/height:(\d+)px;width/g)].map(([, px]) => Number(px))).toEqual([13, 1, 26]);
    expect(drawn.match(/<td/g)).toHaveLength(4);
    expect(stretch(40, '#000')).toContain('width="40%"');
  });
});
