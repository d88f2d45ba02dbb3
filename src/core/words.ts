import { isMessage, type Message, messages, verbatim } from './message.js';

/** Sentences of checks and periods, and those that more than one room says. */
export const CORE = messages('core', {
  interrupted: {
    en: 'interrupted',
    'zh-CN': '已中断',
  },
  did_you_mean: {
    en: 'did you mean {near}?',
    'zh-CN': '是否指 {near}？',
  },
  closest: {
    en: 'closest: {near}',
    'zh-CN': '最接近：{near}',
  },
  run_again: {
    en: 'run the command again',
    'zh-CN': '请重新运行该命令',
  },
  no_table_loaded: {
    en: 'no table {name} is loaded',
    'zh-CN': '没有载入表 {name}',
  },
  loaded: {
    en: 'loaded: {tables}',
    'zh-CN': '已载入：{tables}',
  },
  loaded_nothing: {
    en: 'loaded: nothing',
    'zh-CN': '没有载入任何表',
  },
  no_analysis: {
    en: 'no analysis {id}',
    'zh-CN': '没有分析 {id}',
  },
  no_metric: {
    en: 'no metric named {metric}',
    'zh-CN': '没有名为 {metric} 的指标',
  },
  has_no_option: {
    en: '{analysis} has no option {option}',
    'zh-CN': '{analysis} 没有选项 {option}',
  },
  takes_number: {
    en: '{option} takes a number, not {text}',
    'zh-CN': '{option} 应为数字，而不是 {text}',
  },
  no_date: {
    en: '{source} is no date: "{text}"',
    'zh-CN': '{source} 不是日期："{text}"',
  },
  as_of_form: {
    en: '--as-of 2025-06-30 (a day as YYYY-MM-DD), or --as-of latest',
    'zh-CN': '--as-of 2025-06-30（日期写作 YYYY-MM-DD），或 --as-of latest',
  },
  check_not_understood: {
    en: 'check not understood: {expr}',
    'zh-CN': '无法理解检查条件：{expr}',
  },
  check_form: {
    en: "write metric, comparison, number: --fail-on '{metric}>0.5'",
    'zh-CN': "写作 指标、比较符、数字：--fail-on '{metric}>0.5'",
  },
  check_has_no_number: {
    en: 'check has no number to compare with: {expr}',
    'zh-CN': '检查条件缺少用于比较的数值：{expr}',
  },
  write_number_such_as: {
    en: 'write a number such as 1000, 0.05 or 5%',
    'zh-CN': '写一个数字，如 1000、0.05 或 5%',
  },
  not_percentage: {
    en: '{metric} is {kind}, and {right} is per cent: {expr}',
    'zh-CN': '{metric} 是{kind}，而 {right} 是百分比：{expr}',
  },
  an_amount: { en: 'an amount of money', 'zh-CN': '金额' },
  a_count: { en: 'a count', 'zh-CN': '计数' },
  compare_change: {
    en: "compare its change: --fail-on '{metric}.change{operator}{right}'",
    'zh-CN': "比较它的变化：--fail-on '{metric}.change{operator}{right}'",
  },
  share_above_one: {
    en: '{metric} is a share, and a share above 1 is written in per cent: {expr}',
    'zh-CN': '{metric} 是比例，大于 1 的比例须写作百分比：{expr}',
  },
  check_no_answer: {
    en: 'the analysis has no answer',
    'zh-CN': '该分析没有结果',
  },
  check_no_value: {
    en: 'the metric has no value here',
    'zh-CN': '该指标在此没有值',
  },
  check_not_compared: {
    en: 'there is no value of a period before',
    'zh-CN': '没有上期的值',
  },
  metrics: {
    en: 'metrics: {known}',
    'zh-CN': '指标：{known}',
  },
  no_such_week: {
    en: 'no such period "{spec}": {year} has no week {number}',
    'zh-CN': '没有这样的期间 "{spec}"：{year} 年没有第 {number} 周',
  },
  no_such_period: {
    en: 'no such period "{spec}"',
    'zh-CN': '没有这样的期间 "{spec}"',
  },
  no_such_period_near: {
    en: 'no such period "{spec}"; did you mean {near}?',
    'zh-CN': '没有这样的期间 "{spec}"；是否指 {near}？',
  },
  periods_are: {
    en: 'periods are: {forms}',
    'zh-CN': '期间可写作：{forms}',
  },
  date_form: {
    en: 'dates are YYYY-MM-DD',
    'zh-CN': '日期写作 YYYY-MM-DD',
  },
  period_begins_after_ends: {
    en: 'the period begins after it ends: {from} to {to}',
    'zh-CN': '期间的开始晚于结束：{from} 至 {to}',
  },
  since_until_inclusive: {
    en: '--since and --until are both inclusive; the data are read up to {as_of}',
    'zh-CN': '--since 与 --until 都含当日；数据读到 {as_of}',
  },
  the_period: {
    en: 'the period',
    'zh-CN': '期间',
  },
  package_missing: {
    en: 'this install of crm-analyze is not whole: {missing} is missing',
    'zh-CN': 'crm-analyze 安装不完整：缺少 {missing}',
  },
  too_many_open_files: {
    en: 'more files would be open at once than the system allows',
    'zh-CN': '同时打开的文件超过系统允许的数量',
  },
  raise_open_files: {
    en: 'ulimit -n 4096   (then run the command again)',
    'zh-CN': 'ulimit -n 4096   （然后重新运行该命令）',
  },
  no_room_on_disk: {
    en: 'no room left on a disk',
    'zh-CN': '磁盘空间不足',
  },
  free_disk_space: {
    en: 'free disk space, or name a larger temporary folder: export TMPDIR=/large/tmp',
    'zh-CN': '释放磁盘空间，或指定更大的临时文件夹：export TMPDIR=/large/tmp',
  },
  not_enough_memory: {
    en: 'not enough memory',
    'zh-CN': '内存不足',
  },
  narrow_or_more_memory: {
    en: 'narrow the run with --period or --where, or let it hold more: --memory 8GB',
    'zh-CN': '用 --period 或 --where 缩小范围，或允许占用更多内存：--memory 8GB',
  },
  noted: {
    en: '{of}: {note}',
    'zh-CN': '{of}：{note}',
  },
  and_more: {
    en: '{first}, {rest}',
    'zh-CN': '{first}，{rest}',
  },
  and_also: {
    en: '{first}; {rest}',
    'zh-CN': '{first}；{rest}',
  },
  remarked: {
    en: '{of} ({remark})',
    'zh-CN': '{of}（{remark}）',
  },
  either: {
    en: '{first} or {other}',
    'zh-CN': '{first} 或 {other}',
  },
  one_of: {
    en: 'choices: {choices}',
    'zh-CN': '可选：{choices}',
  },
  and_next: {
    en: '{first}, {other}',
    'zh-CN': '{first}、{other}',
  },
  both: {
    en: '{first} and {other}',
    'zh-CN': '{first} 和 {other}',
  },
});

