import type { Localizer } from '../../i18n/localizer.js';

const READ = /^(.*?): ([^,:]+), ([^,:]+), preset (\S+) \(([\d.]+)\)(?:, ([\s\S]*))?$/;
const NEXT_PART = /, (?=footer from line |sheet "|\d+ title rows? |\d+ merged cells |line ends of )/;

/** A line of narration about loading, in the user's language; no preset needs no mention. */
export function toldNote(text: string, words: Localizer): string {
  const read = READ.exec(text);
  if (read === null) return words.fault(text);
  const [, file, encoding, delimiter, preset, confidence, rest] = read;
  const parts = [
    encoding!,
    delimiter!,
    ...(preset === 'none' ? [] : [`preset ${preset} (${confidence})`]),
    ...(rest === undefined ? [] : rest.split(NEXT_PART)),
  ];
  return `${file}: ${parts.map((part) => words.fault(part)).join(words.language === 'zh-CN' ? '，' : ', ')}`;
}
