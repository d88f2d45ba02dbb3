import { messages } from '../../../core/message.js';

export const SHEET = messages('read.sheet', {
  hidden_rows: {
    en: '{n:plain} hidden or filtered {n:row is|rows are} read like the others',
    'zh-CN': '{n:plain} 个隐藏或被筛选的行照常读取',
  },
  cannot_read_as_workbook: {
    en: '{file} cannot be read as a workbook: {message}',
    'zh-CN': '{file} 无法作为工作簿读取：{message}',
  },
  sheet_named: {
    en: 'sheet "{name}"',
    'zh-CN': '工作表 "{name}"',
  },
  merged_cells: {
    en: "{count:plain} merged cells read as their first cell's value",
    'zh-CN': '{count:plain} 个合并单元格按首格的值读取',
  },
  has_no_sheet: {
    en: '{file} has no sheet "{wanted}"',
    'zh-CN': '{file} 没有工作表 "{wanted}"',
  },
  has_no_filled_sheet: {
    en: '{file} has no filled sheet',
    'zh-CN': '{file} 没有含数据的工作表',
  },
  has_sheets: {
    en: '{file} has {filled_n:plain} sheets: {filled}',
    'zh-CN': '{file} 有 {filled_n:plain} 个工作表：{filled}',
  },
  cell_sheet_has_formula: {
    en: '{file}: cell {value} of sheet "{name}" has the formula ={f} and no stored result',
    'zh-CN': '{file}：工作表 "{name}" 的单元格 {value} 有公式 ={f}，但没有存储的结果',
  },
  open_save_spreadsheet_program: {
    en: 'open and save it in a spreadsheet program, or export it with values',
    'zh-CN': '在电子表格程序中打开并保存，或导出为数值',
  },
  sheet_spans: {
    en: '{file}: its sheet spans {rows:plain} rows and {columns:plain} columns',
    'zh-CN': '{file}：工作表跨越 {rows:plain} 行、{columns:plain} 列',
  },
  delete_beyond_table: {
    en: 'delete what stands far below or beside the table, and save it again',
    'zh-CN': '删除远离表格下方或旁边的内容，再保存一次',
  },
  workbook_too_slow: {
    en: '{file} was not read as a workbook within {seconds:plain} s',
    'zh-CN': '{file} 未能在 {seconds:plain} 秒内作为工作簿读完',
  },
  save_sheet_as_csv: {
    en: 'save the sheet as CSV and load that',
    'zh-CN': '将工作表另存为 CSV 再载入',
  },
  workbook_memory: {
    en: 'not enough memory to read {file} as a workbook',
    'zh-CN': '内存不足，无法将 {file} 作为工作簿读取',
  },
  not_whole_zip_file: {
    en: '{file} is not a whole zip file',
    'zh-CN': '{file} 不是完整的 zip 文件',
  },
  export_or_copy_again: {
    en: 'export or copy the file again',
    'zh-CN': '重新导出或复制该文件',
  },
  unpacks_to_more: {
    en: '{file} unpacks to more than {gigabytes} GB',
    'zh-CN': '{file} 解压后超过 {gigabytes} GB',
  },
  no_table_in: {
    en: '{file} holds no table of several rows and columns',
    'zh-CN': '{file} 中没有多行多列的表格',
  },
  has_tables: {
    en: '{file} holds {n:plain} tables: {names}',
    'zh-CN': '{file} 中有 {n:plain} 个表格：{names}',
  },
  table_spans: {
    en: '{file}: its tables have more cells than any sheet',
    'zh-CN': '{file}：其中表格的单元格数超过任何工作表',
  },
  not_json: {
    en: '{file} begins as JSON and is none',
    'zh-CN': '{file} 以 JSON 开头，但不是有效的 JSON',
  },
  json_line_column: {
    en: 'line {line:plain}, character {column:plain}',
    'zh-CN': '第 {line:plain} 行第 {column:plain} 个字符',
  },
  json_name_twice: {
    en: '{file}: "{name}" stands twice in one object',
    'zh-CN': '{file}：同一对象中 "{name}" 出现两次',
  },
  json_no_rows: {
    en: '{file} is JSON, but holds no rows',
    'zh-CN': '{file} 是 JSON，但其中没有数据行',
  },
  not_whole_parquet: {
    en: '{file} is not a whole Parquet file that can be read',
    'zh-CN': '{file} 不是可以读取的完整 Parquet 文件',
  },
  json_shapes: {
    en: 'rows are an array of objects, one under "data" or "records", or one object a line',
    'zh-CN': '数据行应为对象数组、"data" 或 "records" 下的数组，或每行一个对象',
  },
  zip_empty: {
    en: '{file} is a zip without files',
    'zh-CN': '{file} 是没有文件的 zip',
  },
  zip_several: {
    en: '{file} holds {n:plain} files: {names}',
    'zh-CN': '{file} 中有 {n:plain} 个文件：{names}',
  },
  zip_sealed: {
    en: '{file}: {name} is encrypted or packed in a way that is not read',
    'zh-CN': '{file}：{name} 已加密或压缩方式不受支持',
  },
  zip_packed_twice: {
    en: '{file}: {name} is packed once more',
    'zh-CN': '{file}：{name} 又被压缩了一层',
  },
  unpack_and_load: {
    en: 'unpack it and load the file you mean',
    'zh-CN': '解压后载入所需的文件',
  },
  file_in_zip: {
    en: '{name} out of the zip',
    'zh-CN': 'zip 中的 {name}',
  },
});
