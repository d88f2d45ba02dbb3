import { basename } from 'node:path';
import { type Message, messages } from '../core/message.js';
import { type Progress, UNKNOWN } from '../core/process/steps.js';
import type { Planned } from './check/index.js';
import type { Input } from './terms/index.js';

export const STEPS = messages('ingest.steps', {
  looking: {
    en: 'looking at {files}',
    'zh-CN': '查看 {files}',
  },
  reading: {
    en: 'reading {source}',
    'zh-CN': '读取 {source}',
  },
  checking: {
    en: 'checking {source}',
    'zh-CN': '检查 {source}',
  },
  storing: {
    en: 'storing {source}',
    'zh-CN': '存储 {source}',
  },
  writing: {
    en: 'writing the database',
    'zh-CN': '写入数据库',
  },
});

export const inputName = (input: Input): string => basename(typeof input === 'string' ? input : input.name);

const PERCENT = 100;

/** What a source's load says of itself on its way from bytes to rows. */
export function stepsOf({ request: { steps }, mapping: { name: source }, files, writer }: Planned) {
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const begin = (what: Message, far: () => Progress) => steps?.begin({ what, far });
  return {
    reading: () =>
      begin(STEPS.reading({ source }), () => {
        const percent = writer.percent();
        return { percent, rows: null, bytes: percent === null ? null : (percent / PERCENT) * whole };
      }),
    checking: () => begin(STEPS.checking({ source }), () => UNKNOWN),
    storing: (rows: number) => begin(STEPS.storing({ source }), () => ({ ...UNKNOWN, rows })),
  };
}
