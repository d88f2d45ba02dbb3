import { messages } from '../core/message.js';

export const RUN = messages('run', {
  not_read_here: {
    en: '{file} is not read from here: kept answers are given on the command line',
    'zh-CN': '此处不读取 {file}：保存的结果须在命令行给出',
  },
  expected_type: {
    en: '{option}: Invalid input: expected {type}, received {given}',
    'zh-CN': '{option}：应为{type}，而不是{given}',
  },
  expected_value: {
    en: '{option}: Invalid input: expected {value}',
    'zh-CN': '{option}：应为 {value}',
  },
  expected_one_of: {
    en: '{option}: Invalid option: expected one of {values}',
    'zh-CN': '{option}：应为 {values} 之一',
  },
  too_small: {
    en: '{option}: Too small: expected {type} to be {sign}{limit:plain}',
    'zh-CN': '{option}：过小，{type}应 {sign}{limit:plain}',
  },
  too_big: {
    en: '{option}: Too big: expected {type} to be {sign}{limit:plain}',
    'zh-CN': '{option}：过大，{type}应 {sign}{limit:plain}',
  },
  too_few_items: {
    en: '{option}: Too small: expected {type} to have {sign}{limit:plain} items',
    'zh-CN': '{option}：{type}的项数应 {sign}{limit:plain}',
  },
  too_many_items: {
    en: '{option}: Too big: expected {type} to have {sign}{limit:plain} items',
    'zh-CN': '{option}：{type}的项数应 {sign}{limit:plain}',
  },
  not_valid: {
    en: '{option}: Invalid input',
    'zh-CN': '{option}：取值无效',
  },
  type_number: {
    en: 'number',
    'zh-CN': '数字',
  },
  type_int: {
    en: 'int',
    'zh-CN': '整数',
  },
  type_string: {
    en: 'string',
    'zh-CN': '文本',
  },
  type_boolean: {
    en: 'boolean',
    'zh-CN': '是或否',
  },
  type_array: {
    en: 'array',
    'zh-CN': '列表',
  },
  type_object: {
    en: 'object',
    'zh-CN': '对象',
  },
  type_null: {
    en: 'null',
    'zh-CN': '空值',
  },
  type_undefined: {
    en: 'undefined',
    'zh-CN': '空值',
  },
  needs_columns: {
    en: '{name} needs {absent}, not loaded',
    'zh-CN': '{name} 需要 {absent}，但未载入',
  },
  computed_here_also_column: {
    en: '{name} is computed here and also a column of the data',
    'zh-CN': '{name} 既是计算属性，也是数据中的列',
  },
  the_column: {
    en: '{table}.{name} (the column)',
    'zh-CN': '{table}.{name}（列）',
  },
  currencies_and_none: {
    en: 'order lines are in {named} and without a currency, which cannot be summed',
    'zh-CN': '订单行的币种是 {named}，另有未写币种的，不能直接相加',
  },
  currencies: {
    en: 'order lines are in {named}, which cannot be summed',
    'zh-CN': '订单行的币种是 {named}，不能直接相加',
  },
  no_base_currency_known: {
    en: 'no base currency is known',
    'zh-CN': '没有已知的本位币',
  },
  no_rates: {
    en: 'no rates to {base} are loaded',
    'zh-CN': '没有载入对 {base} 的汇率',
  },
  holds_no_dated_rows: {
    en: '{dated} holds no dated rows',
    'zh-CN': '{dated} 没有带日期的行',
  },
  begins_later: {
    en: 'no data up to {as_of}: {dated} begin on {first}',
    'zh-CN': '{as_of} 之前没有数据：{dated} 始于 {first}',
  },
  no_row_has: {
    en: 'no row has {attribute}={missing}',
    'zh-CN': '没有任何行的 {attribute} 等于 {missing}',
  },
  values_are: {
    en: '{n} {n:value|values}: {values}',
    'zh-CN': '共 {n} 个取值：{values}',
  },
  one_where_each: {
    en: 'each condition has a --where of its own',
    'zh-CN': '每个条件各写一个 --where',
  },
  one_of: {
    en: 'one of {choices}',
    'zh-CN': '可选：{choices}',
  },
  analyses: {
    en: 'analyses: {ids}',
    'zh-CN': '分析：{ids}',
  },
  not_ready: {
    en: '{id} needs data that are not loaded: {missing}',
    'zh-CN': '{id} 需要的数据未载入：{missing}',
  },
  not_ready_any: {
    en: '{id} needs data that are not loaded: {missing} (or {instead} instead)',
    'zh-CN': '{id} 需要的数据未载入：{missing}（或改用 {instead}）',
  },
  has_more_than_values: {
    en: '{cuts} has more than {most:plain} values',
    'zh-CN': '{cuts} 的取值超过 {most:plain} 个',
  },
  id_of_two_leaders: {
    en: 'identities: {id} is said to be the same as several ids, and nothing says which of them leads',
    'zh-CN': 'identities：{id} 与多个编号相同，无法判断以哪一个为主',
  },
  chain_too_deep: {
    en: 'identities: {id} begins a chain of more than {most} links, or one that comes back to itself; as deep as that none is followed',
    'zh-CN': 'identities：从 {id} 开始的链超过 {most} 环，或回到自身；不再继续追踪',
  },
  identities_must_lead: {
    en: 'same_as must hold the one id that leads: a load into a database file finds it by itself, on a cluster the table must hold it',
    'zh-CN': 'same_as 必须是主编号：载入数据库文件时会自动求出，集群上的表须自行写好',
  },
  masked_rows_are_not: {
    en: '{attribute} is masked: rows are not chosen by it',
    'zh-CN': '{attribute} 已遮蔽：不能按它筛选行',
  },
  sorted_by_masked: {
    en: '{field} is masked: its order would tell of its values',
    'zh-CN': '{field} 已遮蔽：其顺序会透露取值',
  },
  sort_by_open: {
    en: 'sort by a number or a date, or open the column: --unmask <column>',
    'zh-CN': '按数值或日期排序，或开放该列：--unmask <列>',
  },
  reason_kept_back: {
    en: 'the reason may quote the data, and is kept back',
    'zh-CN': '原因可能引用数据，因此不予显示',
  },
  said_without_mask: {
    en: 'without --mask it is said',
    'zh-CN': '去掉 --mask 即可看到原因',
  },
  open_or_by: {
    en: 'cut by it (--by), or open it: --unmask {attribute}',
    'zh-CN': '可按它分组（--by），或开放该列：--unmask {attribute}',
  },
  request_does_not_take: {
    en: '{key} does not take {value}',
    'zh-CN': '{key} 不接受 {value}',
  },
  request_takes: {
    en: '{key} takes {what}',
    'zh-CN': '{key} 接受 {what}',
  },
  no_model: {
    en: 'no model of purchases can be fitted to the days up to {until}: {because}',
    'zh-CN': '截至 {until} 的数据无法拟合购买模型：{because}',
  },
});
