import { messages, type SentenceTable } from '../../core/message.js';

export const OUTPUT = messages('cli.output', {
  folder: {
    en: '{path} is a folder',
    'zh-CN': '{path} 是文件夹',
  },
  cannot_write: {
    en: 'cannot write {place}: {reason}',
    'zh-CN': '无法写入 {place}：{reason}',
  },
  has_no_chart: {
    en: '{id} has no chart',
    'zh-CN': '{id} 没有图表',
  },
  holds_one_table_not: {
    en: '{format} holds one table, not {named_n:plain}',
    'zh-CN': '{format} 只能容纳一张表，不能容纳 {named_n:plain} 张',
  },
  no_table_has_all: {
    en: 'no table of {id} has all of {fields}',
    'zh-CN': '{id} 没有一张表同时包含 {fields}',
  },
  no_field_named: {
    en: 'no field named {field}',
    'zh-CN': '没有名为 {field} 的字段',
  },
  field_of_others: {
    en: '{table} has no field named {field}; it is of {others}',
    'zh-CN': '{table} 没有名为 {field} 的字段；它属于 {others}',
  },
  file_holds_one: {
    en: '{file} holds {one} alone; --show takes {others}',
    'zh-CN': '{file} 只含 {one}；--show 还可取 {others}',
  },
  known: {
    en: 'known: {known}',
    'zh-CN': '已知：{known}',
  },
  one_format_at_time: {
    en: 'one format at a time, not {names}',
    'zh-CN': '一次只能用一种格式，不能同时用 {names}',
  },
  o_file_writes_further: {
    en: '-o FILE writes further formats: -o result.json -o result.csv',
    'zh-CN': '-o 文件 可再写其他格式：-o result.json -o result.csv',
  },
  no_format: {
    en: 'no format for {file}',
    'zh-CN': '无法确定 {file} 的格式',
  },
  age_is_not_compared: {
    en: '{expr}: the age of the data has no period before',
    'zh-CN': '{expr}：数据的时效没有上一期可比',
  },
  made_no_table: {
    en: 'this run of {analysis} made no {tables}; explain says when it does',
    'zh-CN': '{analysis} 的本次运行没有生成 {tables}；explain 说明何时生成',
  },
  nothing_to_open: {
    en: '--open opens a page or picture that -o writes, and none is written',
    'zh-CN': '--open 打开由 -o 写出的网页或图片，而这里没有写出',
  },
  not_opened: {
    en: '{file} was written, but nothing here opens it; BROWSER may name a program that does',
    'zh-CN': '{file} 已写好，但本机没有能打开它的程序；可用 BROWSER 指定',
  },
  no_browser: {
    en: '{file}: it takes a Chromium, Chrome or Edge to make it, and none was found',
    'zh-CN': '{file}：生成它需要能打印网页的浏览器，本机未找到',
  },
  browser_made_nothing: {
    en: '{browser} made no {file}',
    'zh-CN': '{browser} 没有生成 {file}',
  },
  no_pixels: {
    en: '{file}: pictures are written as PNG or SVG',
    'zh-CN': '{file}：图形以 PNG 或 SVG 写出',
  },
  extensions: {
    en: 'extensions: {value}',
    'zh-CN': '扩展名：{value}',
  },
  f_o_name_different: {
    en: '-f {format} and -o {file} name different formats',
    'zh-CN': '-f {format} 与 -o {file} 的格式不一致',
  },
  drop_f_write_both: {
    en: 'drop -f, or write both: -o - -o {file}',
    'zh-CN': '去掉 -f，或两种都写：-o - -o {file}',
  },
  binary_stdout_terminal: {
    en: '{format} is binary and stdout is a terminal',
    'zh-CN': '{format} 是二进制格式，不能输出到终端',
  },
  no_file_name: {
    en: 'no {place} for a file name',
    'zh-CN': '文件名中没有可用的 {place}',
  },
  places: {
    en: 'places: {values}',
    'zh-CN': '可用占位符：{values}',
  },
  no_such_folder: {
    en: 'no such folder',
    'zh-CN': '文件夹不存在',
  },
  no_permission: {
    en: 'no permission',
    'zh-CN': '没有权限',
  },
  no_space_left: {
    en: 'no space left',
    'zh-CN': '空间不足',
  },
  read_only: {
    en: 'read-only',
    'zh-CN': '只读',
  },
  unknown_reason: {
    en: 'unknown',
    'zh-CN': '原因不明',
  },
  has_no_chart_named: {
    en: '{analysis} has no chart {name}',
    'zh-CN': '{analysis} 没有图表 {name}',
  },
  has_no_table_named: {
    en: '{analysis} has no table {name}',
    'zh-CN': '{analysis} 没有表 {name}',
  },
  no_reader: {
    en: 'nobody reads from this pipe',
    'zh-CN': '没有程序读取该管道',
  },
  name_too_long: {
    en: 'the name is too long',
    'zh-CN': '文件名过长',
  },
  written_twice: {
    en: '{path} would be written twice',
    'zh-CN': '{path} 会被写两次',
  },
  name_once: {
    en: 'name each output once',
    'zh-CN': '每个输出只写一次',
  },
  takes_place_of: {
    en: '{path} is {what}, and output would take its place',
    'zh-CN': '{path} 是{what}，输出会取代它',
  },
  name_another_file: {
    en: 'name another file for the output',
    'zh-CN': '为输出指定另一个文件',
  },
  the_database: {
    en: 'the database',
    'zh-CN': '数据库',
  },
  an_input: {
    en: 'an input of this command',
    'zh-CN': '本命令的输入',
  },
  the_config: {
    en: 'the config',
    'zh-CN': '配置文件',
  },
  wrote: {
    en: 'wrote {file}',
    'zh-CN': '已写入 {file}',
  },
});

/** What people read for the classes of states. */
export const STATES = {
  counts: { en: 'counts', 'zh-CN': '计入' },
  pending: { en: 'pending', 'zh-CN': '待定' },
  void: { en: 'void', 'zh-CN': '作废' },
  refunded: { en: 'refunded', 'zh-CN': '已退款' },
  open: { en: 'open', 'zh-CN': '未结' },
  solved: { en: 'solved', 'zh-CN': '已解决' },
  closed: { en: 'closed', 'zh-CN': '已关闭' },
  won: { en: 'won', 'zh-CN': '赢单' },
  lost: { en: 'lost', 'zh-CN': '输单' },
  unserved: { en: 'unserved', 'zh-CN': '未受理' },
} as const satisfies SentenceTable;
