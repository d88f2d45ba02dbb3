import { messages } from '../../core/message.js';

export const READ = messages('read', {
  holds_nul_byte_which: {
    en: '{file} holds a NUL byte, which no text has',
    'zh-CN': '{file} 含有 NUL 字节，文本中不应有',
  },
  export_file_again_if: {
    en: 'export the file again; if it is UTF-16, say --encoding utf-16le',
    'zh-CN': '重新导出文件；如果是 UTF-16：--encoding utf-16le',
  },
  can_cut_into_columns: {
    en: '{file} can be cut into columns in two ways',
    'zh-CN': '{file} 有两种分列方式',
  },
  delimiter_delimiter: {
    en: "--delimiter '{delimiter}' or --delimiter '{delimiter_2}'",
    'zh-CN': "--delimiter '{delimiter}' 或 --delimiter '{delimiter_2}'",
  },
  no_file_matches: {
    en: 'no file matches {pattern}',
    'zh-CN': '没有文件匹配 {pattern}',
  },
  say: {
    en: 'in {path}',
    'zh-CN': '位于 {path}',
  },
  not_there: {
    en: '{file} is not there',
    'zh-CN': '{file} 不存在',
  },
  no_permission: {
    en: '{file}: no permission',
    'zh-CN': '{file}：没有权限',
  },
  no_room_left_disk: {
    en: 'no room left on the disk for {file}',
    'zh-CN': '磁盘空间不足，无法写入 {file}',
  },
  disk_read_only: {
    en: '{file}: the disk is read-only',
    'zh-CN': '{file}：磁盘只读',
  },
  quote_opened_line_not: {
    en: '{file}: a quote opened on line {line:plain} is not closed',
    'zh-CN': '{file}：第 {line:plain} 行的引号没有闭合',
  },
  close_double_quote_there: {
    en: 'close or double the quote there; if quotes are part of the text, --quote none',
    'zh-CN': '补上或双写该处的引号；如果引号是文本的一部分：--quote none',
  },
  every_record_quoted_as: {
    en: '{file}: every record is quoted as a whole, so it has one column: {header}',
    'zh-CN': '{file}：每条记录整体加了引号，因此只有一列：{header}',
  },
  has_one_column_only: {
    en: '{file} has one column only: {header}',
    'zh-CN': '{file} 只有一列：{header}',
  },
  export_again_without_quotes: {
    en: 'export it again without quotes around whole lines',
    'zh-CN': '重新导出，不要给整行加引号',
  },
  delimiter_character_if_has: {
    en: '--delimiter CHARACTER, if it has more',
    'zh-CN': '如果不止一列：--delimiter 分隔符',
  },
  aligned_by_blanks: {
    en: '{file}: blanks align {n:plain} columns, and no delimiter cuts them',
    'zh-CN': '{file}：{n:plain} 列由空格对齐，没有分隔符',
  },
  write_fixed: {
    en: 'these lines under a source of crm-analyze.yml (sources: orders: …) cut it so; then crm-analyze load',
    'zh-CN': '在 crm-analyze.yml 的来源（sources: orders: …）下写入这几行即可按此切分；然后 crm-analyze load',
  },
  second_table: {
    en: 'a second table from line {line:plain} ({headers}): its {rows:plain} {rows:row|rows} are not read; save it as a file of its own to load it',
    'zh-CN': '自第 {line:plain} 行起有第二张表（{headers}）：其 {rows:plain} 行未读取；如需载入请另存为单独文件',
  },
  most_rows_do_not: {
    en: "{file}: most rows do not have the header's {width:plain} columns",
    'zh-CN': '{file}：多数行的列数与表头的 {width:plain} 列不符',
  },
  line_has: {
    en: 'line {line:plain} has {cells_n:plain}: {cells}',
    'zh-CN': '第 {line:plain} 行有 {cells_n:plain} 列：{cells}',
  },
  delimiter_character_header_row: {
    en: '--delimiter CHARACTER or --header-row LINE',
    'zh-CN': '--delimiter 分隔符 或 --header-row 行号',
  },
  empty_no_header_no: {
    en: '{file} is empty: no header, no rows',
    'zh-CN': '{file} 是空的：没有表头，也没有数据行',
  },
  has_no_line: {
    en: '{file} has no line {given}',
    'zh-CN': '{file} 没有第 {given} 行',
  },
  none_first_rows_reads: {
    en: '{file}: none of the first {head_n:plain} rows reads like a header',
    'zh-CN': '{file}：前 {head_n:plain} 行都不像表头',
  },
  header_row_line_header: {
    en: '--header-row LINE, or --header-row 0 for a file without one',
    'zh-CN': '--header-row 行号；没有表头的文件用 --header-row 0',
  },
  line_should_header_but: {
    en: '{file}: line {line:plain} should be the header but holds data',
    'zh-CN': '{file}：第 {line:plain} 行应为表头，却是数据',
  },
  header_row_0_map: {
    en: '--header-row 0 and map by position (c1, c2, …), or --header-row LINE',
    'zh-CN': '--header-row 0 并按位置映射（c1、c2……），或 --header-row 行号',
  },
  header_line_empty: {
    en: '{file}: the header on line {line:plain} is empty',
    'zh-CN': '{file}：第 {line:plain} 行的表头是空的',
  },
  has_header_no_rows: {
    en: '{file} has a header and no rows',
    'zh-CN': '{file} 只有表头，没有数据行',
  },
  export_again_empty_file: {
    en: 'export it again; an empty file is not loaded, lest it empty a table',
    'zh-CN': '重新导出；空文件不会载入，以免清空表',
  },
  folder_name_files: {
    en: '{file} is a folder; name the files in it',
    'zh-CN': '{file} 是文件夹；请指定其中的文件',
  },
  not_whole_gzip_file: {
    en: '{file} is not a whole gzip file: {message}',
    'zh-CN': '{file} 不是完整的 gzip 文件：{message}',
  },
  in_file: {
    en: '{file}: {message}',
    'zh-CN': '{file}：{message}',
  },
  reserved_name: {
    en: 'column "{name}" is read as "{read_as}": names with __ are ours',
    'zh-CN': '列 "{name}" 读作 "{read_as}"：以 __ 开头的名称由本程序保留',
  },
  header_repeated: {
    en: 'header "{name}" stands {times:plain} times; the later ones are read as "{name} ({times:plain})"',
    'zh-CN': '表头 "{name}" 出现 {times:plain} 次；后面的读作 "{name} ({times:plain})"',
  },
  quote_swallows: {
    en: '{file}: a quote in the record of line {line:plain} is not closed; {lines:plain} lines after it would be its text',
    'zh-CN': '{file}：第 {line:plain} 行的记录中有未闭合的引号，其后 {lines:plain} 行会被当作它的内容',
  },
  close_quote: {
    en: 'close the quote there, or --quote none where quotes mean nothing',
    'zh-CN': '在该处补上引号；引号没有特殊含义时用 --quote none',
  },
  too_many_columns: {
    en: '{file} has {columns:plain} columns, and at most {most:plain} are read',
    'zh-CN': '{file} 有 {columns:plain} 列，最多读取 {most:plain} 列',
  },
  export_wanted_columns: {
    en: 'export only the columns that are wanted, then load again',
    'zh-CN': '只导出需要的列，然后重新载入',
  },
  record_too_long: {
    en: '{file}: the record that begins on line {line:plain} is longer than 256 KB',
    'zh-CN': '{file}：从第 {line:plain} 行开始的记录超过 256 KB',
  },
  close_or_shorten: {
    en: 'close the quote there or shorten it, or --quote none where quotes mean nothing',
    'zh-CN': '在该处补上引号或缩短内容；引号没有特殊含义时用 --quote none',
  },
  pipe_not_file: {
    en: '{file} is a pipe or a device, not a file',
    'zh-CN': '{file} 是管道或设备，不是文件',
  },
  holds_more_than: {
    en: '{file} holds more than {size}',
    'zh-CN': '{file} 的内容超过 {size}',
  },
  raise_max_input: {
    en: 'crm-analyze load --max-input {megabytes:plain}MB   (or load it in parts)',
    'zh-CN': 'crm-analyze load --max-input {megabytes:plain}MB   （或分成几份载入）',
  },
  rows_seen_and_read: {
    en: '{file}: {seen:plain} rows were seen in it and {read:plain} could be read',
    'zh-CN': '{file}：文件中可见 {seen:plain} 行，只读出 {read:plain} 行',
  },
  quote_none_or_header_row: {
    en: '--quote none where quotes mean nothing, or --header-row LINE',
    'zh-CN': '引号没有含义时用 --quote none，或用 --header-row 行号',
  },
  unpacked_to: {
    en: '{packed} unpacked to {size}',
    'zh-CN': '{packed} 解压为 {size}',
  },
  line_ends_alike: {
    en: 'line ends of several kinds or blank lines, read alike',
    'zh-CN': '换行符不一或有空行，一并读取',
  },
  title_rows: {
    en: '{n:plain} title {n:row|rows} above the header: {text}',
    'zh-CN': '表头上方有 {n:plain} 行标题：{text}',
  },
  header_of_lines: {
    en: 'a header of {n:plain} lines',
    'zh-CN': '表头共 {n:plain} 行',
  },
  summary_line: {
    en: 'line {line:plain} sums up the others: {text}',
    'zh-CN': '第 {line:plain} 行为其余各行的汇总：{text}',
  },
  footer_from: {
    en: 'footer from line {line:plain}: {text}',
    'zh-CN': '第 {line:plain} 行起为表尾：{text}',
  },
  comma: {
    en: 'comma',
    'zh-CN': '逗号',
  },
  semicolon: {
    en: 'semicolon',
    'zh-CN': '分号',
  },
  tab: {
    en: 'tab',
    'zh-CN': '制表符',
  },
  pipe: {
    en: 'pipe',
    'zh-CN': '竖线',
  },
  caret: {
    en: 'caret',
    'zh-CN': '脱字符',
  },
  space: {
    en: 'space',
    'zh-CN': '空格',
  },
  colon: {
    en: 'colon',
    'zh-CN': '冒号',
  },
  equals_sign: {
    en: 'equals sign',
    'zh-CN': '等号',
  },
  on_line: {
    en: 'line {line:plain}',
    'zh-CN': '第 {line:plain} 行',
  },
  in_the_middle: {
    en: 'in the middle',
    'zh-CN': '在文件中部',
  },
  has_stray_quote: {
    en: 'has a quote inside a bare cell (--quote none where quotes mean nothing)',
    'zh-CN': '有引号出现在未加引号的单元格中（引号没有特殊含义时用 --quote none）',
  },
  has_cell_too_many: {
    en: 'has one cell too many, and nothing tells which',
    'zh-CN': '多出一个单元格，无法判断是哪一个',
  },
  has_too_few_columns: {
    en: 'has too few columns',
    'zh-CN': '列数不足',
  },
  has_too_many_columns: {
    en: 'has too many columns',
    'zh-CN': '列数过多',
  },
  has_open_quote: {
    en: 'has a quote that is not closed or text after it',
    'zh-CN': '有引号未闭合，或引号之后还有文字',
  },
  is_line_too_long: {
    en: 'is longer than 2 MB: a quote that is not closed',
    'zh-CN': '超过 2 MB：有引号未闭合',
  },
  has_undecodable_bytes: {
    en: 'has bytes that are no text in this encoding',
    'zh-CN': '有字节在此编码下不是文本',
  },
  has_unreadable_quotes: {
    en: 'has quotes that cannot be read',
    'zh-CN': '引号无法读取',
  },
});
