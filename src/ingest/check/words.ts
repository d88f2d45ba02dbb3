import { messages } from '../../core/message.js';

export const CHECK = messages('check', {
  customer_per_order: {
    en: '{source}: every customer has exactly one order: is customer_id ("{header}") an id per order? Then nobody can be seen to come back; --map customer_id=HEADER names another',
    'zh-CN':
      '{source}：每个客户恰好有一张订单：customer_id（"{header}"）是否为每单一个的编号？若是，则看不出谁再次购买；用 --map customer_id=列名 指定其他列',
  },
  customer_per_order_beside: {
    en: '{source}: every customer has exactly one order: is customer_id ("{header}") an id per order? Under {others} several orders stand: --map customer_id=HEADER',
    'zh-CN':
      '{source}：每个客户恰好有一张订单：customer_id（"{header}"）是否为每单一个的编号？{others} 下有多张订单：--map customer_id=列名',
  },
  customer_of_many: {
    en: '{source}: "{id}" in customer_id ("{header}") has {rows:plain} rows, {share:plain} % of all, under {names:plain} different values of "{by}": is it nobody, as guests or a marketplace are? In the mapping: {line}',
    'zh-CN':
      '{source}：customer_id（"{header}"）中的 "{id}" 有 {rows:plain} 行，占 {share:plain} %，对应 "{by}" 的 {names:plain} 个不同值：它是否并非客户，如散客或平台？在映射中写：{line}',
  },
  cost_is_amount: {
    en: '{source}: "{header}" is the amount on every line, so no cost: left out (--map line_cost=HEADER names another)',
    'zh-CN': '{source}："{header}" 在每一行都等于金额，因此不是成本：已略去（--map line_cost=列名 指定其他列）',
  },
  amount_maybe_once: {
    en: '{source}: "{header}" is the same on all lines of {orders:plain} {orders:order|orders}: added up as amounts of lines, {before}; if it is the total of the order it is {once}: name the column by --map amount=HEADER, or load more orders of several lines',
    'zh-CN':
      '{source}："{header}" 在 {orders:plain} 张订单的所有行上相同：按行金额相加为 {before}；若它是整单金额，则为 {once}：用 --map amount=列名 指定，或载入更多多行订单',
  },
  discount_turned: {
    en: '"{header}" is written below nought: taken as what was given off',
    'zh-CN': '"{header}" 以负数书写：按减免金额处理',
  },
  clock_to_minutes: {
    en: '"{header}": hours, minutes and seconds (h:mm:ss) read as minutes',
    'zh-CN': '"{header}"：时:分:秒 已换算为分钟',
  },
  unit_to_minutes: {
    en: '"{header}" is in another unit ({unit}), converted to minutes',
    'zh-CN': '"{header}" 使用其他单位（{unit}），已换算为分钟',
  },
  several_ids: {
    en: '{source}: {rows:plain} {rows:row|rows} {rows:holds|hold} several ids in {column} ("{header}"), as "{example}"; the first is taken',
    'zh-CN': '{source}：{rows:plain} 行的 {column}（"{header}"）含有多个编号，如 "{example}"；取第一个',
  },
  taken_as_nps: {
    en: '{items}: asked 0 to 10 whether one would recommend, so taken as the net promoter score (instrument: nps); --map instrument=HEADER says otherwise',
    'zh-CN': '{items}：以 0 至 10 分询问是否愿意推荐，按净推荐值处理；如非如此，用 --map instrument=列名 说明',
  },
  max_rejects_share_number: {
    en: '--max-rejects {given}: a share or a number of rows is wanted',
    'zh-CN': '--max-rejects {given}：应为比例或行数',
  },
  max_rejects_1_max: {
    en: '--max-rejects 1% or --max-rejects 20',
    'zh-CN': '--max-rejects 1% 或 --max-rejects 20',
  },
  rows_cannot_read_allowed: {
    en: '{source}: {rejected:plain} of {read:plain} rows cannot be read ({allowed:plain} allowed); nothing is loaded',
    'zh-CN': '{source}：{read:plain} 行中有 {rejected:plain} 行无法读取（允许 {allowed:plain} 行）；未载入任何数据',
  },
  mend_rows: {
    en: 'mend the rows, or --max-rejects {share:plain}% to load the others',
    'zh-CN': '修正这些行，或用 --max-rejects {share:plain}% 载入其余的行',
  },
  see_and_mend_rows: {
    en: 'see {path}; mend the rows, or --max-rejects {share:plain}% to load the others',
    'zh-CN': '见 {path}；修正这些行，或用 --max-rejects {share:plain}% 载入其余的行',
  },
  read_of: {
    en: 'what was read of {column}',
    'zh-CN': '读取的 {column}',
  },
  expect_total_total_wanted: {
    en: '--expect-total {given}: a total is wanted',
    'zh-CN': '--expect-total {given}：应为合计数',
  },
  adds_up_not: {
    en: '{what} adds up to {found}, not to {said_text}',
    'zh-CN': '{what} 合计为 {found}，而不是 {said_text}',
  },
  difference: {
    en: 'difference {said}',
    'zh-CN': '相差 {said}',
  },
  file_not_whole_read: {
    en: 'the file is not whole, or read wrongly; nothing is loaded',
    'zh-CN': '文件不完整，或读取有误；未载入任何数据',
  },
  expect_total_nothing_loaded: {
    en: '--expect-total {given}: nothing loaded has a column {column}',
    'zh-CN': '--expect-total {given}：载入的数据中没有列 {column}',
  },
  columns_add_up: {
    en: 'columns that add up: {value}',
    'zh-CN': '可求和的列：{value}',
  },
  source_has_no_column: {
    en: 'source {name} has no column for {wanted}',
    'zh-CN': '来源 {name} 没有对应 {wanted} 的列',
  },
  headers: {
    en: 'headers: {headers}',
    'zh-CN': '表头：{headers}',
  },
  name_under_columns_yml: {
    en: 'name it under columns of {name} in crm-analyze.yml, or join it from another file: crm-analyze help mapping',
    'zh-CN': '在 crm-analyze.yml 中 {name} 的 columns 下写明，或从另一文件连接：crm-analyze help mapping',
  },
  has_two_columns_which: {
    en: '{label} has two columns "{header}"; which one is {name}?',
    'zh-CN': '{label} 有两列 "{header}"；哪一列是 {name}？',
  },
  first_or_second: {
    en: "--map '{name}={header} (1)' for the first, --map '{name}={second}' for the second",
    'zh-CN': "第一列用 --map '{name}={header} (1)'，第二列用 --map '{name}={second}'",
  },
  holds_without_date_format: {
    en: '{label} holds {example} without a date format, in a workbook whose days count from 1904',
    'zh-CN': '{label} 含有 {example}，没有日期格式，而该工作簿的日期从 1904 年起算',
  },
  give_column_date_format: {
    en: 'give the column a date format in the spreadsheet',
    'zh-CN': '请在电子表格中为该列设置日期格式',
  },
  has_cells_merged_over: {
    en: '{label} has cells merged over several rows: one value, or one for each?',
    'zh-CN': '{label} 有跨多行合并的单元格：是一个值，还是每行一个？',
  },
  unmerge_them_spreadsheet_leave: {
    en: 'unmerge them in the spreadsheet: leave the value once, or fill it down',
    'zh-CN': '请在电子表格中取消合并：只保留一个值，或逐行填入',
  },
  holds_spreadsheet_has_turned: {
    en: '{label} holds {example}: a spreadsheet has turned the ids into rounded numbers',
    'zh-CN': '{label} 中有 {example}：电子表格已把编号变成了舍入后的数字',
  },
  export_again_do_not: {
    en: 'export again and do not save it from a spreadsheet, or import it there with the column as text',
    'zh-CN': '重新导出，不要用电子表格另存；或在其中把该列按文本导入',
  },
  says_has_rows_but: {
    en: '{file} says it has {said:plain} rows but has {found:plain}',
    'zh-CN': '{file} 标明有 {said:plain} 行，实际有 {found:plain} 行',
  },
  file_not_whole_nothing: {
    en: 'the file is not whole; nothing is loaded',
    'zh-CN': '文件不完整；未载入任何数据',
  },
  footer_differs: {
    en: '{file}: the footer says {said} for "{header}", its rows add up to {sum}',
    'zh-CN': '{file}：表尾中 "{header}" 为 {said}，其各行合计为 {sum}',
  },
  rows_repeated: {
    en: '{source}: {rows:plain} rows stand there again, the same in every column; kept once',
    'zh-CN': '{source}：{rows:plain} 行重复出现且各列相同；只保留一次',
  },
  statuses_unknown: {
    en: '{source}: "{header}" has {statuses:plain} statuses that are in no list: do such rows count?',
    'zh-CN': '{source}："{header}" 有 {statuses:plain} 个状态不在任何列表中：这些行计入吗？',
  },
  status_asked: {
    en: '{header} "{words}": {rows:plain} rows, amount {amount}',
    'zh-CN': '{header} "{words}"：{rows:plain} 行，金额 {amount}',
  },
  status_unknown: {
    en: '{source}: the status "{words}" is in no list: {rows:plain} rows count; if they do not, in the mapping: {line}',
    'zh-CN': '{source}：状态 "{words}" 不在任何列表中：{rows:plain} 行计入；如不应计入，在映射中写：{line}',
  },
  status_unknown_with_amount: {
    en: '{source}: the status "{words}" is in no list: {rows:plain} rows, amount {amount} count; if they do not, in the mapping: {line}',
    'zh-CN':
      '{source}：状态 "{words}" 不在任何列表中：{rows:plain} 行、金额 {amount} 计入；如不应计入，在映射中写：{line}',
  },
  amount_made_of: {
    en: 'amount is made of {parts}',
    'zh-CN': '金额由 {parts} 合成',
  },
  total_with: {
    en: '{source}: amount ("{header}") is what was paid, with tax and shipping',
    'zh-CN': '{source}：金额（"{header}"）为实付金额，含税和运费',
  },
  total_parts: {
    en: '{source}: "{header}" is {parts} in {agree:plain} of {rows:plain} rows: amount is without shipping and tax, {after}',
    'zh-CN':
      '{source}：{rows:plain} 行中有 {agree:plain} 行的 "{header}" 为 {parts}：金额取不含运费和税的部分，共 {after}',
  },
  returns_turned: {
    en: '{headers} says what rows are: {words} take back, so {columns} are subtracted there',
    'zh-CN': '{headers} 说明各行的类型：{words} 为冲减，其 {columns} 记为负数',
  },
  kind_unknown: {
    en: '{source}: "{words}" under "{header}" is no type of document in any list: {rows:plain} rows, amount {amount} count as they stand; to leave them out, in the mapping: {line}',
    'zh-CN':
      '{source}："{header}" 中的 "{words}" 不在任何单据类型列表中：{rows:plain} 行、金额 {amount} 按原样计入；如不应计入，在映射中写：{line}',
  },
  order_id_of_customers: {
    en: '{source}: "{header}" is no order number by itself, {example} stands on several customers: orders are told apart by it and {by}',
    'zh-CN': '{source}："{header}" 本身不是订单号，{example} 属于多个客户：订单按它和 {by} 区分',
  },
  order_id_of_days: {
    en: '{source}: "{header}" is no order number by itself, {example} stands on several days: orders are told apart by it and {by}',
    'zh-CN': '{source}："{header}" 本身不是订单号，{example} 出现在多个日期：订单按它和 {by} 区分',
  },
  ids_cleaned: {
    en: '{source}: {rows:plain} values of {column} ("{header}") lost blanks, spreadsheet guards or characters that nobody sees around them, as {example}',
    'zh-CN':
      '{source}：{column}（"{header}"）有 {rows:plain} 个值去掉了两端的空白、电子表格的保护写法或不可见字符，如 {example}',
  },
  ids_lower_cased: {
    en: '{source}: {column} ("{header}") are e-mail addresses; {rows:plain} are lower-cased, as {example}',
    'zh-CN': '{source}：{column}（"{header}"）是电子邮箱地址；{rows:plain} 个转为小写，如 {example}',
  },
  ids_reduced_to_digits: {
    en: '{source}: {column} ("{header}") are telephone numbers; {rows:plain} are reduced to their digits, as {example}',
    'zh-CN': '{source}：{column}（"{header}"）是电话号码；{rows:plain} 个只保留数字，如 {example}',
  },
  rounded_numbers: {
    en: '{label} has numbers such as {example}: a spreadsheet has rounded them',
    'zh-CN': '{label} 中有 {example} 这样的数：电子表格已将其舍入',
  },
  more_than_four_decimals: {
    en: '{label} has more than four decimals ({example}); four are kept',
    'zh-CN': '{label} 的小数超过四位（{example}）；保留四位',
  },
  mixed_currencies: {
    en: '{label} mixes {currencies}; they are added up as they stand',
    'zh-CN': '{label} 混有多种币种（{currencies}）；按原数相加',
  },
  amounts_are_gross: {
    en: '{source}: amounts are gross of tax',
    'zh-CN': '{source}：金额含税',
  },
  counts_in_unit: {
    en: '{label} counts in {unit} by its header; the values are taken as they stand; to change them: {change}',
    'zh-CN': '{label} 的表头写明单位为 {unit}；数值按原样读取；如需换算：{change}',
  },
  changed_hours: {
    en: '{label}: {none} {none:time|times} that no clock in {zone} showed, as summer time began (read an hour later), {two} that it showed twice, as it ended (read as the later); times with their offset, or in UTC, are exact',
    'zh-CN':
      '{label}：有 {none} 个时刻在 {zone} 不存在（夏令时开始，按晚一小时读取），{two} 个出现两次（夏令时结束，按较晚者读取）；带时差或用 UTC 的时间是精确的',
  },
  created_on_one_day: {
    en: '{label}: {share:plain} % were created on {day}; was that the day of an import?',
    'zh-CN': '{label}：{share:plain} % 创建于 {day}；这是导入的日期吗？',
  },
  column_partly_there: {
    en: '{column} is not in every file; empty where it is not',
    'zh-CN': '并非每个文件都有 {column}；没有之处为空',
  },
  rows_of_nobody: {
    en: '{source}: {rows:plain} rows name nobody and are of no customer: {words}; where one is a customer, in the mapping: {line}',
    'zh-CN': '{source}：{rows:plain} 行未指明客户，不归入任何客户：{words}；如其中之一确为客户，在映射中写：{line}',
  },
  other_words: {
    en: '{n:plain} other words',
    'zh-CN': '另有 {n:plain} 个词',
  },
  discount_of_orders: {
    en: '{source}: "{header}" is of the whole order: {amount} of {orders:plain} orders is taken off, spread over their lines',
    'zh-CN': '{source}："{header}" 是整单的折扣：{orders:plain} 个订单共减 {amount}，分摊到各行',
  },
  discount_with_control: {
    en: '{source}: "{header}" is of the whole order: {amount} of {orders:plain} orders is taken off, spread over their lines; lines less discount are "{net}" in {agree:plain} of {said:plain} of them',
    'zh-CN':
      '{source}："{header}" 是整单的折扣：{orders:plain} 个订单共减 {amount}，分摊到各行；其中 {said:plain} 个订单中有 {agree:plain} 个各行减折扣等于 "{net}"',
  },
  discount_with_total: {
    en: '{source}: "{header}" is of the whole order: {amount} of {orders:plain} orders is taken off, spread over their lines; with shipping and tax they then come to "{net}" in {agree:plain} of {said:plain} of them',
    'zh-CN':
      '{source}："{header}" 是整单的折扣：{orders:plain} 个订单共减 {amount}，分摊到各行；加上运费与税后，其中 {said:plain} 个订单中有 {agree:plain} 个等于 "{net}"',
  },
  refunds_by_order: {
    en: '{source}: "{header}" gives back {amount} of {orders:plain} orders: lines with the sign turned, dated by the order',
    'zh-CN': '{source}："{header}" 退回 {orders:plain} 个订单共 {amount}：记为负数行，日期为订单日期',
  },
  refunds_by_day: {
    en: '{source}: "{header}" gives back {amount} of {orders:plain} orders: lines with the sign turned, dated by "{dated}", {undated:plain} without one by the order',
    'zh-CN':
      '{source}："{header}" 退回 {orders:plain} 个订单共 {amount}：记为负数行，日期为 "{dated}"，其中 {undated:plain} 个没有该日期，用订单日期',
  },
  refunds_beyond: {
    en: '{source}: {n:plain} refunds in "{header}" are more than the order\'s lines (shipping, tax) and end at nought',
    'zh-CN': '{source}："{header}" 中有 {n:plain} 笔退款多于订单各行之和（运费、税），退至零为止',
  },
  refunds_of_uncounted: {
    en: '{source}: {n:plain} refunds in "{header}" are of orders that do not count, and give back nothing more',
    'zh-CN': '{source}："{header}" 中有 {n:plain} 笔退款属于不计入的订单，不再重复扣减',
  },
  amount_once: {
    en: '{source}: amount ("{header}") is the order\'s, and stands on every line of it: {before} as it stands, {after} taken once an order and shared over its lines',
    'zh-CN':
      '{source}：金额（"{header}"）是整单金额，在每行重复出现：原样合计 {before}，每单只取一次并分摊到各行后为 {after}',
  },
  amount_of_lines: {
    en: '{source}: "{header}" is the order\'s, and stands on every line of it ({before} as it stands): amount is {made}, {after}, which is "{header}" in {agree:plain} of {orders:plain} orders',
    'zh-CN':
      '{source}："{header}" 是整单金额，在每行重复出现（原样合计 {before}）：金额改为 {made}，共 {after}，{orders:plain} 个订单中有 {agree:plain} 个与 "{header}" 相符',
  },
});
