import type { SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

/** What help says of it. */
export const DIFF_HELP = {
  command: {
    en: 'Compare two saved results: metrics, rows, moves between tiers, definitions',
    'zh-CN': '比较两份保存的结果：指标、行的进出、层级变动、定义',
  },
  argument_before: { en: 'JSON of the earlier result', 'zh-CN': '较早结果的 JSON' },
  argument_after: { en: 'JSON of the later result', 'zh-CN': '较晚结果的 JSON' },
} as const satisfies SentenceTable;

export const DIFF_LABELS = {
  columns: {
    metric: { en: 'metric', 'zh-CN': '指标' },
    cut: { en: 'cut', 'zh-CN': '分组' },
    before: { en: 'before', 'zh-CN': '之前' },
    after: { en: 'after', 'zh-CN': '之后' },
    difference: { en: 'difference', 'zh-CN': '差额' },
    kind: { en: 'kind', 'zh-CN': '类型' },
    unit: { en: 'unit', 'zh-CN': '单位' },
    change: { en: 'change', 'zh-CN': '变化' },
    p_value: { en: 'p_value', 'zh-CN': 'p 值' },
    q_value: { en: 'q_value', 'zh-CN': 'q 值（BH 校正）' },
    verdict: { en: 'verdict', 'zh-CN': '判断' },
    table: { en: 'table', 'zh-CN': '表' },
    entered: { en: 'entered', 'zh-CN': '进入' },
    left: { en: 'left', 'zh-CN': '离开' },
    changed: { en: 'changed', 'zh-CN': '变动' },
    column: { en: 'column', 'zh-CN': '列' },
    rows: { en: 'rows', 'zh-CN': '行数' },
    what: { en: 'what', 'zh-CN': '动向' },
    row: { en: 'row', 'zh-CN': '行' },
    part: { en: 'part', 'zh-CN': '部分' },
    name: { en: 'name', 'zh-CN': '名称' },
    from: { en: 'from', 'zh-CN': '从' },
    to: { en: 'to', 'zh-CN': '到' },
  },
  tables: {
    metrics: { en: 'metrics', 'zh-CN': '指标' },
    rows: { en: 'rows', 'zh-CN': '行' },
    migration: { en: 'migration', 'zh-CN': '变动' },
    named: { en: 'named', 'zh-CN': '进出的行' },
    definitions: { en: 'definitions', 'zh-CN': '定义' },
  },
  codes: {
    money: { en: 'money', 'zh-CN': '金额' },
    count: { en: 'count', 'zh-CN': '数量' },
    ratio: { en: 'share', 'zh-CN': '比率' },
    number: { en: 'number', 'zh-CN': '数值' },
    significant: { en: 'significant', 'zh-CN': '显著' },
    chance: { en: 'chance', 'zh-CN': '可能出于偶然' },
    untested: { en: 'untested', 'zh-CN': '未检验' },
    entered: { en: 'entered', 'zh-CN': '进入' },
    left: { en: 'left', 'zh-CN': '离开' },
    schema: { en: 'schema', 'zh-CN': '结构' },
    meaning: { en: 'meaning', 'zh-CN': '含义（版本）' },
    tool: { en: 'tool', 'zh-CN': '工具' },
    frame: { en: 'frame', 'zh-CN': '口径' },
    params: { en: 'params', 'zh-CN': '参数' },
    columns: { en: 'columns', 'zh-CN': '列' },
  },
} as const satisfies Labels;
