import { messages } from '../../core/message.js';

export const OPTIONS = messages('cli.options', {
  pair_wanted: {
    en: '--{flag} {pair}: a name, = and what it is taken from are wanted',
    'zh-CN': '--{flag} {pair}：应为 名称=取值',
  },
  config_pipe: {
    en: 'the config is a pipe or a device, not a file',
    'zh-CN': '配置是管道或设备，不是文件',
  },
  config_file_cannot_read: {
    en: 'the config file cannot be read: {code}',
    'zh-CN': '无法读取配置文件：{code}',
  },
  no_config_file_at: {
    en: 'no config file at {named}',
    'zh-CN': '{named} 处没有配置文件',
  },
  read_then_config: {
    en: 'read it, then: --config {path}',
    'zh-CN': '先阅读该文件，然后：--config {path}',
  },
  period_since_until_both: {
    en: '--period and --since or --until both name the period',
    'zh-CN': '--period 与 --since、--until 都指定了期间',
  },
  fiscal_year_start_takes: {
    en: '--fiscal-year-start takes a month from 1 to 12, not {month:plain}',
    'zh-CN': '--fiscal-year-start 应为 1 至 12 的月份，而不是 {month:plain}',
  },
  groups_takes_number_from: {
    en: '--groups takes a number from 1, not {most:plain}',
    'zh-CN': '--groups 应为不小于 1 的数，而不是 {most:plain}',
  },
  takes_true_false_not: {
    en: '{source} takes true or false, not {value}',
    'zh-CN': '{source} 应为 true 或 false，而不是 {value}',
  },
  takes_whole_number_from: {
    en: '{source} takes a whole number from 0, not {value}',
    'zh-CN': '{source} 应为不小于 0 的整数，而不是 {value}',
  },
  has_no_option: {
    en: '{command} has no option --{long}',
    'zh-CN': '{command} 没有选项 --{long}',
  },
  masks_nothing: {
    en: '{command} has no option --{long}: what it writes cannot be masked',
    'zh-CN': '{command} 没有选项 --{long}：其输出无法遮蔽',
  },
  who_masks: {
    en: 'every analysis does, and report, diff, customer and export; what a query of your own shows, only you can tell',
    'zh-CN': '各项分析以及 report、diff、customer、export 可以遮蔽；自编查询会显示什么，只有您自己知道',
  },
  unmask_without_mask: {
    en: '--unmask says which columns --mask leaves as they are',
    'zh-CN': '--unmask 指定 --mask 保持原样的列',
  },
  mask_key_unreadable: {
    en: 'cannot read the key {file}: {reason}',
    'zh-CN': '无法读取密钥 {file}：{reason}',
  },
  mask_key_no_file: {
    en: 'the key {file} is no file',
    'zh-CN': '密钥 {file} 不是文件',
  },
  mask_key_short: {
    en: 'the key {file} has {n} {n:byte|bytes}: ids could be found by trying keys',
    'zh-CN': '密钥 {file} 只有 {n} 字节：逐个尝试密钥即可找出编号',
  },
  mask_key_make: {
    en: 'make one: head -c 32 /dev/urandom > {file}',
    'zh-CN': '生成密钥：head -c 32 /dev/urandom > {file}',
  },
  mask_key_of_run: {
    en: 'masked with a key of this run alone: with --mask-key the same ids are the same pseudonyms next time',
    'zh-CN': '已用仅限本次运行的密钥遮蔽：使用 --mask-key 时，同一编号下次仍是同一化名',
  },
  mask_key_open: {
    en: 'others may read the key {file}, and find ids with it: chmod 600 {file}',
    'zh-CN': '他人可读取密钥 {file} 并据此找出编号：chmod 600 {file}',
  },
  does_not_go_with: {
    en: '{other} does not go with --{long}',
    'zh-CN': '{other} 不能与 --{long} 同用',
  },
  timeout_takes_duration_not: {
    en: '--timeout takes a duration, not {text}',
    'zh-CN': '--timeout 应为时长，而不是 {text}',
  },
  not_done_within_ended: {
    en: 'not done within {duration}, and ended',
    'zh-CN': '在 {duration} 内未完成，已终止',
  },
  narrow_run_with_period: {
    en: 'narrow the run with --period or --where, or give it longer: --timeout 1h',
    'zh-CN': '用 --period、--where 缩小范围，或延长时间：--timeout 1h',
  },
  not_yaml: {
    en: 'not YAML: {reason}',
    'zh-CN': '不是 YAML：{reason}',
  },
  unknown_key: {
    en: 'unknown key {key}',
    'zh-CN': '未知的键 {key}',
  },
  config_of_another_user: {
    en: 'a config file that belongs to another user is not used unasked',
    'zh-CN': '未经要求，不使用属于其他用户的配置文件',
  },
  config_open_to_all: {
    en: 'a config file that everybody may write is not used unasked',
    'zh-CN': '未经要求，不使用任何人都可写入的配置文件',
  },
  too_little_memory: {
    en: '--memory takes 64MB or more, not {text}',
    'zh-CN': '--memory 至少为 64MB，而不是 {text}',
  },
  memory_of_cluster: {
    en: '--memory is for DuckDB; a cluster has limits of its own',
    'zh-CN': '--memory 用于 DuckDB；集群自有限额',
  },
  leave_memory_out: {
    en: 'leave --memory out',
    'zh-CN': '去掉 --memory',
  },
  takes_size_not: {
    en: '{flag} takes a size, not {text}',
    'zh-CN': '{flag} 应为大小，而不是 {text}',
  },
  identities_lead: {
    en: 'identities says which id leads: lead is smallest or newest',
    'zh-CN': 'identities 指定以哪个编号为主：lead 为 smallest 或 newest',
  },
  yaml_indent: {
    en: 'lines of one block begin in different columns',
    'zh-CN': '同一块的各行缩进不一致',
  },
  yaml_tab: {
    en: 'tabs are not allowed as indentation',
    'zh-CN': '不能用制表符缩进',
  },
  yaml_twice: {
    en: 'a name stands twice in one block',
    'zh-CN': '同一块中有重复的名称',
  },
  yaml_missing: {
    en: 'a quote, a bracket or a comma is missing',
    'zh-CN': '缺少引号、括号或逗号',
  },
  yaml_unexpected: {
    en: 'something stands where a name or a value should',
    'zh-CN': '名称或值的位置上有其他内容',
  },
  yaml_two_colons: {
    en: 'a value with ": " in it wants quotes',
    'zh-CN': '含有 ": " 的值需要加引号',
  },
  yaml_quote_it: {
    en: 'a value that begins with @ or ` wants quotes',
    'zh-CN': '以 @ 或 ` 开头的值需要加引号',
  },
  yaml_other: {
    en: 'the parser says {code}',
    'zh-CN': '解析器给出 {code}',
  },
});
