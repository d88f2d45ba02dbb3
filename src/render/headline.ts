import { headlineText } from '../core/figures/headline.js';
import type { Result } from '../core/result.js';
import { safeText } from '../core/text/safe-text.js';
import type { Localizer } from '../i18n/localizer.js';

/** The answer in one sentence in this language; empty where a result has none. */
export function spokenHeadline(
  { headline, frame, metrics }: Partial<Result>,
  analysis: string,
  words: Localizer,
): string {
  if (headline === undefined || frame === undefined) return '';
  const strings = words.analysis(analysis);
  const code = (value: string) => words.code(analysis, value);
  return safeText(
    headlineText(
      headline,
      { frame, metrics: metrics ?? [], strings },
      { say: words.say, code, written: words.written },
    ),
  );
}
