import type { Translation } from './load.js';

/** What to type next, where words stand around the command; a bare command is the same in every language. */
export const HINTS: readonly Translation[] = [
  [
    'name it under columns of {a} in crm-analyze.yml, or join it from another file: crm-analyze help mapping',
    '在 crm-analyze.yml 中 {a} 的 columns 下写明，或从另一文件连接：crm-analyze help mapping',
  ],
  ['{a}   (or: crm-analyze demo)', '{a}   （或：crm-analyze demo）'],
  ['{a}   (or: crm-analyze init --from {b})', '{a}   （或：crm-analyze init --from {b}）'],
  ['--db {a}, or once for all commands: export {b}', '--db {a}；或一次设定，对所有命令有效：export {b}'],
  [
    '--date-format dmy or --date-format mdy (dates that do not fit become rejects)',
    '--date-format dmy 或 --date-format mdy（不符的日期成为无法读取的行）',
  ],
  ['--db trinos://… , or unset {a} and {b}', '--db trinos://… ，或取消设置 {a} 和 {b}'],
  ['--decimal . (then it is {a}) or --decimal , (then it is {b})', '--decimal .（即 {a}）或 --decimal ,（即 {b}）'],
  [
    '--decimal . or --decimal , (numbers that do not fit become rejects)',
    '--decimal . 或 --decimal ,（不符的数字成为无法读取的行）',
  ],
  ['--delimiter CHARACTER, if it has more', '如果不止一列：--delimiter 分隔符'],
  ['--delimiter CHARACTER or --header-row LINE', '--delimiter 分隔符 或 --header-row 行号'],
  ['--delimiter {a} or --delimiter {b}', '--delimiter {a} 或 --delimiter {b}'],
  ['--encoding NAME, or mend the file there', '--encoding 编码名，或修正文件中的该处'],
  [
    '--header-row 0 and map by position (c1, c2, …), or --header-row LINE',
    '--header-row 0 并按位置映射（c1、c2……），或 --header-row 行号',
  ],
  ['--header-row LINE, or --header-row 0 for a file without one', '--header-row 行号；没有表头的文件用 --header-row 0'],
  ['--map {a}, or change it in the mapping', '--map {a}，或在映射中修改'],
  [
    '--mode replace_window to take the days from this file, --mode replace, or map the key',
    '--mode replace_window 以此文件的日期为准，或 --mode replace，或映射键列',
  ],
  ['--mode upsert, or take it back first: {a}', '--mode upsert，或先撤销：{a}'],
  ['--mode upsert or --mode replace', '--mode upsert 或 --mode replace'],
  ['--max-rejects 1% or --max-rejects 20', '--max-rejects 1% 或 --max-rejects 20'],
  ['--since and --until are both inclusive; the data are read up to {a}', '--since 与 --until 都含当日；数据读到 {a}'],
  ['--tz {a}, or load all into a new file', '--tz {a}，或全部载入新文件'],
  ['-o FILE writes further formats: {a}', '-o 文件 可再写其他格式：{a}'],
  ['add a column to pivot.key that tells them apart', '在 pivot.key 中加一列以区分它们'],
  ['change it in the mapping', '在映射中修改'],
  ['close it there, then load again', '在那里关闭它，然后重新载入'],
  [
    'close or double the quote there; if quotes are part of the text, --quote none',
    '补上或双写该处的引号；如果引号是文本的一部分：--quote none',
  ],
  ['compare its change: {a}', '比较它的变化：{a}'],
  [
    'crm-analyze init --yes overwrites it, --print shows the new one',
    'crm-analyze init --yes 会覆盖它，--print 只显示新的',
  ],
  ['crm-analyze model --apply --yes; --sql prints the statements', 'crm-analyze model --apply --yes；--sql 打印语句'],
  ['crm-analyze report --{a}, or --period with one {b}', 'crm-analyze report --{a}，或用 --period 指定一个 {b}'],
  ['dates are YYYY-MM-DD', '日期写作 YYYY-MM-DD'],
  ['drop -f, or write both: {a}', '去掉 -f，或两种都写：{a}'],
  [
    'export CRM_ANALYZE_TRINO_PASSWORD=…, or {a}, and use --db {b}',
    'export CRM_ANALYZE_TRINO_PASSWORD=… 或 {a}，并使用 --db {b}',
  ],
  ['export CRM_ANALYZE_TRINO_PASSWORD=… (or {a})', 'export CRM_ANALYZE_TRINO_PASSWORD=…（或 {a}）'],
  ['this cluster asks for a password: {a} with {b} set', '该集群需要密码：{a}，并设置 {b}'],
  ['give the column a date format in the spreadsheet', '请在电子表格中为该列设置日期格式'],
  [
    'unmerge them in the spreadsheet: leave the value once, or fill it down',
    '请在电子表格中取消合并：只保留一个值，或逐行填入',
  ],
  [
    'export again and do not save it from a spreadsheet, or import it there with the column as text',
    '重新导出，不要用电子表格另存；或在其中把该列按文本导入',
  ],
  ['export it again without quotes around whole lines', '重新导出，不要给整行加引号'],
  ['export it again; an empty file is not loaded, lest it empty a table', '重新导出；空文件不会载入，以免清空表'],
  ['export it as CSV or xlsx and load that', '导出为 CSV 或 xlsx 再载入'],
  [
    'export the file again; if it is UTF-16, say --encoding utf-16le',
    '重新导出文件；如果是 UTF-16：--encoding utf-16le',
  ],
  ['free disk space, or narrow the run with --period or --where', '释放磁盘空间，或用 --period、--where 缩小范围'],
  ['load into a new file', '载入新文件'],
  [
    'load the parts as files of their own, or --encoding to force one reading',
    '把各部分作为单独文件载入，或用 --encoding 强制一种读法',
  ],
  ['make room, then load again; the database is as it was', '腾出空间后重新载入；数据库保持原样'],
  ['name it: {a}', '请指定：{a}'],
  ['narrow the run with --period or --where, or give it longer: {a}', '用 --period、--where 缩小范围，或延长时间：{a}'],
  [
    'narrow the run with --period or --where, or raise the limit: {a}',
    '用 --period、--where 缩小范围，或提高上限：{a}',
  ],
  [
    'narrow the run with --period or --where, or ask for more memory: {a} within what the administrator allows',
    '用 --period、--where 缩小范围，或在管理员允许的范围内申请更多内存：{a}',
  ],
  [
    'nothing is lost: with the mapping file each query carries the same texts: {a}',
    '没有损失：有映射文件时，每个查询都带有同样的内容：{a}',
  ],
  ['periods are: {a}', '期间可写作：{a}'],
  ['put an expression in its place: {a}', '改用表达式：{a}'],
  ['put it into a view on the cluster, and name that view as table:', '把它做成集群上的视图，并用 table: 指定该视图'],
  [
    'put what needs more into a view on the cluster, and name that view as table:',
    '把更复杂的部分做成集群上的视图，并用 table: 指定该视图',
  ],
  ['quote headers that have spaces: {a}', '含空格的表头要加引号：{a}'],
  ['rename one in the file, or {a} for the second', '在文件中给其中一列改名，或对第二列用 {a}'],
  ['rename the file or change from_filename in the mapping', '给文件改名，或在映射中修改 from_filename'],
  ['run the command again', '请重新运行该命令'],
  ['run the command again; if it fails again: {a}', '请重新运行该命令；若再次失败：{a}'],
  ['take them out of one of the two with drop:', '用 drop: 把它们从其中一个来源中去掉'],
  ['the file is not whole, or read wrongly; nothing is loaded', '文件不完整，或读取有误；未载入任何数据'],
  ['the file is not whole; nothing is loaded', '文件不完整；未载入任何数据'],
  ['wait until it has ended, then load again', '等它结束后重新载入'],
  ['wait until that process ends, then run the command again', '等该进程结束后重新运行命令'],
  ['write a number such as 1000, 0.05 or 5%', '写一个数字，如 1000、0.05 或 5%'],
  ['write analysis.metric: {a}', '写作 分析.指标：{a}'],
  ['write metric, comparison, number: {a}', '写作 指标、比较符、数字：{a}'],
  [
    'see {a}; mend the rows, or --max-rejects {b} to load the others',
    '见 {a}；修正这些行，或用 --max-rejects {b} 载入其余的行',
  ],
  ['{a}mend the rows, or --max-rejects {b} to load the others', '{a}修正这些行，或用 --max-rejects {b} 载入其余的行'],
  [
    "ask the cluster's administrator for SELECT on the tables; what is readable now: {a}",
    '向集群管理员申请这些表的 SELECT 权限；目前可读的：{a}',
  ],
  ['load the table into the cluster again', '重新把表载入集群'],
  ['SHOW SESSION lists them', '可用 SHOW SESSION 列出'],
  ['check host and port of --db, and that the coordinator runs', '检查 --db 的主机和端口，以及 coordinator 是否在运行'],
  ['check host and port of --db', '检查 --db 的主机和端口'],
  ['open and save it in a spreadsheet program, or export it with values', '在电子表格程序中打开并保存，或导出为数值'],
  [
    'take it out of the file if it is a total, or give it another name',
    '如果是合计行，请从文件中删去；否则请改用其他名称',
  ],
];

