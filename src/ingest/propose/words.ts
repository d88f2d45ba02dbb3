import { messages } from '../../core/message.js';

export const PROPOSE = messages('propose', {
  a_row_is_one_piece: {
    en: 'a row is one piece',
    'zh-CN': '每行计一件',
  },
  the_contrary: {
    en: 'it says the contrary',
    'zh-CN': '含义相反',
  },
  no_amount_rows_counted: {
    en: 'no column is an amount or a quantity: each row counts as 1 piece; what needs money is not answered (--map amount=HEADER)',
    'zh-CN': '没有金额或数量列：每行计 1 件；需要金额的分析无法回答（--map amount=列名）',
  },
  no_customer: {
    en: 'no column says who bought: customers cannot be told apart (--map customer_id=HEADER)',
    'zh-CN': '没有列说明购买者：无法区分客户（--map customer_id=列名）',
  },
  no_amount: {
    en: 'no column is an amount: rows and quantities are counted; what needs money is not answered (--map amount=HEADER)',
    'zh-CN': '没有金额列：只计行数与数量；需要金额的分析无法回答（--map amount=列名）',
  },
  questions_in_columns: {
    en: 'a question a column ({questions}): they become rows of one answer each, a row of the file is a response (unpivot, in a mapping)',
    'zh-CN': '每列一个题目（{questions}）：转为每行一个回答，文件的一行为一份答卷（映射中的 unpivot）',
  },
  questions_left: {
    en: '{questions} ask too, and hold no scores of a scale from 0 to 11: not read',
    'zh-CN': '{questions} 也是提问，但其值不是 0 至 11 的量表分值：未读取',
  },
  questions_in_columns_overall: {
    en: 'a question a column ({questions}): they become rows of one answer each, a row of the file is a response (unpivot, in a mapping); "{overall}" is the overall opinion (role)',
    'zh-CN':
      '每列一个题目（{questions}）：转为每行一个回答，文件的一行为一份答卷（映射中的 unpivot）；“{overall}”为总体评价',
  },
  fits_no_table_model: {
    en: '{file} fits no table of the model',
    'zh-CN': '{file} 不符合模型中的任何表',
  },
  may: {
    en: '{file} may be {names}',
    'zh-CN': '{file} 可能是 {names}',
  },
  headers: {
    en: 'headers: {headers}',
    'zh-CN': '表头：{headers}',
  },
  map_there_no_column: {
    en: '--map {column}={header}: there is no column "{header}"',
    'zh-CN': '--map {column}={header}：没有列 "{header}"',
  },
  no_column_found: {
    en: 'no column found for {names}',
    'zh-CN': '没有找到对应 {names} 的列',
  },
  amount_is_gross: {
    en: 'amount is "{header}", gross of tax',
    'zh-CN': '金额取自 "{header}"（含税）',
  },
  amount_before_fee: {
    en: 'amount is "{header}", before "{fee}"; "{net}" is what is left of it, and kept beside it',
    'zh-CN': '金额取自 "{header}"（未扣 "{fee}"）；"{net}" 是扣除后的余额，另行保留',
  },
  amount_is_net: {
    en: 'amount is "{header}", net of tax; "{gross}" is gross and kept beside it',
    'zh-CN': '金额取自 "{header}"（不含税）；"{gross}" 含税，另行保留',
  },
  preset: {
    en: 'preset {preset} ({confidence})',
    'zh-CN': '预设 {preset}（{confidence}）',
  },
  closest: {
    en: 'closest: {lines}',
    'zh-CN': '最接近：{lines}',
  },
  states_found: {
    en: 'what the words of "{header}" are taken for; another reading: {line}',
    'zh-CN': '"{header}" 各状态词的含义；如不同可写：{line}',
  },
  state_counts: {
    en: '  {word}, {rows:plain} rows: {state}',
    'zh-CN': '  {word}，{rows:plain} 行：{state}',
  },
  state_left_out: {
    en: '  {word}, {rows:plain} rows: {state}, counts nowhere',
    'zh-CN': '  {word}，{rows:plain} 行：{state}，不计入',
  },
  state_unknown: {
    en: '  {word}, {rows:plain} rows: in no list of states, counts',
    'zh-CN': '  {word}，{rows:plain} 行：不在任何状态列表中，计入',
  },
  looks_empty: {
    en: 'empty',
    'zh-CN': '空',
  },
  looks_dated: {
    en: 'dates, as {example}; {percent} % filled',
    'zh-CN': '日期，如 {example}；{percent} % 有值',
  },
  looks_numeric: {
    en: 'numbers, as {example}; {percent} % filled',
    'zh-CN': '数字，如 {example}；{percent} % 有值',
  },
  looks_text: {
    en: '{values} texts, as {example}; {percent} % filled',
    'zh-CN': '{values} 种文本，如 {example}；{percent} % 有值',
  },
  more_columns: {
    en: 'and {more} more',
    'zh-CN': '另有 {more} 列',
  },
  say_which_columns: {
    en: 'where one of them is it, name it in place of HEADER: {command}',
    'zh-CN': '如其中一列就是，请以其列名代替 HEADER：{command}',
  },
  periods_are_headers: {
    en: 'periods are its headers: a mapping makes rows of them, as {lines}; then crm-analyze load --config FILE.yml',
    'zh-CN': '其列名是各期：映射可把它们变成行，例如 {lines}；然后 crm-analyze load --config FILE.yml',
  },
  say_which_table: {
    en: 'say which table it is of (crm-analyze model lists them) and what its columns are: {command}',
    'zh-CN': '请说明它属于哪张表（crm-analyze model 列出各表）以及各列是什么：{command}',
  },
  amount_is_product: {
    en: 'amount is {expression}',
    'zh-CN': '金额为 {expression}',
  },
  its_name: {
    en: 'its name',
    'zh-CN': '列名相同',
  },
  amount_with_tax: {
    en: 'preset {preset}, an amount with tax',
    'zh-CN': '预设 {preset}，含税金额',
  },
  part_of_its_name: {
    en: 'part of its name',
    'zh-CN': '列名的一部分',
  },
  its_values: {
    en: 'its values',
    'zh-CN': '其取值',
  },
  said_by_hand: {
    en: 'said by hand',
    'zh-CN': '由您指定',
  },
  quantity_times_price: {
    en: 'quantity times unit price',
    'zh-CN': '数量乘以单价',
  },
  time_of_entry: {
    en: '{header} is a time of entry, not taken',
    'zh-CN': '{header} 是录入时间，未采用',
  },
  dates_in: {
    en: 'dates in {percent} % of rows',
    'zh-CN': '{percent} % 的行是日期',
  },
  numbers_in: {
    en: 'numbers in {percent} % of rows',
    'zh-CN': '{percent} % 的行是数字',
  },
  filled_in: {
    en: 'filled in {percent} % of rows',
    'zh-CN': '{percent} % 的行有值',
  },
  how_data_become_tables: {
    en: 'How the data become the tables of crm-analyze (crm-analyze model lists them). Written by init; change what is wrong.',
    'zh-CN': '数据如何成为 crm-analyze 的表（crm-analyze model 列出各表）。由 init 写成；不对之处请修改。',
  },
  zone_of_times: {
    en: 'the zone of times that do not say theirs',
    'zh-CN': '未写明时区的时间所属的时区',
  },
  how_values_are_written: {
    en: 'how numbers and days are written, where values leave it open',
    'zh-CN': '数字和日期的写法，用于有歧义的值',
  },
  read_as: {
    en: '{encoding}, preset {preset}',
    'zh-CN': '{encoding}，预设 {preset}',
  },
  of_preset: {
    en: 'preset {preset}',
    'zh-CN': '预设 {preset}',
  },
  not_sure_of_table: {
    en: 'not sure that this is the table',
    'zh-CN': '不能确定是这张表',
  },
  net_of_tax: {
    en: 'net of tax',
    'zh-CN': '不含税',
  },
  gross_of_tax: {
    en: 'gross of tax',
    'zh-CN': '含税',
  },
  required_not_found: {
    en: 'required, and nothing sure was found',
    'zh-CN': '必需，但没有找到可以确定的列',
  },
  kept_as_attributes: {
    en: 'kept as attributes, for --by: {names}',
    'zh-CN': '作为属性保留，供 --by 使用：{names}',
  },
  not_found_here: {
    en: 'not found here: {names}',
    'zh-CN': '此处没有：{names}',
  },
  a_row_is_a: {
    en: 'a row is a {grain}: {taken}',
    'zh-CN': '每行是 {grain}：{taken}',
  },
  side_of_sales: {
    en: 'the side on which sales are booked',
    'zh-CN': '销售所记的一方',
  },
  discount_in_doubt: {
    en: "\"{header}\" may be per cent or money: not taken off the amount; --map amount='quantity * price * (1 - discount / 100)' or 'quantity * price - discount' says which, with the headers of the file",
    'zh-CN':
      "\"{header}\" 可能是百分比或金额：未从金额中扣除；用 --map amount='数量 * 单价 * (1 - 折扣 / 100)' 或 '数量 * 单价 - 折扣' 说明，使用文件中的列名",
  },
  tax_is_rate: {
    en: '"{header}" is a rate and no money: kept as it stands, not taken for a tax',
    'zh-CN': '"{header}" 是税率而非金额：按原样保留，不作为税额',
  },
  discount_is_rate: {
    en: '"{header}" is a rate and no money: kept as it stands, not taken for a discount',
    'zh-CN': '"{header}" 是折扣率而非金额：按原样保留，不作为折扣额',
  },
});
