import type { MessageKey } from '../../i18n/en.js';
import { OUTPUT_LANGUAGES } from '../../i18n/localizer.js';

export const FORMATS = [
  'table',
  'md',
  'csv',
  'tsv',
  'json',
  'ndjson',
  'arrow',
  'parquet',
  'xlsx',
  'html',
  'svg',
  'none',
] as const;
export type Format = (typeof FORMATS)[number];

export const FLAG_GROUPS = ['input', 'frame', 'output', 'checks', 'program'] as const;
export type FlagGroup = (typeof FLAG_GROUPS)[number];

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * A flag that every command understands, and the setting of that name in environment and config files.
 * switch: no value · text: one · day: one, an ISO day, latest or today · texts: repeatable · list: repeatable and split at commas.
 */
export interface Flag {
  readonly key: string;
  readonly short?: string;
  readonly long: string;
  /** The value's name in help; absent for switches. */
  readonly value?: string;
  readonly kind: 'switch' | 'text' | 'texts' | 'list' | 'integer' | 'choice' | 'day';
  readonly choices?: readonly string[];
  readonly group: FlagGroup;
  /** Variable that sets it. */
  readonly env?: string;
  /** Whether a config file may set it. */
  readonly config?: boolean;
}

const flag = (
  group: FlagGroup,
  spelling: string,
  kind: Flag['kind'],
  extra: Pick<Flag, 'choices' | 'env' | 'config'> = {},
): Flag => {
  const [, short, long, value] = /^(?:-(\w), )?--([a-z-]+)(?: (<.+>))?$/.exec(spelling)!;
  return {
    key: long!.replaceAll('-', '_'),
    long: long!,
    ...(short === undefined ? {} : { short }),
    ...(value === undefined ? {} : { value }),
    kind,
    group,
    ...extra,
  };
};

const saved = { config: true };

export const FLAGS: readonly Flag[] = [
  flag('input', '--db <path|url>', 'text', { env: 'CRM_ANALYZE_DB', config: true }),
  flag('input', '--from <files...>', 'texts'),
  flag('input', '--config <file>', 'text', { env: 'CRM_ANALYZE_CONFIG' }),
  flag('input', '--tz <zone>', 'text', saved),
  flag('frame', '--as-of <date>', 'day', { env: 'CRM_ANALYZE_AS_OF', config: true }),
  flag('frame', '--period <period>', 'text', saved),
  flag('frame', '--since <date>', 'text'),
  flag('frame', '--until <date>', 'text'),
  flag('frame', '--grain <grain>', 'choice', { choices: ['day', 'week', 'month', 'quarter', 'year'], config: true }),
  flag('frame', '--compare <with>', 'choice', { choices: ['prev', 'yoy', 'none'], config: true }),
  flag('frame', '--week-start <day>', 'choice', { choices: WEEKDAYS, config: true }),
  flag('frame', '--fiscal-year-start <month>', 'integer', saved),
  flag('frame', '--include-partial', 'switch', saved),
  flag('frame', '--by <attribute>', 'list', saved),
  flag('frame', '--by-at <when>', 'choice', { choices: ['start', 'end'], config: true }),
  flag('frame', '--groups <n>', 'integer', saved),
  flag('frame', '--where <condition>', 'texts', saved),
  flag('output', '-f, --format <format>', 'choice', { choices: FORMATS, env: 'CRM_ANALYZE_FORMAT', config: true }),
  flag('output', '--json', 'switch'),
  flag('output', '--csv', 'switch'),
  flag('output', '-o, --output <file>', 'texts'),
  flag('output', '--show <table>', 'list'),
  flag('output', '--fields <names>', 'list'),
  flag('output', '--sort <names>', 'list'),
  flag('output', '-n, --limit <rows>', 'integer', saved),
  flag('output', '--wide', 'switch', saved),
  flag('output', '--vertical', 'switch'),
  flag('output', '--excel', 'switch', saved),
  flag('output', '--rows', 'switch'),
  flag('checks', '--fail-on <check>', 'texts', saved),
  flag('checks', '--warn-on <check>', 'texts', saved),
  flag('program', '--lang <language>', 'choice', { choices: OUTPUT_LANGUAGES, env: 'CRM_ANALYZE_LANG', config: true }),
  flag('program', '--color <when>', 'choice', { choices: ['auto', 'always', 'never'], config: true }),
  flag('program', '--sql', 'switch'),
  flag('program', '--stats', 'switch', saved),
  flag('program', '--timeout <duration>', 'text', saved),
  flag('program', '-v, --verbose', 'switch'),
  flag('program', '-q, --quiet', 'switch'),
  flag('program', '--no-input', 'switch'),
];

export const flagMessage = (flag: Flag): MessageKey => `flag.${flag.key}` as MessageKey;