type Named = string | Message;
const joined = (names: readonly Named[], join: (values: { first: Message; other: Message }) => Message): Message =>
  names.map((name) => (isMessage(name) ? name : verbatim(name))).reduce((first, other) => join({ first, other }));

/** `a or b or c`. Throws TypeError for no names. */
export const eitherOf = (names: readonly Named[]): Message => joined(names, CORE.either);

/** `a and b and c`. Throws TypeError for no names. */
export const allOf = (names: readonly Named[]): Message => joined(names, CORE.both);

/** `a, b, c`. Throws TypeError for no names. */
export const listOf = (names: readonly Named[]): Message => joined(names, CORE.and_next);

/** Warnings that any analysis may give. */
export const WARNINGS = messages('warning', {
  W_UNPRICED: {
    en: 'order lines without a rate to the base currency are counted, not priced',
    'zh-CN': '没有对本位币汇率的订单行只计数，不计金额',
  },
  W_OTHERS: {
    en: '{name} has {values} values: the {kept} with most rows stand for themselves, the {others} others are (others); fewer values with --where, or more with --groups {values:plain}',
    'zh-CN':
      '{name} 有 {values} 个取值：行数最多的 {kept} 个单独列出，其余 {others} 个合为（其余）；可用 --where 减少取值，或用 --groups {values:plain} 全部列出',
  },
  W_BY_AT_END: {
    en: '{names} as of the end of the period: this selects on the outcome; --by-at start does not',
    'zh-CN': '{names} 取期末的值：这是按结果挑选客户；--by-at start 则不会',
  },
  W_REASON_VALUES: {
    en: '{name} has too many values to be a reason',
    'zh-CN': '{name} 的取值太多，不能作为原因',
  },
  W_PART_COVERED: {
    en: '{table} hold only {held_from} to {held_to} of {from} to {to}: what is counted is of these days',
    'zh-CN': '{from} 至 {to} 之中，{table} 只有 {held_from} 至 {held_to} 的数据：所计均为这些日子',
  },
  W_NONE_COVERED: {
    en: '{table} hold nothing of {from} to {to}, only {first} to {last}; try --period all, or --since {first} --until {last}',
    'zh-CN':
      '{table} 没有 {from} 至 {to} 的数据，只有 {first} 至 {last}；可用 --period all，或 --since {first} --until {last}',
  },
  W_NOT_COMPARED: {
    en: 'not compared with {from} to {to}: {table} hold only {first} to {last}',
    'zh-CN': '未与 {from} 至 {to} 对比：{table} 只有 {first} 至 {last} 的数据',
  },
  W_NOT_COMPARED_PART: {
    en: 'not compared with {from} to {to}: {table} hold only {first} to {last}; the days that both have: --since {since} --until {until} --compare yoy',
    'zh-CN':
      '未与 {from} 至 {to} 对比：{table} 只有 {first} 至 {last} 的数据；双方都有的日子：--since {since} --until {until} --compare yoy',
  },
  W_REST_IN_DOUBT: {
    en: '{period} is loaded to {last} and left out: on the days left of it {table} are rare, not unheard of',
    'zh-CN': '{period} 的数据到 {last} 为止，未计入：剩下的日子很少有 {table}，但并非没有',
  },
  W_STALE_DATA: {
    en: 'the data end on {date}, more than {days} days before this was asked',
    'zh-CN': '数据止于 {date}，距提问之日已超过 {days} 天',
  },
  W_OTHER_MEANING: {
    en: '{metrics} of {analysis} mean something else since the report before (version {was}, now {is}): not compared with it',
    'zh-CN': '{analysis} 的 {metrics} 与上次报告含义不同（当时版本 {was}，现为 {is}）：不作对比',
  },
  W_BEFORE_DATA: {
    en: 'nobody has a value of {attribute} on {day}, the day before the period: orders begin on {first}; choose a later period with --since, or the end of this one with --by-at end',
    'zh-CN':
      '{day}（期间前一日）没有任何客户有 {attribute} 的值：订单自 {first} 才开始；请用 --since 选择更晚的期间，或用 --by-at end 取期末的值',
  },
  W_NO_SUCH_VALUE: {
    en: 'no row has {attribute}={values}: the answer is as if it were not in the condition; there are {known}',
    'zh-CN': '没有任何行的 {attribute} 等于 {values}：结果如同条件中没有它；现有取值 {known}',
  },
  W_NONE_MEET: {
    en: 'none of the rows of {table} meets {where}',
    'zh-CN': '{table} 中没有任何行符合 {where}',
  },
  W_ASK: {
    en: '{table}: {rows} {rows:row|rows} of the period {rows:has|have} a status that no list knows, as "{word}", and {rows:counts|count} here: should they? crm-analyze load … --state "{word}=void" says no, "{word}=counts" says yes',
    'zh-CN':
      '{table}：期间内有 {rows} 行的状态不在任何词表中，如 "{word}"，此处计入：是否应计入？crm-analyze load … --state "{word}=void" 表示否，"{word}=counts" 表示是',
  },
  W_CAPPED: {
    en: '{table}: {shown} of {rows} rows; narrow with where, sort or limit, or cut by less',
    'zh-CN': '{table}：{rows} 行中的 {shown} 行；可用 `where`、`sort` 或 `limit` 缩小范围，或减少切分',
  },
});