/** What is said of a file while it is read; `load` and `--from` narrate with it. */
export const NOTES: readonly Translation[] = [
  [
    '{a}: amount is "{b}", net of tax; "{c}" is gross and kept beside it',
    '{a}：金额取自 "{b}"（不含税）；"{c}" 含税，另行保留',
  ],
  ['{a}: amount is "{b}", gross of tax', '{a}：金额取自 "{b}"（含税）'],
  ['{a}: {b} filled down', '{a}：{b} 已向下填充'],
  ['{a}: {b} rows dropped where {c}', '{a}：按条件 {c} 去掉 {b} 行'],
  ['{a}: {b} subtotal rows left out', '{a}：略去 {b} 行小计'],
  [
    '{a}: joined {b} on {c}: {d} rows before, {e} after, amount {f} in both',
    '{a}：按 {c} 关联 {b}：之前 {d} 行，之后 {e} 行，金额均为 {f}',
  ],
  [
    '{a}: joined {b} on {c}: {d} rows before, {e} after, amount {f} before, {g} after',
    '{a}：按 {c} 关联 {b}：之前 {d} 行，之后 {e} 行；金额之前 {f}，之后 {g}',
  ],
  ['{a}: joined {b} on {c}: {d} rows before, {e} after', '{a}：按 {c} 关联 {b}：之前 {d} 行，之后 {e} 行'],
  ['{a}: {b} rows collapsed to {c}, {d} per {e}', '{a}：{b} 行合并为 {c} 行，每个 {e} 取 {d}'],
  ['{a}: pivoted to {b} columns, {c} rows', '{a}：转为 {b} 列，{c} 行'],
  ['{a}: {b} columns unpivoted: {c} rows to {d}', '{a}：{b} 列转为行：{c} 行变为 {d} 行'],
  ['{a}: {b}: Excel day numbers read as dates', '{a}：{b} 中的 Excel 日序号按日期读取'],
  ['{a}: {b}: years of two digits read as 1969–2068', '{a}：{b} 中的两位年份按 1969–2068 读取'],
  ['{a}: {b} is not in every file; empty where it is not', '{a}：并非每个文件都有 {b}；没有之处为空'],
  ['{a}: {b} rows stand there again, the same in every column; kept once', '{a}：{b} 行重复出现且各列相同；只保留一次'],
  [
    '{a}: {b} rows left out, as a later file of this load holds their {c} keys; its rows are taken',
    '{a}：略去 {b} 行，因为本次载入中靠后的文件也含有它们的 {c} 个键；以后者的行为准',
  ],
  [
    '{a}: {b} rows stand in another file of this load too; each kept as often as the file that has it most often',
    '{a}：{b} 行在本次载入的另一文件中也有；每行按出现最多的文件的次数保留',
  ],
  [
    '{a} and {b} hold the same rows, and --mode append would count them twice',
    '{a} 与 {b} 含有相同的行，--mode append 会重复计算',
  ],
  ['{a} and {b} are the same; read once', '{a} 与 {b} 相同；只读取一次'],
  ['all rows of {a} are in {b} already, by earlier loads', '{a} 的所有行已由此前的载入写入 {b}'],
  [
    '{a}: a row called Total has "{b}" {c}, as other rows add up to',
    '{a}：名为 Total 的一行，其 "{b}" 为 {c}，恰为其他行之和',
  ],
  [
    '{a}: cell {b} of sheet "{c}" has the formula ={d} and no stored result',
    '{a}：工作表 "{c}" 的单元格 {b} 有公式 ={d}，但没有存储的结果',
  ],
  ['{a} counts in {b} by its header; the values are taken as they stand', '{a} 的表头写明单位为 {b}；数值按原样读取'],
  [
    '{a} counts in {b} by its header; the values are taken as they stand; to change them: {c}',
    '{a} 的表头写明单位为 {b}；数值按原样读取；如需换算：{c}',
  ],
];

/** Parts of the line that says how a file was read: encoding, delimiter, preset, then what was found. */
export const READ_PARTS: readonly Translation[] = [
  ['preset {a} ({b})', '预设 {a}（{b}）'],
  ['{a} title row above the header: {b}', '表头上方有 {a} 行标题：{b}'],
  ['{a} title rows above the header: {b}', '表头上方有 {a} 行标题：{b}'],
  ['footer from line {a}: {b}', '第 {a} 行起为表尾：{b}'],
  ['sheet "{a}"', '工作表 "{a}"'],
  ["{a} merged cells read as their first cell's value", '{a} 个合并单元格按首格的值读取'],
  ['line ends of several kinds or blank lines, read alike', '换行符不一或有空行，一并读取'],
  ['comma', '逗号'],
  ['semicolon', '分号'],
  ['tab', '制表符'],
];
