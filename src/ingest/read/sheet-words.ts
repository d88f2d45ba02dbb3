import { messages } from '../../core/message.js';

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
});
