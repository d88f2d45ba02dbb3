import { messages } from '../../core/message.js';

export const STORE = messages('store', {
  was_made_by_another: {
    en: '{db} was made by another version of crm-analyze (schema {version})',
    'zh-CN': '{db} 由其他版本的 crm-analyze 生成（结构 {version}）',
  },
  load_into_new_file: {
    en: 'load into a new file',
    'zh-CN': '载入新文件',
  },
  was_loaded_with_tz: {
    en: '{db} was loaded with --tz {before}, so its dates are of that zone',
    'zh-CN': '{db} 是按 --tz {before} 载入的，日期属于该时区',
  },
  tz_load_all_into: {
    en: '--tz {before}, or load all into a new file',
    'zh-CN': '--tz {before}，或全部载入新文件',
  },
  unknown_time_zone: {
    en: 'unknown time zone "{timezone}"',
    'zh-CN': '未知时区 "{timezone}"',
  },
  link_leads_itself: {
    en: '{path} is a link that leads to itself',
    'zh-CN': '{path} 是指向自身的链接',
  },
  not_loading_into_needs: {
    en: '{path} is not of crm-analyze, and loading into {named} needs that name',
    'zh-CN': '{path} 不属于 crm-analyze，而载入 {named} 需要这个名称',
  },
  mv_then_load_again: {
    en: 'mv {path} {path_2}   (then load again)',
    'zh-CN': 'mv {path} {path_2}   （然后重新载入）',
  },
  database_another_program: {
    en: '{db} is a database of another program',
    'zh-CN': '{db} 是其他程序的数据库',
  },
  has_table_nothing_keeps: {
    en: 'it has a table {table_name}, and nothing that crm-analyze keeps',
    'zh-CN': '其中有表 {table_name}，但没有 crm-analyze 保存的内容',
  },
  interrupted_database_as_was: {
    en: 'interrupted; the database is as it was',
    'zh-CN': '已中断；数据库保持原样',
  },
  no_room_left_disk: {
    en: 'no room left on the disk for {db}',
    'zh-CN': '磁盘空间不足，无法写入 {db}',
  },
  make_room_then_load: {
    en: 'make room, then load again; the database is as it was',
    'zh-CN': '腾出空间后重新载入；数据库保持原样',
  },
  no_permission_write: {
    en: '{db}: no permission to write',
    'zh-CN': '{db}：没有写入权限',
  },
  being_loaded_by: {
    en: '{path} is being loaded by {holder}',
    'zh-CN': '{path} 正由 {holder} 载入',
  },
  wait_until_has_ended: {
    en: 'wait until it has ended, then load again',
    'zh-CN': '等它结束后重新载入',
  },
  rows_have_no_date: {
    en: 'rows of {name} have no date to replace a window by',
    'zh-CN': '{name} 的行没有日期，无法按时间窗替换',
  },
  mode_upsert_mode_replace: {
    en: '--mode upsert or --mode replace',
    'zh-CN': '--mode upsert 或 --mode replace',
  },
  hold_same_rows_mode: {
    en: '{one} and {other} hold the same rows, and --mode append would count them twice',
    'zh-CN': '{one} 与 {other} 含有相同的行，--mode append 会重复计算',
  },
  all_rows_are_already: {
    en: 'all rows of {label} are in {name} already, by earlier loads',
    'zh-CN': '{label} 的所有行已由此前的载入写入 {name}',
  },
  has_rows_these_days: {
    en: '{name} has rows of these days already, and nothing tells whether they are the same',
    'zh-CN': '{name} 已有这些日期的行，无法判断是否相同',
  },
  columns_two_differ_there: {
    en: 'columns of the two differ, and there is no {key} to match them by',
    'zh-CN': '两者的列不同，也没有可用来匹配的 {key}',
  },
  mode_replace_window_take: {
    en: '--mode replace_window to take the days from this file, --mode replace, or map the key',
    'zh-CN': '--mode replace_window 以此文件的日期为准，或 --mode replace，或映射键列',
  },
  has_rows_this_file: {
    en: '{name} has rows of this file already, and --mode append would count them twice',
    'zh-CN': '{name} 已有此文件的行，--mode append 会重复计算',
  },
  sources_hold_same_rows: {
    en: 'sources {s} and {source} hold the same rows of {name}',
    'zh-CN': '来源 {s} 和 {source} 含有 {name} 的相同行',
  },
  rows_by: {
    en: '{n} rows by {key}',
    'zh-CN': '按 {key} 有 {n} 行',
  },
  take_them_out_one: {
    en: 'take them out of one of the two with drop:',
    'zh-CN': '用 drop: 把它们从其中一个来源中去掉',
  },
  has_view_named_where: {
    en: '{path} has a view named {name}, where only a table of rows is taken',
    'zh-CN': '{path} 中有名为 {name} 的视图，而这里只接受含行的表',
  },
  open_writing: {
    en: '{path} is open for writing in {holder}',
    'zh-CN': '{path} 正由 {holder} 打开写入',
  },
  close_there_then_load: {
    en: 'close it there, then load again',
    'zh-CN': '在那里关闭它，然后重新载入',
  },
  same_rows_were_loaded: {
    en: 'the same rows were loaded into {name} before, by load {id:plain}',
    'zh-CN': '相同的行此前已由第 {id:plain} 次载入写入 {name}',
  },
  mode_upsert_take_back: {
    en: '--mode upsert, or take it back first: crm-analyze load --undo {id:plain}',
    'zh-CN': '--mode upsert，或先撤销：crm-analyze load --undo {id:plain}',
  },
  there_no_load_take: {
    en: 'there is no load to take back',
    'zh-CN': '没有可撤销的载入',
  },
  there_no_load_stands: {
    en: 'there is no load {id:plain} that stands',
    'zh-CN': '没有仍然有效的第 {id:plain} 次载入',
  },
  load_came_after_load: {
    en: 'load {id:plain} came after load {id_2:plain} into {table}',
    'zh-CN': '第 {id:plain} 次载入晚于第 {id_2:plain} 次，同样写入了 {table}',
  },
  orders_moved: {
    en: '{source}: orders are stored with another day, of which this file holds nothing, and are else the same',
    'zh-CN': '{source}：库中有些订单的日期不同，本文件中没有那一天的行，其余内容相同',
  },
  day_stored_and_here: {
    en: '{id}: stored {stored}, here {here}',
    'zh-CN': '{id}：库中为 {stored}，此处为 {here}',
  },
  load_both_days_or_drop_id: {
    en: 'where the day was mended, load the days of both together or with --mode replace; where numbers begin again, take the column out: --map order_id=',
    'zh-CN': '如果日期被更正：把两天的数据一起载入，或用 --mode replace；如果编号重新开始：去掉该列：--map order_id=',
  },
  order_ids_of_other_days: {
    en: '{source}: {ids:plain} order ids are stored with other days, which this file does not hold: they are other orders, told apart by their day',
    'zh-CN': '{source}：库中有 {ids:plain} 个订单编号属于本文件没有的日期：它们是另外的订单，按日期区分',
  },
  columns_lost: {
    en: '{columns}: not in this file, so empty in the {rows:plain} rows replaced',
    'zh-CN': '{columns}：本文件中没有，因此被替换的 {rows:plain} 行中为空',
  },
  fewer_rows: {
    en: '{table}: {before:plain} rows before, {after:plain} after',
    'zh-CN': '{table}：之前 {before:plain} 行，之后 {after:plain} 行',
  },
  fewer_rows_and_amount: {
    en: '{table}: {before:plain} rows before, {after:plain} after; amount {out} out, {in} in',
    'zh-CN': '{table}：之前 {before:plain} 行，之后 {after:plain} 行；金额移除 {out}，加入 {in}',
  },
  rows_in_other_file: {
    en: '{name}: {rows:plain} rows stand in another file of this load too; each kept as often as the file that has it most often',
    'zh-CN': '{name}：{rows:plain} 行在本次载入的另一文件中也有；每行按出现最多的文件的次数保留',
  },
  keys_in_later_file: {
    en: '{name}: {rows:plain} rows left out, as a later file of this load holds their {keys:plain} keys; its rows are taken',
    'zh-CN': '{name}：略去 {rows:plain} 行，因为本次载入中靠后的文件也含有它们的 {keys:plain} 个键；以后者的行为准',
  },
  same_file_before: {
    en: '{name}: the same file was loaded before as {source} (load {id:plain}, {added:plain} rows); what it brought makes way for this reading',
    'zh-CN':
      '{name}：同一文件此前已作为 {source} 载入（第 {id:plain} 次载入，{added:plain} 行）；它带来的内容由本次读取取代',
  },
  no_customer: {
    en: 'no customer {id}',
    'zh-CN': '没有客户 {id}',
  },
  undo_not_kept: {
    en: 'what load {id:plain} replaced is no longer kept',
    'zh-CN': '第 {id:plain} 次载入所替换的行已不再保留',
  },
  undo_history: {
    en: 'the undo history holds {loads} loads or {days} days',
    'zh-CN': '撤销历史保留 {loads} 次载入或 {days} 天',
  },
  load_again_replacing: {
    en: 'crm-analyze load --mode replace TABLE FILE',
    'zh-CN': 'crm-analyze load --mode replace 表 文件',
  },
  source_without_files: {
    en: 'the source {source} of the mapping names no files',
    'zh-CN': '映射中的来源 {source} 没有列出文件',
  },
  nothing_to_load: {
    en: 'nothing to load',
    'zh-CN': '没有可载入的内容',
  },
  undo_history_left: {
    en: 'undo history holds {loads} loads or {days} days: {rows:plain} rows that older loads replaced have left it',
    'zh-CN': '撤销历史保留 {loads} 次载入或 {days} 天：更早的载入所替换的 {rows:plain} 行已移除',
  },
  is_upgraded: {
    en: '{db} was of layout {from} and becomes layout {to:plain}: {ids:plain} ids lost what was not theirs, {rows:plain} rows have a status that counts nowhere; loads and undo stay',
    'zh-CN':
      '{db} 的结构版本是 {from}，改为 {to:plain}：{ids:plain} 个编号去掉了多余的字符，{rows:plain} 行的状态不计入任何分析；载入记录与撤销保持不变',
  },
  would_be_upgraded: {
    en: '{db} is of layout {from} and would become layout {to:plain}: {ids:plain} ids would lose what is not theirs, {rows:plain} rows have a status that counts nowhere',
    'zh-CN':
      '{db} 的结构版本是 {from}，将改为 {to:plain}：{ids:plain} 个编号将去掉多余的字符，{rows:plain} 行的状态不计入任何分析',
  },
  all_rows_of: {
    en: 'all rows of {name}',
    'zh-CN': '{name} 的所有行',
  },
  identities_closed: {
    en: 'identities: {ids:plain} ids of {customers:plain} customers; each is led by one of its ids',
    'zh-CN': 'identities：{ids:plain} 个编号属于 {customers:plain} 个客户；各以其中一个编号为主',
  },
  would_be_emptied: {
    en: '{table} has {before:plain} rows and would have none; nothing is loaded',
    'zh-CN': '{table} 有 {before:plain} 行，载入后将一行不剩；未载入任何数据',
  },
  would_lose_rows: {
    en: '{table} has {before:plain} rows and would have {after:plain}: {lost:plain} fewer, where --max-rejects lets {most:plain} go; nothing is loaded',
    'zh-CN':
      '{table} 有 {before:plain} 行，载入后将只有 {after:plain} 行：少 {lost:plain} 行，而 --max-rejects 只允许少 {most:plain} 行；未载入任何数据',
  },
});
