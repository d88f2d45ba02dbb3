import { messages } from '../../core/message.js';

export const SHAPE = messages('shape', {
  costs_kept: {
    en: '{rows:plain} {rows:row|rows} of fees and the like by {headers} taken as costs',
    'zh-CN': '按 {headers} 有 {rows:plain} 行费用类记录作为成本读取',
  },
  heads_taken_apart: {
    en: '{heads:plain} rows of orders whose "{header}" is blank stand above their items: {lines:plain} lines take customer and day from them, sums of an order count once',
    'zh-CN':
      '{heads:plain} 行订单汇总行的 "{header}" 为空，位于其明细之上：{lines:plain} 行明细从中取客户和日期，订单合计只计一次',
  },
  rows_taken_apart: {
    en: '"{header}" tells rows apart: {heads:plain} orders give customer and day to {lines:plain} lines; {payments:plain} payments are none, and loaded into payments where that table is loaded',
    'zh-CN':
      '"{header}" 区分各行：{heads:plain} 个订单行将客户和日期给予 {lines:plain} 个明细行；{payments:plain} 个付款行不计入订单，载入 payments 表时读取',
  },
  payments_taken: {
    en: '"{header}" tells rows apart: {payments:plain} payments',
    'zh-CN': '"{header}" 区分各行：{payments:plain} 笔付款',
  },
  could_make_bytes_cell: {
    en: '{place}: {what} could make {size} bytes, and a cell holds {most:plain}',
    'zh-CN': '{place}：{what} 可能产生 {size} 字节，而一个单元格最多 {most:plain} 字节',
  },
  write_lengths_as_numbers: {
    en: "write lengths as numbers, such as lpad(code, 8, '0')",
    'zh-CN': "长度应写成数字，如 lpad(code, 8, '0')",
  },
  blank_answers: {
    en: '{rows:plain} {rows:row|rows} without an answer in "{header}" left out',
    'zh-CN': '"{header}" 未作答的 {rows:plain} 行已略去',
  },
  coded_answers: {
    en: '{rows:plain} {rows:row|rows} with {code} in "{header}" left out: no score of the scale, but the code of a question that was not put or not answered',
    'zh-CN': '"{header}" 中为 {code} 的 {rows:plain} 行已略去：不是量表分值，而是未问或未答的代码（如跳过）',
  },
  headings_read: {
    en: '{headings:plain} {headings:row|rows} of "{header}" such as {example} {headings:heads|head} the rows below: {rows:plain} {rows:row takes|rows take} it; {totals:plain} {totals:total|totals} of theirs left out',
    'zh-CN':
      '"{header}" 中 {headings:plain} 行形如 {example} 为下方各行的标题：{rows:plain} 行取其值；其 {totals:plain} 个小计行已略去',
  },
  groups_read: {
    en: '"{header}" stands in the first row of each group: {rows:plain} {rows:row takes|rows take} it; {totals:plain} {totals:total|totals} of theirs left out',
    'zh-CN': '"{header}" 只写在每组的首行：{rows:plain} 行取其值；其 {totals:plain} 个小计行已略去',
  },
  worded_answers: {
    en: '{rows:plain} {rows:answer|answers} in "{header}" such as {example} read as their number',
    'zh-CN': '"{header}" 中 {rows:plain} 个形如 {example} 的回答按其数字读取',
  },
  responses_made: {
    en: 'a row is a response: its id is made of its cells',
    'zh-CN': '每行为一份答卷：其编号由该行各单元格生成',
  },
  no_pattern: {
    en: 'unpivot: {name} is no pattern',
    'zh-CN': 'unpivot：{name} 不是有效的模式',
  },
  expression_fails: {
    en: '{place}: "{expr}" fails on a value',
    'zh-CN': '{place}："{expr}" 在某个值上出错',
  },
  value_here: {
    en: '"{header}" is "{value}"',
    'zh-CN': '"{header}" 为 "{value}"',
  },
  file_line: {
    en: '{file}, line {line:plain}',
    'zh-CN': '{file} 第 {line:plain} 行',
  },
  try_cast_or_mend: {
    en: 'mend the value or the expression; TRY_CAST gives nothing where CAST fails',
    'zh-CN': '改正该值或表达式；CAST 失败时可改用 TRY_CAST，结果为空',
  },
  no_expression: {
    en: '{place}: "{expr}" is no expression',
    'zh-CN': '{place}："{expr}" 不是表达式',
  },
  reaches_beyond_row: {
    en: '{place}: "{expr}" reaches beyond the row ({value})',
    'zh-CN': '{place}："{expr}" 超出了本行（{value}）',
  },
  there_no_column: {
    en: '{place}: there is no column "{name}"',
    'zh-CN': '{place}：没有列 "{name}"',
  },
  headers: {
    en: 'headers: {headers}',
    'zh-CN': '表头：{headers}',
  },
  quote_headers_have_spaces: {
    en: 'quote headers that have spaces: "Unit Price" * Quantity',
    'zh-CN': '含空格的表头要加引号："Unit Price" * Quantity',
  },
  not_expressions_which_may: {
    en: '{place}: {other}() is not for expressions, which may touch nothing but the row',
    'zh-CN': '{place}：表达式中不能用 {other}()，表达式只能涉及本行',
  },
  does_not_work_these: {
    en: '{place}: "{expr}" does not work on these columns',
    'zh-CN': '{place}："{expr}" 不适用于这些列',
  },
  joins_has_no_column: {
    en: 'joins: {where} has no column "{name}"',
    'zh-CN': 'joins：{where} 没有列 "{name}"',
  },
  collapse_sum_holds_which: {
    en: 'collapse.sum: "{header}" holds {v}, which is no number',
    'zh-CN': 'collapse.sum："{header}" 含有 {v}，不是数字',
  },
  pivot_there_no_column: {
    en: 'pivot: there is no column "{name}"',
    'zh-CN': 'pivot：没有列 "{name}"',
  },
  pivot_has_more_than: {
    en: 'pivot: "{names}" has more than {most_names:plain} names',
    'zh-CN': 'pivot："{names}" 的名称超过 {most_names:plain} 个',
  },
  pivot_two_answers_one: {
    en: 'pivot: two answers for one key and name: {k}',
    'zh-CN': 'pivot：同一键和名称有两个答案：{k}',
  },
  add_column_pivot_key: {
    en: 'add a column to pivot.key that tells them apart',
    'zh-CN': '在 pivot.key 中加一列以区分它们',
  },
  unpivot_there_no_column: {
    en: 'unpivot: there is no column "{name}"',
    'zh-CN': 'unpivot：没有列 "{name}"',
  },
  sources_there_no_column: {
    en: 'sources.{name}.{place}: there is no column "{name_2}"',
    'zh-CN': 'sources.{name}.{place}：没有列 "{name_2}"',
  },
  row_called_total_has: {
    en: '{file}: a row called Total has "{header}" {n0}, as other rows add up to',
    'zh-CN': '{file}：名为 Total 的一行，其 "{header}" 为 {n0}，恰为其他行之和',
  },
  take_out_file_if: {
    en: 'take it out of the file if it is a total, or give it another name',
    'zh-CN': '如果是合计行，请从文件中删去；否则请改用其他名称',
  },
  drop_no_condition: {
    en: 'drop: {drop} is no condition',
    'zh-CN': 'drop：{drop} 不是条件',
  },
  gives: {
    en: 'it gives {c}',
    'zh-CN': '得到的是 {c}',
  },
  same_file_read_once: {
    en: '{file} and {copy} are the same; read once',
    'zh-CN': '{file} 与 {copy} 相同；只读取一次',
  },
  subtotals_left_out: {
    en: '{rows:plain} subtotal rows left out',
    'zh-CN': '略去 {rows:plain} 行小计',
  },
  filled_down: {
    en: '{columns} filled down',
    'zh-CN': '{columns} 已向下填充',
  },
  rows_dropped: {
    en: '{rows:plain} rows dropped where {condition}',
    'zh-CN': '按条件 {condition} 去掉 {rows:plain} 行',
  },
  joined: {
    en: 'joined {file} on {keys}: {before:plain} rows before, {after:plain} after',
    'zh-CN': '按 {keys} 关联 {file}：之前 {before:plain} 行，之后 {after:plain} 行',
  },
  joined_same_amount: {
    en: 'joined {file} on {keys}: {before:plain} rows before, {after:plain} after, amount {amount} in both',
    'zh-CN': '按 {keys} 关联 {file}：之前 {before:plain} 行，之后 {after:plain} 行，金额均为 {amount}',
  },
  joined_other_amount: {
    en: 'joined {file} on {keys}: {before:plain} rows before, {after:plain} after, amount {amount} before, {amount_after} after',
    'zh-CN':
      '按 {keys} 关联 {file}：之前 {before:plain} 行，之后 {after:plain} 行；金额之前 {amount}，之后 {amount_after}',
  },
  collapsed_first: {
    en: '{before:plain} rows collapsed to {after:plain}, first per {keys}',
    'zh-CN': '{before:plain} 行合并为 {after:plain} 行，每个 {keys} 取第一行',
  },
  collapsed_last: {
    en: '{before:plain} rows collapsed to {after:plain}, last per {keys}',
    'zh-CN': '{before:plain} 行合并为 {after:plain} 行，每个 {keys} 取最后一行',
  },
  pivoted: {
    en: 'pivoted to {columns:plain} columns, {rows:plain} rows',
    'zh-CN': '转为 {columns:plain} 列，{rows:plain} 行',
  },
  unpivoted: {
    en: '{columns:plain} columns unpivoted: {before:plain} rows to {after:plain}',
    'zh-CN': '{columns:plain} 列转为行：{before:plain} 行变为 {after:plain} 行',
  },
  text_here: {
    en: '"{header}" is text here: {value}',
    'zh-CN': '"{header}" 在此是文本：{value}',
  },
  is_not_in: {
    en: 'is not in {label}',
    'zh-CN': '不在 {label} 中',
  },
  is_in_times: {
    en: 'is in {label} {times:plain} times',
    'zh-CN': '在 {label} 中出现 {times:plain} 次',
  },
  file_of_no_source: {
    en: 'where the file is none of this source, leave the name of the source away: crm-analyze load {file}',
    'zh-CN': '如果该文件不属于此来源，请省去来源名：crm-analyze load {file}',
  },
});
