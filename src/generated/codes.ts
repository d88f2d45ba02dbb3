// Generated from the sources by `npm run generate`; do not edit.
import type { SpokenCode } from '../core/codes.js';

export const codes: Readonly<Record<string, SpokenCode>> = {
  "E_ANALYSIS": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no analysis {id}",
        "zh-CN": "没有分析 {id}"
      },
      {
        "en": "report: no analysis {analysis}",
        "zh-CN": "report：没有分析 {analysis}"
      }
    ],
    "hints": [
      {
        "en": "did you mean {near}?",
        "zh-CN": "是否指 {near}？"
      }
    ]
  },
  "E_ANSWER_SIZE": {
    "exits": [
      4
    ],
    "says": [
      {
        "en": "the answer is longer than {most_text:plain} characters",
        "zh-CN": "回答超过 {most_text:plain} 个字符"
      }
    ],
    "hints": [
      {
        "en": "narrow it with show, fields, where or limit",
        "zh-CN": "用 show、fields、where 或 limit 缩小范围"
      }
    ]
  },
  "E_ASK": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{source}: orders are stored with another day, of which this file holds nothing, and are else the same",
        "zh-CN": "{source}：库中有些订单的日期不同，本文件中没有那一天的行，其余内容相同"
      }
    ],
    "hints": [
      {
        "en": "where the day was mended, load the days of both together or with --mode replace; where numbers begin again, take the column out: --map order_id=",
        "zh-CN": "如果日期被更正：把两天的数据一起载入，或用 --mode replace；如果编号重新开始：去掉该列：--map order_id="
      }
    ]
  },
  "E_AS_OF": {
    "exits": [
      2,
      4
    ],
    "says": [
      {
        "en": "no data up to {as_of}: {dated} begin on {first}",
        "zh-CN": "{as_of} 之前没有数据：{dated} 始于 {first}"
      },
      {
        "en": "{source} is no date: \"{text}\"",
        "zh-CN": "{source} 不是日期：\"{text}\""
      }
    ],
    "hints": [
      {
        "en": "--as-of 2025-06-30 (a day as YYYY-MM-DD), or --as-of latest",
        "zh-CN": "--as-of 2025-06-30（日期写作 YYYY-MM-DD），或 --as-of latest"
      }
    ]
  },
  "E_BINARY": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} is not a text file: {control:plain} control bytes in {total:plain} read",
        "zh-CN": "{file} 不是文本文件：读取的 {total:plain} 字节中有 {control:plain} 个控制字节"
      }
    ],
    "hints": [
      {
        "en": "export it as CSV or xlsx and load that",
        "zh-CN": "导出为 CSV 或 xlsx 再载入"
      }
    ]
  },
  "E_BINARY_TTY": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{format} is binary and stdout is a terminal",
        "zh-CN": "{format} 是二进制格式，不能输出到终端"
      }
    ],
    "hints": []
  },
  "E_BUG": {
    "exits": [],
    "says": [
      {
        "en": "please report it with the lines above and:",
        "zh-CN": "报告问题时请附上以上内容和："
      }
    ],
    "hints": []
  },
  "E_BY": {
    "exits": [],
    "says": [],
    "hints": []
  },
  "E_BY_AMBIGUOUS": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{name} is computed here and also a column of the data",
        "zh-CN": "{name} 既是计算属性，也是数据中的列"
      },
      {
        "en": "{name} means more than one thing here",
        "zh-CN": "{name} 在此有多种含义"
      }
    ],
    "hints": []
  },
  "E_BY_CUSTOMERS": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "what customers will do is cut and filtered by what customers are, not by {given}",
        "zh-CN": "客户将来的行为只能按客户自身的属性拆分或筛选，不能按 {given}"
      }
    ],
    "hints": []
  },
  "E_BY_ONE_TO_MANY": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "one row of {base} has many {first}: say which one counts",
        "zh-CN": "{base} 的一行有多个 {first}：请说明取哪一个"
      }
    ],
    "hints": []
  },
  "E_BY_UNKNOWN": {
    "exits": [
      2,
      3
    ],
    "says": [
      {
        "en": "no attribute {name} in the data loaded",
        "zh-CN": "已载入的数据中没有属性 {name}"
      },
      {
        "en": "{name} needs {absent}, not loaded",
        "zh-CN": "{name} 需要 {absent}，但未载入"
      }
    ],
    "hints": []
  },
  "E_BY_VALUES": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{cuts} has more than {most:plain} values",
        "zh-CN": "{cuts} 的取值超过 {most:plain} 个"
      }
    ],
    "hints": []
  },
  "E_CHECK_SYNTAX": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "check has no number to compare with: {expr}",
        "zh-CN": "检查条件缺少用于比较的数值：{expr}"
      },
      {
        "en": "check not understood: {expr}",
        "zh-CN": "无法理解检查条件：{expr}"
      },
      {
        "en": "{expr}: the age of the data has no period before",
        "zh-CN": "{expr}：数据的时效没有上一期可比"
      }
    ],
    "hints": [
      {
        "en": "write a number such as 1000, 0.05 or 5%",
        "zh-CN": "写一个数字，如 1000、0.05 或 5%"
      },
      {
        "en": "write metric, comparison, number: --fail-on '{metric}>0.5'",
        "zh-CN": "写作 指标、比较符、数字：--fail-on '{metric}>0.5'"
      }
    ]
  },
  "E_CHECK_UNIT": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{metric} is a share, and a share above 1 is written in per cent: {expr}",
        "zh-CN": "{metric} 是比例，大于 1 的比例须写作百分比：{expr}"
      },
      {
        "en": "{metric} is {kind}, and {right} is per cent: {expr}",
        "zh-CN": "{metric} 是{kind}，而 {right} 是百分比：{expr}"
      }
    ],
    "hints": [
      {
        "en": "compare its change: --fail-on '{metric}.change{operator}{right}'",
        "zh-CN": "比较它的变化：--fail-on '{metric}.change{operator}{right}'"
      }
    ]
  },
  "E_CLUSTER_BUSY": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "run the command again",
        "zh-CN": "请重新运行该命令"
      },
      {
        "en": "the cluster answers, and takes no query now",
        "zh-CN": "集群有响应，但目前不接受查询"
      },
      {
        "en": "the cluster takes no query now",
        "zh-CN": "集群目前不接受查询"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_CANCELLED": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "run the command again",
        "zh-CN": "请重新运行该命令"
      },
      {
        "en": "the query was ended on the cluster",
        "zh-CN": "查询在集群上被终止"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_DATA": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "a worker has lost its part of a table (the memory catalog forgets when a worker restarts)",
        "zh-CN": "某个工作节点丢失了表的一部分（工作节点重启后，memory 目录会清空）"
      },
      {
        "en": "load the table into the cluster again",
        "zh-CN": "重新把表载入集群"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_FAILED": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "run the command again; if it fails again: crm-analyze doctor --db {address}",
        "zh-CN": "请重新运行该命令；若再次失败：crm-analyze doctor --db {address}"
      },
      {
        "en": "the cluster ended the query without saying that it finished",
        "zh-CN": "集群结束了查询，但没有说明已完成"
      },
      {
        "en": "the query failed on the cluster",
        "zh-CN": "查询在集群上失败"
      }
    ],
    "hints": [
      {
        "en": "run the command again",
        "zh-CN": "请重新运行该命令"
      }
    ]
  },
  "E_CLUSTER_KILLED": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "run the command again",
        "zh-CN": "请重新运行该命令"
      },
      {
        "en": "the query was ended by an administrator of the cluster",
        "zh-CN": "查询被集群管理员终止"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_LIMIT": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "narrow the run with --period or --where, or raise the limit: --db …?query_max_run_time=30m",
        "zh-CN": "用 --period、--where 缩小范围，或提高上限：--db …?query_max_run_time=30m"
      },
      {
        "en": "the query passed a limit that the cluster sets",
        "zh-CN": "查询超过了集群设定的上限"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_MEMORY": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "narrow the run with --period or --where, or ask for more memory: --db …?query_max_memory=… within what the administrator allows",
        "zh-CN": "用 --period、--where 缩小范围，或在管理员允许的范围内申请更多内存：--db …?query_max_memory=…"
      },
      {
        "en": "the query needs more memory than the cluster gives one",
        "zh-CN": "查询所需内存超过集群给单个查询的上限"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_NOT_TRINO": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "check host and port of --db",
        "zh-CN": "检查 --db 的主机和端口"
      },
      {
        "en": "what answers there is not a Trino coordinator",
        "zh-CN": "在那里响应的不是 Trino coordinator"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_RIGHTS": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "ask the cluster's administrator for SELECT on the tables; what is readable now: crm-analyze doctor --db {address}",
        "zh-CN": "向集群管理员申请这些表的 SELECT 权限；目前可读的：crm-analyze doctor --db {address}"
      },
      {
        "en": "the cluster does not allow it",
        "zh-CN": "集群不允许此操作"
      },
      {
        "en": "{user} may not create views in {catalog}.{schema}",
        "zh-CN": "{user} 无权在 {catalog}.{schema} 中创建视图"
      }
    ],
    "hints": [
      {
        "en": "nothing is lost: with the mapping file each query carries the same texts: crm-analyze tiers --db {address}",
        "zh-CN": "没有损失：有映射文件时，每个查询都带有同样的内容：crm-analyze tiers --db {address}"
      }
    ]
  },
  "E_CLUSTER_SIGN_IN": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "export CRM_ANALYZE_TRINO_PASSWORD=… (or CRM_ANALYZE_TRINO_PASSWORD_FILE, CRM_ANALYZE_TRINO_TOKEN)",
        "zh-CN": "export CRM_ANALYZE_TRINO_PASSWORD=…（或 CRM_ANALYZE_TRINO_PASSWORD_FILE、CRM_ANALYZE_TRINO_TOKEN）"
      },
      {
        "en": "the cluster does not let {user} in",
        "zh-CN": "集群拒绝 {user} 登录"
      },
      {
        "en": "this cluster asks for a password: --db trinos://… with CRM_ANALYZE_TRINO_PASSWORD set",
        "zh-CN": "该集群需要密码：--db trinos://…，并设置 CRM_ANALYZE_TRINO_PASSWORD"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_TLS": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "the cluster's certificate is not trusted here",
        "zh-CN": "本机不信任集群的证书"
      },
      {
        "en": "what answers there does not speak this protocol",
        "zh-CN": "在那里响应的不使用此协议"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_UNREACHABLE": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "check host and port of --db, and that the coordinator runs",
        "zh-CN": "检查 --db 的主机和端口，以及 coordinator 是否在运行"
      },
      {
        "en": "the cluster cannot be reached: {reason}",
        "zh-CN": "无法连接集群：{reason}"
      }
    ],
    "hints": []
  },
  "E_CLUSTER_WORKER": {
    "exits": [
      5
    ],
    "says": [
      {
        "en": "a worker of the cluster stopped in the middle of the query",
        "zh-CN": "查询中途有工作节点停止"
      },
      {
        "en": "run the command again",
        "zh-CN": "请重新运行该命令"
      }
    ],
    "hints": []
  },
  "E_COMMAND": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{own} needs one of: {subcommands}",
        "zh-CN": "{own} 需要以下之一：{subcommands}"
      }
    ],
    "hints": []
  },
  "E_CONFIG": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "report: {message}",
        "zh-CN": "report：{message}"
      },
      {
        "en": "the config file cannot be read: {code}",
        "zh-CN": "无法读取配置文件：{code}"
      },
      {
        "en": "the config is a pipe or a device, not a file",
        "zh-CN": "配置是管道或设备，不是文件"
      },
      {
        "en": "{analysis} has no option {option}",
        "zh-CN": "{analysis} 没有选项 {option}"
      },
      {
        "en": "{faults_n:plain} faults in config files",
        "zh-CN": "配置文件中有 {faults_n:plain} 处错误"
      }
    ],
    "hints": []
  },
  "E_CONFIG_MISSING": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no config file at {named}",
        "zh-CN": "{named} 处没有配置文件"
      }
    ],
    "hints": []
  },
  "E_CONFIG_OWNER": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "a config file that belongs to another user is not used unasked",
        "zh-CN": "未经要求，不使用属于其他用户的配置文件"
      },
      {
        "en": "a config file that everybody may write is not used unasked",
        "zh-CN": "未经要求，不使用任何人都可写入的配置文件"
      }
    ],
    "hints": [
      {
        "en": "read it, then: --config {path}",
        "zh-CN": "先阅读该文件，然后：--config {path}"
      }
    ]
  },
  "E_CONFIRM": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no view was made: nobody said yes",
        "zh-CN": "未创建视图：没有得到确认"
      },
      {
        "en": "nobody was forgotten: nobody said yes",
        "zh-CN": "未抹去任何客户：没有得到确认"
      }
    ],
    "hints": [
      {
        "en": "crm-analyze model --apply --yes; --sql prints the statements",
        "zh-CN": "crm-analyze model --apply --yes；--sql 打印语句"
      }
    ]
  },
  "E_CURRENCY": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "order lines are in {named} and without a currency, which cannot be summed",
        "zh-CN": "订单行的币种是 {named}，另有未写币种的，不能直接相加"
      },
      {
        "en": "order lines are in {named}, which cannot be summed",
        "zh-CN": "订单行的币种是 {named}，不能直接相加"
      }
    ],
    "hints": []
  },
  "E_DATA_COLUMN": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "the cluster has no such column",
        "zh-CN": "集群中没有这样的列"
      }
    ],
    "hints": []
  },
  "E_DATA_SCHEMA": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "the catalog {catalog} has no schema {schema} that {user} may see",
        "zh-CN": "目录 {catalog} 中没有 {user} 可见的模式 {schema}"
      }
    ],
    "hints": []
  },
  "E_DATA_TABLE": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "the cluster has no such table",
        "zh-CN": "集群中没有这样的表"
      },
      {
        "en": "the cluster has no table {catalog}.{schema}.{table} that {user} may see",
        "zh-CN": "集群中没有 {user} 可见的表 {catalog}.{schema}.{table}"
      }
    ],
    "hints": []
  },
  "E_DATA_VALUE": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "a value in the data cannot be read as its column says",
        "zh-CN": "数据中有值无法按其列的类型读取"
      }
    ],
    "hints": []
  },
  "E_DATA_VIEW": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "a view on the cluster no longer fits its table",
        "zh-CN": "集群上的视图已不符合它的表"
      }
    ],
    "hints": []
  },
  "E_DATES": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: \"{column}\" has dates that a spreadsheet has converted ({example}) beside others that it left ({left})",
        "zh-CN": "{file}：\"{column}\" 中有被电子表格转换过的日期（{example}），也有未被转换的（{left}）"
      },
      {
        "en": "{file}: dates in \"{column}\" are written in two orders",
        "zh-CN": "{file}：\"{column}\" 中的日期有两种写法顺序"
      },
      {
        "en": "{file}: {example} in \"{column}\" can be read in {readings_n:plain} ways, and no other date settles it",
        "zh-CN": "{file}：\"{column}\" 中的 {example} 有 {readings_n:plain} 种读法，没有其他日期可以判定"
      }
    ],
    "hints": [
      {
        "en": "--date-format dmy or --date-format mdy (dates that do not fit become rejects)",
        "zh-CN": "--date-format dmy 或 --date-format mdy（不符的日期成为无法读取的行）"
      },
      {
        "en": "export again without opening it in a spreadsheet, or --date-format {order} to take them as they stand",
        "zh-CN": "请重新导出且不要用电子表格打开，或用 --date-format {order} 按原样读取"
      }
    ]
  },
  "E_DATE_1904": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{label} holds {example} without a date format, in a workbook whose days count from 1904",
        "zh-CN": "{label} 含有 {example}，没有日期格式，而该工作簿的日期从 1904 年起算"
      }
    ],
    "hints": [
      {
        "en": "give the column a date format in the spreadsheet",
        "zh-CN": "请在电子表格中为该列设置日期格式"
      }
    ]
  },
  "E_DB": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "views are made on a cluster, and --db names none",
        "zh-CN": "视图建在集群上，而 --db 没有指定集群"
      }
    ],
    "hints": [
      {
        "en": "crm-analyze model --sql --db trino://user@host:port/catalog/schema",
        "zh-CN": "crm-analyze model --sql --db trino://user@host:port/catalog/schema"
      }
    ]
  },
  "E_DB_DAMAGED": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{db} is a database of another program",
        "zh-CN": "{db} 是其他程序的数据库"
      },
      {
        "en": "{path} is a folder, not a database",
        "zh-CN": "{path} 是文件夹，不是数据库"
      },
      {
        "en": "{path} is damaged and cannot be read",
        "zh-CN": "{path} 已损坏，无法读取"
      },
      {
        "en": "{path} is no database of crm-analyze",
        "zh-CN": "{path} 不是 crm-analyze 的数据库"
      },
      {
        "en": "{path} was written by a newer version",
        "zh-CN": "{path} 由更新的版本写入"
      }
    ],
    "hints": [
      {
        "en": "cp {path} {path_2}   (the database before the last load)",
        "zh-CN": "cp {path} {path_2}   （上次载入之前的数据库）"
      },
      {
        "en": "crm-analyze load orders orders.csv --db {path}   (load the exports again)",
        "zh-CN": "crm-analyze load orders orders.csv --db {path}   （重新载入导出文件）"
      },
      {
        "en": "npm install -g crm-analyze   (then run the command again)",
        "zh-CN": "npm install -g crm-analyze   （然后重新运行该命令）"
      }
    ]
  },
  "E_DB_HOST": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "a {kind} of the environment goes to no host that a config file names",
        "zh-CN": "环境中的 {kind} 不会发送给配置文件所写的主机"
      }
    ],
    "hints": [
      {
        "en": "if that host is yours: --db '{address}', or CRM_ANALYZE_DB, or db: in your own config.yml",
        "zh-CN": "如果该主机是您的：--db '{address}'，或 CRM_ANALYZE_DB，或在您自己的 config.yml 中写 db:"
      }
    ]
  },
  "E_DB_LOCKED": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{path} is being loaded by {holder}",
        "zh-CN": "{path} 正由 {holder} 载入"
      },
      {
        "en": "{path} is being written by another process",
        "zh-CN": "{path} 正被另一进程写入"
      },
      {
        "en": "{path} is open for writing in {holder}",
        "zh-CN": "{path} 正由 {holder} 打开写入"
      }
    ],
    "hints": [
      {
        "en": "close it there, then load again",
        "zh-CN": "在那里关闭它，然后重新载入"
      },
      {
        "en": "wait until it has ended, then load again",
        "zh-CN": "等它结束后重新载入"
      },
      {
        "en": "wait until that process ends, then run the command again",
        "zh-CN": "等该进程结束后重新运行命令"
      }
    ]
  },
  "E_DB_MISSING": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "no database at {default_db}",
        "zh-CN": "{default_db} 处没有数据库"
      },
      {
        "en": "no database at {path}",
        "zh-CN": "{path} 处没有数据库"
      }
    ],
    "hints": [
      {
        "en": "--db {demo_db}, or once for all commands: export CRM_ANALYZE_DB={demo_db}",
        "zh-CN": "--db {demo_db}；或一次设定，对所有命令有效：export CRM_ANALYZE_DB={demo_db}"
      },
      {
        "en": "crm-analyze load orders orders.csv   (or: crm-analyze demo)",
        "zh-CN": "crm-analyze load orders orders.csv   （或：crm-analyze demo）"
      },
      {
        "en": "crm-analyze load orders orders.csv --db {path}   (or: crm-analyze demo)",
        "zh-CN": "crm-analyze load orders orders.csv --db {path}   （或：crm-analyze demo）"
      }
    ]
  },
  "E_DB_PASSWORD": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "a password does not belong into --db: every process can read it there",
        "zh-CN": "密码不应写在 --db 中：其他进程都能读到"
      }
    ],
    "hints": [
      {
        "en": "export CRM_ANALYZE_TRINO_PASSWORD=…, or CRM_ANALYZE_TRINO_PASSWORD_FILE=path, and use --db '{address}'",
        "zh-CN": "export CRM_ANALYZE_TRINO_PASSWORD=…，或 CRM_ANALYZE_TRINO_PASSWORD_FILE=路径，并使用 --db '{address}'"
      }
    ]
  },
  "E_DB_SECRET": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "the file that {variable} names cannot be read",
        "zh-CN": "{variable} 指定的文件无法读取"
      },
      {
        "en": "the file that {variable} names is not there",
        "zh-CN": "{variable} 指定的文件不存在"
      }
    ],
    "hints": []
  },
  "E_DB_TLS": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "a {kind} is sent over TLS only, and trino:// is plain",
        "zh-CN": "{kind} 只能通过 TLS 发送，而 trino:// 是明文"
      }
    ],
    "hints": [
      {
        "en": "--db trinos://… , or unset {variable} and {variable}_FILE",
        "zh-CN": "--db trinos://… ，或取消设置 {variable} 和 {variable}_FILE"
      }
    ]
  },
  "E_DB_URL": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "SHOW SESSION lists them",
        "zh-CN": "可用 SHOW SESSION 列出"
      },
      {
        "en": "a session property after the ? of --db is not known",
        "zh-CN": "--db 的 ? 之后有未知的会话属性"
      },
      {
        "en": "the cluster's address is not understood: {why}",
        "zh-CN": "无法理解集群地址：{why}"
      }
    ],
    "hints": []
  },
  "E_DB_VERSION": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{db} was made by another version of crm-analyze (schema {version})",
        "zh-CN": "{db} 由其他版本的 crm-analyze 生成（结构 {version}）"
      },
      {
        "en": "{path} has a view named {name}, where only a table of rows is taken",
        "zh-CN": "{path} 中有名为 {name} 的视图，而这里只接受含行的表"
      },
      {
        "en": "{path} has layout {version}; this version reads layouts up to {schema_version:plain}",
        "zh-CN": "{path} 的结构版本是 {version}；本版本最多读取 {schema_version:plain}"
      }
    ],
    "hints": [
      {
        "en": "load into a new file",
        "zh-CN": "载入新文件"
      }
    ]
  },
  "E_DIALECT": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} can be cut into columns in two ways",
        "zh-CN": "{file} 有两种分列方式"
      }
    ],
    "hints": [
      {
        "en": "--delimiter '{delimiter}' or --delimiter '{delimiter_2}'",
        "zh-CN": "--delimiter '{delimiter}' 或 --delimiter '{delimiter_2}'"
      }
    ]
  },
  "E_DIFF": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "these answer different questions: {was} and {is}",
        "zh-CN": "两者回答的问题不同：{was} 和 {is}"
      }
    ],
    "hints": []
  },
  "E_DISK_FULL": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "no room left on the disk for {db}",
        "zh-CN": "磁盘空间不足，无法写入 {db}"
      },
      {
        "en": "no room left on the disk for {file}",
        "zh-CN": "磁盘空间不足，无法写入 {file}"
      }
    ],
    "hints": [
      {
        "en": "make room, then load again; the database is as it was",
        "zh-CN": "腾出空间后重新载入；数据库保持原样"
      }
    ]
  },
  "E_EMPTY": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} has a header and no rows",
        "zh-CN": "{file} 只有表头，没有数据行"
      },
      {
        "en": "{file} has no filled sheet",
        "zh-CN": "{file} 没有含数据的工作表"
      },
      {
        "en": "{file} holds no table of several rows and columns",
        "zh-CN": "{file} 中没有多行多列的表格"
      },
      {
        "en": "{file} is a zip without files",
        "zh-CN": "{file} 是没有文件的 zip"
      },
      {
        "en": "{file} is empty: no header, no rows",
        "zh-CN": "{file} 是空的：没有表头，也没有数据行"
      }
    ],
    "hints": [
      {
        "en": "export it again; an empty file is not loaded, lest it empty a table",
        "zh-CN": "重新导出；空文件不会载入，以免清空表"
      }
    ]
  },
  "E_EMPTY_CHART": {
    "exits": [
      4
    ],
    "says": [
      {
        "en": "{analysis}: {table} has no rows to draw",
        "zh-CN": "{analysis}：{table} 没有可绘制的行"
      }
    ],
    "hints": []
  },
  "E_ENCODING": {
    "exits": [
      2,
      3
    ],
    "says": [
      {
        "en": "unknown encoding \"{name}\"",
        "zh-CN": "未知编码 \"{name}\""
      },
      {
        "en": "{file} can be read as {name} and as {name_2}",
        "zh-CN": "{file} 既可按 {name} 读取，也可按 {name_2} 读取"
      },
      {
        "en": "{file} is not {encoding} throughout",
        "zh-CN": "{file} 并非全文都是 {encoding}"
      },
      {
        "en": "{file} mixes UTF-8 with bytes that are not",
        "zh-CN": "{file} 混有 UTF-8 和非 UTF-8 字节"
      },
      {
        "en": "{file}: the encoding cannot be told",
        "zh-CN": "{file}：无法判断编码"
      }
    ],
    "hints": [
      {
        "en": "--encoding NAME, or mend the file there",
        "zh-CN": "--encoding 编码名，或修正文件中的该处"
      },
      {
        "en": "load the parts as files of their own, or --encoding to force one reading",
        "zh-CN": "把各部分作为单独文件载入，或用 --encoding 强制一种读法"
      },
      {
        "en": "name it: --encoding gb18030|big5|shift_jis|euc-kr|windows-1252|windows-1250|windows-1251|koi8-r|cp850",
        "zh-CN": "请指定：--encoding gb18030|big5|shift_jis|euc-kr|windows-1252|windows-1250|windows-1251|koi8-r|cp850"
      }
    ]
  },
  "E_EXCEL_IDS": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{label} holds {example}: a spreadsheet has turned the ids into rounded numbers",
        "zh-CN": "{label} 中有 {example}：电子表格已把编号变成了舍入后的数字"
      }
    ],
    "hints": [
      {
        "en": "export again and do not save it from a spreadsheet, or import it there with the column as text",
        "zh-CN": "重新导出，不要用电子表格另存；或在其中把该列按文本导入"
      }
    ]
  },
  "E_EXISTS": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{config_name} is there already",
        "zh-CN": "{config_name} 已存在"
      },
      {
        "en": "{file} is there already",
        "zh-CN": "{file} 已存在"
      },
      {
        "en": "{path} is not of crm-analyze, and loading into {named} needs that name",
        "zh-CN": "{path} 不属于 crm-analyze，而载入 {named} 需要这个名称"
      }
    ],
    "hints": [
      {
        "en": "crm-analyze init --yes overwrites it, --print shows the new one",
        "zh-CN": "crm-analyze init --yes 会覆盖它，--print 只显示新的"
      },
      {
        "en": "mv {path} {path_2}   (then load again)",
        "zh-CN": "mv {path} {path_2}   （然后重新载入）"
      }
    ]
  },
  "E_EXPECT_TOTAL": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--expect-total {given}: a total is wanted",
        "zh-CN": "--expect-total {given}：应为合计数"
      },
      {
        "en": "--expect-total {given}: nothing loaded has a column {column}",
        "zh-CN": "--expect-total {given}：载入的数据中没有列 {column}"
      }
    ],
    "hints": []
  },
  "E_EXPR": {
    "exits": [
      2,
      3
    ],
    "says": [
      {
        "en": "drop: {drop} is no condition",
        "zh-CN": "drop：{drop} 不是条件"
      },
      {
        "en": "{place}: \"{expr}\" does not work on these columns",
        "zh-CN": "{place}：\"{expr}\" 不适用于这些列"
      },
      {
        "en": "{place}: \"{expr}\" fails on a value",
        "zh-CN": "{place}：\"{expr}\" 在某个值上出错"
      },
      {
        "en": "{place}: \"{expr}\" is no expression",
        "zh-CN": "{place}：\"{expr}\" 不是表达式"
      },
      {
        "en": "{place}: \"{expr}\" reaches beyond the row ({value})",
        "zh-CN": "{place}：\"{expr}\" 超出了本行（{value}）"
      },
      {
        "en": "{place}: there is no column \"{name}\"",
        "zh-CN": "{place}：没有列 \"{name}\""
      },
      {
        "en": "{place}: {other}() is not for expressions, which may touch nothing but the row",
        "zh-CN": "{place}：表达式中不能用 {other}()，表达式只能涉及本行"
      },
      {
        "en": "{place}: {what} could make {size} bytes, and a cell holds {most:plain}",
        "zh-CN": "{place}：{what} 可能产生 {size} 字节，而一个单元格最多 {most:plain} 字节"
      }
    ],
    "hints": [
      {
        "en": "mend the value or the expression; TRY_CAST gives nothing where CAST fails",
        "zh-CN": "改正该值或表达式；CAST 失败时可改用 TRY_CAST，结果为空"
      },
      {
        "en": "quote headers that have spaces: \"Unit Price\" * Quantity",
        "zh-CN": "含空格的表头要加引号：\"Unit Price\" * Quantity"
      },
      {
        "en": "write lengths as numbers, such as lpad(code, 8, '0')",
        "zh-CN": "长度应写成数字，如 lpad(code, 8, '0')"
      }
    ]
  },
  "E_FEWER": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{table} has {before:plain} rows and would have none; nothing is loaded",
        "zh-CN": "{table} 有 {before:plain} 行，载入后将一行不剩；未载入任何数据"
      },
      {
        "en": "{table} has {before:plain} rows and would have {after:plain}: {lost:plain} fewer, where --max-rejects lets {most:plain} go; nothing is loaded",
        "zh-CN": "{table} 有 {before:plain} 行，载入后将只有 {after:plain} 行：少 {lost:plain} 行，而 --max-rejects 只允许少 {most:plain} 行；未载入任何数据"
      }
    ],
    "hints": []
  },
  "E_FILE": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "no file matches {pattern}",
        "zh-CN": "没有文件匹配 {pattern}"
      },
      {
        "en": "no table in {folder}",
        "zh-CN": "{folder} 中没有表"
      },
      {
        "en": "{file} is a folder; name the files in it",
        "zh-CN": "{file} 是文件夹；请指定其中的文件"
      },
      {
        "en": "{file} is a pipe or a device, not a file",
        "zh-CN": "{file} 是管道或设备，不是文件"
      },
      {
        "en": "{file} is not there",
        "zh-CN": "{file} 不存在"
      },
      {
        "en": "{path} is a link that leads to itself",
        "zh-CN": "{path} 是指向自身的链接"
      },
      {
        "en": "{path} is a pipe or a device, and a database is a file",
        "zh-CN": "{path} 是管道或设备，而数据库应为文件"
      }
    ],
    "hints": []
  },
  "E_FORGET_CLUSTER": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "forget rewrites a DuckDB file, and a cluster is only read",
        "zh-CN": "forget 会重写 DuckDB 文件，而集群是只读的"
      }
    ],
    "hints": []
  },
  "E_FORMATS": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "one format at a time, not {names}",
        "zh-CN": "一次只能用一种格式，不能同时用 {names}"
      }
    ],
    "hints": [
      {
        "en": "-o FILE writes further formats: -o result.json -o result.csv",
        "zh-CN": "-o 文件 可再写其他格式：-o result.json -o result.csv"
      }
    ]
  },
  "E_FORMULA": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: cell {value} of sheet \"{name}\" has the formula ={f} and no stored result",
        "zh-CN": "{file}：工作表 \"{name}\" 的单元格 {value} 有公式 ={f}，但没有存储的结果"
      }
    ],
    "hints": [
      {
        "en": "open and save it in a spreadsheet program, or export it with values",
        "zh-CN": "在电子表格程序中打开并保存，或导出为数值"
      }
    ]
  },
  "E_FROM_DATE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--from takes files, and {file} is a date",
        "zh-CN": "--from 接受文件，而 {file} 是日期"
      }
    ],
    "hints": []
  },
  "E_GZIP": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} is not a whole gzip file: {message}",
        "zh-CN": "{file} 不是完整的 gzip 文件：{message}"
      }
    ],
    "hints": []
  },
  "E_HEADER": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} has no line {given}",
        "zh-CN": "{file} 没有第 {given} 行"
      },
      {
        "en": "{file}: line {line:plain} should be the header but holds data",
        "zh-CN": "{file}：第 {line:plain} 行应为表头，却是数据"
      },
      {
        "en": "{file}: none of the first {head_n:plain} rows reads like a header",
        "zh-CN": "{file}：前 {head_n:plain} 行都不像表头"
      },
      {
        "en": "{file}: the header on line {line:plain} is empty",
        "zh-CN": "{file}：第 {line:plain} 行的表头是空的"
      }
    ],
    "hints": [
      {
        "en": "--header-row 0 and map by position (c1, c2, …), or --header-row LINE",
        "zh-CN": "--header-row 0 并按位置映射（c1、c2……），或 --header-row 行号"
      },
      {
        "en": "--header-row LINE, or --header-row 0 for a file without one",
        "zh-CN": "--header-row 行号；没有表头的文件用 --header-row 0"
      }
    ]
  },
  "E_HEADER_TWICE": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{label} has two columns \"{header}\"; which one is {name}?",
        "zh-CN": "{label} 有两列 \"{header}\"；哪一列是 {name}？"
      }
    ],
    "hints": [
      {
        "en": "--map '{name}={header} (1)' for the first, --map '{name}={second}' for the second",
        "zh-CN": "第一列用 --map '{name}={header} (1)'，第二列用 --map '{name}={second}'"
      }
    ]
  },
  "E_IDENTITIES": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "identities: {id} begins a chain of more than {most} links, or one that comes back to itself; as deep as that none is followed",
        "zh-CN": "identities：从 {id} 开始的链超过 {most} 环，或回到自身；不再继续追踪"
      },
      {
        "en": "identities: {id} is said to be the same as several ids, and nothing says which of them leads",
        "zh-CN": "identities：{id} 与多个编号相同，无法判断以哪一个为主"
      }
    ],
    "hints": [
      {
        "en": "same_as must hold the one id that leads: a load into a database file finds it by itself, on a cluster the table must hold it",
        "zh-CN": "same_as 必须是主编号：载入数据库文件时会自动求出，集群上的表须自行写好"
      }
    ]
  },
  "E_INPUT": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "cannot read {named}",
        "zh-CN": "无法读取 {named}"
      },
      {
        "en": "{named} is a pipe or a device, not a file",
        "zh-CN": "{named} 是管道或设备，不是文件"
      }
    ],
    "hints": []
  },
  "E_INSTALL": {
    "exits": [
      4
    ],
    "says": [
      {
        "en": "this install of crm-analyze is not whole: {missing} is missing",
        "zh-CN": "crm-analyze 安装不完整：缺少 {missing}"
      }
    ],
    "hints": []
  },
  "E_INTERRUPTED": {
    "exits": [
      130
    ],
    "says": [
      {
        "en": "interrupted",
        "zh-CN": "已中断"
      },
      {
        "en": "interrupted; the database is as it was",
        "zh-CN": "已中断；数据库保持原样"
      }
    ],
    "hints": []
  },
  "E_JSON": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} begins as JSON and is none",
        "zh-CN": "{file} 以 JSON 开头，但不是有效的 JSON"
      },
      {
        "en": "{file} is JSON, but holds no rows",
        "zh-CN": "{file} 是 JSON，但其中没有数据行"
      },
      {
        "en": "{file}: \"{name}\" stands twice in one object",
        "zh-CN": "{file}：同一对象中 \"{name}\" 出现两次"
      }
    ],
    "hints": [
      {
        "en": "export or copy the file again",
        "zh-CN": "重新导出或复制该文件"
      },
      {
        "en": "rows are an array of objects, one under \"data\" or \"records\", or one object a line",
        "zh-CN": "数据行应为对象数组、\"data\" 或 \"records\" 下的数组，或每行一个对象"
      }
    ]
  },
  "E_LIMIT": {
    "exits": [
      3,
      4
    ],
    "says": [
      {
        "en": "not enough memory to read {file} as a workbook",
        "zh-CN": "内存不足，无法将 {file} 作为工作簿读取"
      },
      {
        "en": "{file} has {columns:plain} columns, and at most {most:plain} are read",
        "zh-CN": "{file} 有 {columns:plain} 列，最多读取 {most:plain} 列"
      },
      {
        "en": "{file} holds more than {size}",
        "zh-CN": "{file} 的内容超过 {size}"
      },
      {
        "en": "{file} unpacks to more than {gigabytes} GB",
        "zh-CN": "{file} 解压后超过 {gigabytes} GB"
      },
      {
        "en": "{file} was not read as a workbook within {seconds:plain} s",
        "zh-CN": "{file} 未能在 {seconds:plain} 秒内作为工作簿读完"
      },
      {
        "en": "{file}: its sheet spans {rows:plain} rows and {columns:plain} columns",
        "zh-CN": "{file}：工作表跨越 {rows:plain} 行、{columns:plain} 列"
      },
      {
        "en": "{file}: its tables have more cells than any sheet",
        "zh-CN": "{file}：其中表格的单元格数超过任何工作表"
      }
    ],
    "hints": [
      {
        "en": "crm-analyze load --max-input {megabytes:plain}MB   (or load it in parts)",
        "zh-CN": "crm-analyze load --max-input {megabytes:plain}MB   （或分成几份载入）"
      },
      {
        "en": "delete what stands far below or beside the table, and save it again",
        "zh-CN": "删除远离表格下方或旁边的内容，再保存一次"
      },
      {
        "en": "export only the columns that are wanted, then load again",
        "zh-CN": "只导出需要的列，然后重新载入"
      },
      {
        "en": "save the sheet as CSV and load that",
        "zh-CN": "将工作表另存为 CSV 再载入"
      }
    ]
  },
  "E_LOADED": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "all rows of {label} are in {name} already, by earlier loads",
        "zh-CN": "{label} 的所有行已由此前的载入写入 {name}"
      },
      {
        "en": "the same rows were loaded into {name} before, by load {id:plain}",
        "zh-CN": "相同的行此前已由第 {id:plain} 次载入写入 {name}"
      }
    ],
    "hints": [
      {
        "en": "--mode upsert, or take it back first: crm-analyze load --undo {id:plain}",
        "zh-CN": "--mode upsert，或先撤销：crm-analyze load --undo {id:plain}"
      }
    ]
  },
  "E_LOAD_CLUSTER": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "load fills a DuckDB file, not a cluster: a lake has its own tools, rights and history",
        "zh-CN": "load 只写入 DuckDB 文件，不写入集群：数据湖有自己的工具、权限和历史"
      }
    ],
    "hints": []
  },
  "E_MAPPING": {
    "exits": [
      2,
      3
    ],
    "says": [
      {
        "en": "a parenthesis is not closed",
        "zh-CN": "括号没有闭合"
      },
      {
        "en": "an expression may use the columns of its row only; this one has {token}",
        "zh-CN": "表达式只能使用本行的列；此处含有 {token}"
      },
      {
        "en": "collapse.sum: \"{header}\" holds {v}, which is no number",
        "zh-CN": "collapse.sum：\"{header}\" 含有 {v}，不是数字"
      },
      {
        "en": "columns.{name}: from_filename is no pattern: {reason}",
        "zh-CN": "columns.{name}：from_filename 不是有效的模式：{reason}"
      },
      {
        "en": "joins: {where} has no column \"{name}\"",
        "zh-CN": "joins：{where} 没有列 \"{name}\""
      },
      {
        "en": "no source of the mapping names a table: of the cluster",
        "zh-CN": "映射中没有来源用 table: 指定集群的表"
      },
      {
        "en": "pivot: \"{names}\" has more than {most_names:plain} names",
        "zh-CN": "pivot：\"{names}\" 的名称超过 {most_names:plain} 个"
      },
      {
        "en": "pivot: there is no column \"{name}\"",
        "zh-CN": "pivot：没有列 \"{name}\""
      },
      {
        "en": "sources.{name}.{place}: there is no column \"{name_2}\"",
        "zh-CN": "sources.{name}.{place}：没有列 \"{name_2}\""
      },
      {
        "en": "the cluster cannot read {directive} in a date format",
        "zh-CN": "集群无法按日期格式读取 {directive}"
      },
      {
        "en": "unpivot: there is no column \"{name}\"",
        "zh-CN": "unpivot：没有列 \"{name}\""
      },
      {
        "en": "unpivot: {name} is no pattern",
        "zh-CN": "unpivot：{name} 不是有效的模式"
      },
      {
        "en": "{file}: a source with table: does not take {refused}",
        "zh-CN": "{file}：含 table: 的来源不接受 {refused}"
      },
      {
        "en": "{file}: {message}",
        "zh-CN": "{file}：{message}"
      }
    ],
    "hints": [
      {
        "en": "put an expression in its place: { expr: \"parse_datetime(…)\" }",
        "zh-CN": "改用表达式：{ expr: \"parse_datetime(…)\" }"
      },
      {
        "en": "put it into a view on the cluster, and name that view as table:",
        "zh-CN": "把它做成集群上的视图，并用 table: 指定该视图"
      },
      {
        "en": "put what needs more into a view on the cluster, and name that view as table:",
        "zh-CN": "把更复杂的部分做成集群上的视图，并用 table: 指定该视图"
      }
    ]
  },
  "E_MAP_FILENAME": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: its name does not match {pattern}, from which {name} comes",
        "zh-CN": "{file}：文件名不符合 {pattern}，而 {name} 取自其中"
      }
    ],
    "hints": [
      {
        "en": "rename the file or change from_filename in the mapping",
        "zh-CN": "给文件改名，或在映射中修改 from_filename"
      }
    ]
  },
  "E_MAP_HEADER": {
    "exits": [
      2,
      3
    ],
    "says": [
      {
        "en": "--map {column}={header}: there is no column \"{header}\"",
        "zh-CN": "--map {column}={header}：没有列 \"{header}\""
      },
      {
        "en": "{file} has no column \"{from}\", which the mapping takes for {name}",
        "zh-CN": "{file} 没有列 \"{from}\"，而映射把它用作 {name}"
      },
      {
        "en": "{table} has no column {wanted}, which the mapping takes for {name}",
        "zh-CN": "{table} 没有列 {wanted}，而映射把它用作 {name}"
      }
    ],
    "hints": [
      {
        "en": "change it in the mapping",
        "zh-CN": "在映射中修改"
      }
    ]
  },
  "E_MAP_MISSING": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "source {name} has no column for {wanted}",
        "zh-CN": "来源 {name} 没有对应 {wanted} 的列"
      }
    ],
    "hints": [
      {
        "en": "name it under columns of {name} in crm-analyze.yml, or join it from another file: crm-analyze help mapping",
        "zh-CN": "在 crm-analyze.yml 中 {name} 的 columns 下写明，或从另一文件连接：crm-analyze help mapping"
      }
    ]
  },
  "E_MASK_KEY": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "cannot read the key {file}: {reason}",
        "zh-CN": "无法读取密钥 {file}：{reason}"
      },
      {
        "en": "the key {file} has {n} {n:byte|bytes}: ids could be found by trying keys",
        "zh-CN": "密钥 {file} 只有 {n} 字节：逐个尝试密钥即可找出编号"
      },
      {
        "en": "the key {file} is no file",
        "zh-CN": "密钥 {file} 不是文件"
      }
    ],
    "hints": []
  },
  "E_MAX_REJECTS": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--max-rejects {given}: a share or a number of rows is wanted",
        "zh-CN": "--max-rejects {given}：应为比例或行数"
      }
    ],
    "hints": [
      {
        "en": "--max-rejects 1% or --max-rejects 20",
        "zh-CN": "--max-rejects 1% 或 --max-rejects 20"
      }
    ]
  },
  "E_MERGED": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{label} has cells merged over several rows: one value, or one for each?",
        "zh-CN": "{label} 有跨多行合并的单元格：是一个值，还是每行一个？"
      }
    ],
    "hints": [
      {
        "en": "unmerge them in the spreadsheet: leave the value once, or fill it down",
        "zh-CN": "请在电子表格中取消合并：只保留一个值，或逐行填入"
      }
    ]
  },
  "E_MODE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "rows of {name} have no date to replace a window by",
        "zh-CN": "{name} 的行没有日期，无法按时间窗替换"
      }
    ],
    "hints": [
      {
        "en": "--mode upsert or --mode replace",
        "zh-CN": "--mode upsert 或 --mode replace"
      }
    ]
  },
  "E_NOT_LOADED": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "no table {name} is loaded",
        "zh-CN": "没有载入表 {name}"
      }
    ],
    "hints": []
  },
  "E_NOT_READY": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "level {level} needs products with their {column}, which is not loaded",
        "zh-CN": "层级 {level} 需要产品的 {column}，尚未载入"
      },
      {
        "en": "levels of the relation need contacts with customers, which are not loaded: {missing}",
        "zh-CN": "关系层级需要与客户的联系记录，尚未载入：{missing}"
      },
      {
        "en": "tiers --measure margin needs orders.{column}, not loaded",
        "zh-CN": "tiers --measure margin 需要 orders.{column}，但未载入"
      },
      {
        "en": "tiers --potential wallet needs wallets.total_spend, not loaded",
        "zh-CN": "tiers --potential wallet 需要 wallets.total_spend，但未载入"
      },
      {
        "en": "{id} needs data that are not loaded: {missing}",
        "zh-CN": "{id} 需要的数据未载入：{missing}"
      },
      {
        "en": "{id} needs data that are not loaded: {missing} (or {instead} instead)",
        "zh-CN": "{id} 需要的数据未载入：{missing}（或改用 {instead}）"
      }
    ],
    "hints": []
  },
  "E_NO_CHART": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{analysis} has no chart of this",
        "zh-CN": "{analysis} 没有此表的图表"
      },
      {
        "en": "{analysis} has no chart of {shown}",
        "zh-CN": "{analysis} 没有 {shown} 的图表"
      },
      {
        "en": "{id} has no chart",
        "zh-CN": "{id} 没有图表"
      }
    ],
    "hints": []
  },
  "E_NO_DATA": {
    "exits": [
      4
    ],
    "says": [
      {
        "en": "no analysis has data to report on",
        "zh-CN": "没有任何分析有可报告的数据"
      },
      {
        "en": "{dated} holds no dated rows",
        "zh-CN": "{dated} 没有带日期的行"
      }
    ],
    "hints": []
  },
  "E_NO_MODEL": {
    "exits": [
      4
    ],
    "says": [
      {
        "en": "no chance of leaving can be said: {because}",
        "zh-CN": "无法给出流失概率：{because}"
      },
      {
        "en": "no model of purchases can be fitted to the days up to {until}: {because}",
        "zh-CN": "截至 {until} 的数据无法拟合购买模型：{because}"
      },
      {
        "en": "no model of purchases can be fitted: {because}",
        "zh-CN": "无法拟合购买模型：{because}"
      }
    ],
    "hints": []
  },
  "E_NO_SOURCE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "nothing to load: no file is named and there is no crm-analyze.yml with sources",
        "zh-CN": "没有可载入的内容：未指定文件，也没有带 sources 的 crm-analyze.yml"
      }
    ],
    "hints": [
      {
        "en": "crm-analyze load orders orders.csv   (or: crm-analyze init --from exports/*.csv)",
        "zh-CN": "crm-analyze load orders orders.csv   （或：crm-analyze init --from exports/*.csv）"
      }
    ]
  },
  "E_NO_TABLE": {
    "exits": [
      4
    ],
    "says": [
      {
        "en": "this run of {analysis} made no such table",
        "zh-CN": "{analysis} 的本次运行没有生成该表"
      },
      {
        "en": "this run of {analysis} made no {tables}; explain says when it does",
        "zh-CN": "{analysis} 的本次运行没有生成 {tables}；explain 说明何时生成"
      }
    ],
    "hints": []
  },
  "E_NUL": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} holds a NUL byte, which no text has",
        "zh-CN": "{file} 含有 NUL 字节，文本中不应有"
      }
    ],
    "hints": [
      {
        "en": "export the file again; if it is UTF-16, say --encoding utf-16le",
        "zh-CN": "重新导出文件；如果是 UTF-16：--encoding utf-16le"
      }
    ]
  },
  "E_NUMBERS": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} writes numbers in two ways: {dot} and {comma}",
        "zh-CN": "{file} 有两种数字写法：{dot} 和 {comma}"
      },
      {
        "en": "{file}: {either} reads as {fraction} or as {whole}, and no other number settles it",
        "zh-CN": "{file}：{either} 可读作 {fraction} 或 {whole}，没有其他数字可以判定"
      }
    ],
    "hints": [
      {
        "en": "--decimal . (then it is {if_dot}) or --decimal , (then it is {if_comma})",
        "zh-CN": "--decimal .（即 {if_dot}）或 --decimal ,（即 {if_comma}）"
      },
      {
        "en": "--decimal . or --decimal , (numbers that do not fit become rejects)",
        "zh-CN": "--decimal . 或 --decimal ,（不符的数字成为无法读取的行）"
      }
    ]
  },
  "E_ONE_COLUMN": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} has one column only: {header}",
        "zh-CN": "{file} 只有一列：{header}"
      },
      {
        "en": "{file}: every record is quoted as a whole, so it has one column: {header}",
        "zh-CN": "{file}：每条记录整体加了引号，因此只有一列：{header}"
      }
    ],
    "hints": [
      {
        "en": "--delimiter CHARACTER, if it has more",
        "zh-CN": "如果不止一列：--delimiter 分隔符"
      },
      {
        "en": "export it again without quotes around whole lines",
        "zh-CN": "重新导出，不要给整行加引号"
      }
    ]
  },
  "E_ONE_TABLE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{format} holds one table, not {named_n:plain}",
        "zh-CN": "{format} 只能容纳一张表，不能容纳 {named_n:plain} 张"
      }
    ],
    "hints": []
  },
  "E_OPTION": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--cross takes two attributes, one of them perhaps the customer’s own: {text}",
        "zh-CN": "--cross 需要两个属性，其中之一可为客户自身属性：{text}"
      },
      {
        "en": "--cross {text} has {values} values on one side, more than {most}",
        "zh-CN": "--cross {text} 的一侧有 {values} 个值，超过 {most}"
      },
      {
        "en": "--defected-days ({defected}) must be more than --dormant-days ({dormant})",
        "zh-CN": "--defected-days（{defected}）必须大于 --dormant-days（{dormant}）"
      },
      {
        "en": "--holdout-from takes a day between {from} and {until}, not \"{given}\"",
        "zh-CN": "--holdout-from 应为 {from} 与 {until} 之间的日期，而不是“{given}”"
      },
      {
        "en": "--horizon is a number of days, weeks or months after {until}, or a later day, not \"{given}\"",
        "zh-CN": "--horizon 为 {until} 之后的天数、周数或月数，或更晚的日期，不能是 \"{given}\""
      },
      {
        "en": "--horizon takes a duration or a day after {until}, not \"{given}\"",
        "zh-CN": "--horizon 应为时长，或 {until} 之后的日期，而不是“{given}”"
      },
      {
        "en": "--horizon takes a duration, as 12m or 90d, not \"{given}\"",
        "zh-CN": "--horizon 应为时长，如 12m 或 90d，而不是“{given}”"
      },
      {
        "en": "--levels takes two rising shares, where medium and where high begins, not {given}",
        "zh-CN": "--levels 应为两个递增的比例（中、高风险的起点），而不是 {given}"
      },
      {
        "en": "--min-support is a share of the baskets below 1 or a whole number of them from 1 on, not {given}",
        "zh-CN": "--min-support 为小于 1 的购物篮占比，或不小于 1 的整数篮数，不能是 {given}"
      },
      {
        "en": "--potential wallet goes with --measure revenue only",
        "zh-CN": "--potential wallet 只能与 --measure revenue 同用"
      },
      {
        "en": "--potential wallet takes cuts and filters about customers only",
        "zh-CN": "--potential wallet 只接受与客户有关的切分和筛选"
      },
      {
        "en": "--scheme own needs --cuts",
        "zh-CN": "--scheme own 需要同时给出 --cuts"
      },
      {
        "en": "--snapshot takes the days that the contracts tell of, FROM..TO, not \"{given}\"",
        "zh-CN": "--snapshot 应为合同涵盖的日期 FROM..TO，而不是“{given}”"
      },
      {
        "en": "--weights: not understood: {entry}",
        "zh-CN": "--weights：无法理解：{entry}"
      },
      {
        "en": "no list is of owner \"{owner}\"",
        "zh-CN": "没有负责人 \"{owner}\" 的清单"
      },
      {
        "en": "{analysis} has no option {option}",
        "zh-CN": "{analysis} 没有选项 {option}"
      },
      {
        "en": "{file} is not read from here: kept answers are given on the command line",
        "zh-CN": "此处不读取 {file}：保存的结果须在命令行给出"
      },
      {
        "en": "{flag} takes {bins:plain} ascending numbers, one fewer than --bins",
        "zh-CN": "{flag} 应为 {bins:plain} 个递增的数字，比 --bins 少一个"
      },
      {
        "en": "{key} does not take {value}",
        "zh-CN": "{key} 不接受 {value}"
      },
      {
        "en": "{option} takes a number, not {text}",
        "zh-CN": "{option} 应为数字，而不是 {text}"
      }
    ],
    "hints": [
      {
        "en": "did you mean {near}?",
        "zh-CN": "是否指 {near}？"
      },
      {
        "en": "{key} takes {what}",
        "zh-CN": "{key} 接受 {what}"
      }
    ]
  },
  "E_OUTPUT": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--split-by writes a file for each value",
        "zh-CN": "--split-by 会为每个值写一个文件"
      },
      {
        "en": "cannot write {place}: {reason}",
        "zh-CN": "无法写入 {place}：{reason}"
      },
      {
        "en": "{browser} made no {file}",
        "zh-CN": "{browser} 没有生成 {file}"
      },
      {
        "en": "{path} is a folder",
        "zh-CN": "{path} 是文件夹"
      },
      {
        "en": "{path} is no list of rejects, and stays",
        "zh-CN": "{path} 不是无法读取行的清单，保持不变"
      },
      {
        "en": "{path} is {what}, and output would take its place",
        "zh-CN": "{path} 是{what}，输出会取代它"
      },
      {
        "en": "{path} would be written twice",
        "zh-CN": "{path} 会被写两次"
      }
    ],
    "hints": [
      {
        "en": "--rejects FILE",
        "zh-CN": "--rejects 文件"
      },
      {
        "en": "name another file for the output",
        "zh-CN": "为输出指定另一个文件"
      },
      {
        "en": "name each output once",
        "zh-CN": "每个输出只写一次"
      }
    ]
  },
  "E_OUTPUT_FORMAT": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "-f {format} and -o {file} name different formats",
        "zh-CN": "-f {format} 与 -o {file} 的格式不一致"
      },
      {
        "en": "a load tells what it did as text or JSON, not as {format}",
        "zh-CN": "载入结果只能以文本或 JSON 给出，不能是 {format}"
      },
      {
        "en": "a mail is made of the report alone, not of {analysis}",
        "zh-CN": "只有报告能写成邮件，{analysis} 不能"
      },
      {
        "en": "a report is no {format}",
        "zh-CN": "报告不能输出为 {format}"
      },
      {
        "en": "no format for {file}",
        "zh-CN": "无法确定 {file} 的格式"
      },
      {
        "en": "{file}: it takes a Chromium, Chrome or Edge to make it, and none was found",
        "zh-CN": "{file}：生成它需要能打印网页的浏览器，本机未找到"
      },
      {
        "en": "{file}: pictures are written as PNG or SVG",
        "zh-CN": "{file}：图形以 PNG 或 SVG 写出"
      }
    ],
    "hints": [
      {
        "en": "drop -f, or write both: -o - -o {file}",
        "zh-CN": "去掉 -f，或两种都写：-o - -o {file}"
      }
    ]
  },
  "E_OUTPUT_PLACE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no {place} for a file name",
        "zh-CN": "文件名中没有可用的 {place}"
      }
    ],
    "hints": []
  },
  "E_OVERLAP": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "sources {s} and {source} hold the same rows of {name}",
        "zh-CN": "来源 {s} 和 {source} 含有 {name} 的相同行"
      },
      {
        "en": "{name} has rows of these days already, and nothing tells whether they are the same",
        "zh-CN": "{name} 已有这些日期的行，无法判断是否相同"
      },
      {
        "en": "{name} has rows of this file already, and --mode append would count them twice",
        "zh-CN": "{name} 已有此文件的行，--mode append 会重复计算"
      },
      {
        "en": "{one} and {other} hold the same rows, and --mode append would count them twice",
        "zh-CN": "{one} 与 {other} 含有相同的行，--mode append 会重复计算"
      }
    ],
    "hints": [
      {
        "en": "--mode replace_window to take the days from this file, --mode replace, or map the key",
        "zh-CN": "--mode replace_window 以此文件的日期为准，或 --mode replace，或映射键列"
      },
      {
        "en": "take them out of one of the two with drop:",
        "zh-CN": "用 drop: 把它们从其中一个来源中去掉"
      }
    ]
  },
  "E_OWNER": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "nobody in {tables} has the id {id}",
        "zh-CN": "{tables} 中没有编号 {id}"
      }
    ],
    "hints": [
      {
        "en": "did you mean {near}?",
        "zh-CN": "是否指 {near}？"
      }
    ]
  },
  "E_PARQUET": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} is not a whole Parquet file that can be read",
        "zh-CN": "{file} 不是可以读取的完整 Parquet 文件"
      }
    ],
    "hints": [
      {
        "en": "export or copy the file again",
        "zh-CN": "重新导出或复制该文件"
      }
    ]
  },
  "E_PERIOD": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--period and --since or --until both name the period",
        "zh-CN": "--period 与 --since、--until 都指定了期间"
      },
      {
        "en": "a report by {grain} needs one {grain}, not {label}",
        "zh-CN": "按 {grain} 的报告需要一个 {grain}，而不是 {label}"
      },
      {
        "en": "a report by {pattern} months needs one of them, not {period}",
        "zh-CN": "按 {pattern} 月的报告需要其中一个月，而不是 {period}"
      },
      {
        "en": "a report is of one length, not {named}",
        "zh-CN": "一份报告只能有一种期间长度，而不是 {named}"
      },
      {
        "en": "no such period \"{spec}\"",
        "zh-CN": "没有这样的期间 \"{spec}\""
      },
      {
        "en": "no such period \"{spec}\": {year} has no week {number}",
        "zh-CN": "没有这样的期间 \"{spec}\"：{year} 年没有第 {number} 周"
      },
      {
        "en": "no such period \"{spec}\"; did you mean {near}?",
        "zh-CN": "没有这样的期间 \"{spec}\"；是否指 {near}？"
      },
      {
        "en": "the period begins after it ends: {from} to {to}",
        "zh-CN": "期间的开始晚于结束：{from} 至 {to}"
      },
      {
        "en": "{source} is no date: \"{text}\"",
        "zh-CN": "{source} 不是日期：\"{text}\""
      }
    ],
    "hints": [
      {
        "en": "--since and --until are both inclusive; the data are read up to {as_of}",
        "zh-CN": "--since 与 --until 都含当日；数据读到 {as_of}"
      },
      {
        "en": "crm-analyze report --{grain}, or --period with one {grain}",
        "zh-CN": "crm-analyze report --{grain}，或用 --period 指定一个 {grain}"
      },
      {
        "en": "dates are YYYY-MM-DD",
        "zh-CN": "日期写作 YYYY-MM-DD"
      },
      {
        "en": "keep one of them",
        "zh-CN": "只保留其中一个"
      },
      {
        "en": "periods are: {forms}",
        "zh-CN": "期间可写作：{forms}"
      }
    ]
  },
  "E_PERMISSION": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{db}: no permission to write",
        "zh-CN": "{db}：没有写入权限"
      },
      {
        "en": "{file}: no permission",
        "zh-CN": "{file}：没有权限"
      },
      {
        "en": "{file}: the disk is read-only",
        "zh-CN": "{file}：磁盘只读"
      },
      {
        "en": "{path}: no permission",
        "zh-CN": "{path}：没有权限"
      }
    ],
    "hints": []
  },
  "E_PIVOT": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "pivot: two answers for one key and name: {k}",
        "zh-CN": "pivot：同一键和名称有两个答案：{k}"
      }
    ],
    "hints": [
      {
        "en": "add a column to pivot.key that tells them apart",
        "zh-CN": "在 pivot.key 中加一列以区分它们"
      }
    ]
  },
  "E_QUOTE": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: a quote in the record of line {line:plain} is not closed; {lines:plain} lines after it would be its text",
        "zh-CN": "{file}：第 {line:plain} 行的记录中有未闭合的引号，其后 {lines:plain} 行会被当作它的内容"
      },
      {
        "en": "{file}: a quote opened on line {line:plain} is not closed",
        "zh-CN": "{file}：第 {line:plain} 行的引号没有闭合"
      }
    ],
    "hints": [
      {
        "en": "close or double the quote there; if quotes are part of the text, --quote none",
        "zh-CN": "补上或双写该处的引号；如果引号是文本的一部分：--quote none"
      },
      {
        "en": "close the quote there, or --quote none where quotes mean nothing",
        "zh-CN": "在该处补上引号；引号没有特殊含义时用 --quote none"
      }
    ]
  },
  "E_RAGGED": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: blanks align {n:plain} columns, and no delimiter cuts them",
        "zh-CN": "{file}：{n:plain} 列由空格对齐，没有分隔符"
      },
      {
        "en": "{file}: most rows do not have the header's {width:plain} columns",
        "zh-CN": "{file}：多数行的列数与表头的 {width:plain} 列不符"
      }
    ],
    "hints": [
      {
        "en": "--delimiter CHARACTER or --header-row LINE",
        "zh-CN": "--delimiter 分隔符 或 --header-row 行号"
      },
      {
        "en": "these lines under a source of crm-analyze.yml (sources: orders: …) cut it so; then crm-analyze load",
        "zh-CN": "在 crm-analyze.yml 的来源（sources: orders: …）下写入这几行即可按此切分；然后 crm-analyze load"
      }
    ]
  },
  "E_RECORD": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: the record that begins on line {line:plain} is longer than 256 KB",
        "zh-CN": "{file}：从第 {line:plain} 行开始的记录超过 256 KB"
      }
    ],
    "hints": [
      {
        "en": "close the quote there or shorten it, or --quote none where quotes mean nothing",
        "zh-CN": "在该处补上引号或缩短内容；引号没有特殊含义时用 --quote none"
      }
    ]
  },
  "E_REJECTS": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{source}: {rejected:plain} of {read:plain} rows cannot be read ({allowed:plain} allowed); nothing is loaded",
        "zh-CN": "{source}：{read:plain} 行中有 {rejected:plain} 行无法读取（允许 {allowed:plain} 行）；未载入任何数据"
      }
    ],
    "hints": [
      {
        "en": "mend the rows, or --max-rejects {share:plain}% to load the others",
        "zh-CN": "修正这些行，或用 --max-rejects {share:plain}% 载入其余的行"
      },
      {
        "en": "mend the rows, or map another header, or take the column out: --map column=",
        "zh-CN": "修正这些行，或改用其他表头，或去掉该列：--map 列="
      },
      {
        "en": "see {path}; mend the rows, or --max-rejects {share:plain}% to load the others",
        "zh-CN": "见 {path}；修正这些行，或用 --max-rejects {share:plain}% 载入其余的行"
      },
      {
        "en": "see {path}; mend the rows, or map another header, or take the column out: --map column=",
        "zh-CN": "见 {path}；修正这些行，或改用其他表头，或去掉该列：--map 列="
      }
    ]
  },
  "E_ROWS": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: {seen:plain} rows were seen in it and {read:plain} could be read",
        "zh-CN": "{file}：文件中可见 {seen:plain} 行，只读出 {read:plain} 行"
      }
    ],
    "hints": [
      {
        "en": "--quote none where quotes mean nothing, or --header-row LINE",
        "zh-CN": "引号没有含义时用 --quote none，或用 --header-row 行号"
      }
    ]
  },
  "E_SAVED": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} and {other} were drawn with different --holdout or --seed: they are two trials, not one",
        "zh-CN": "{file} 与 {other} 使用了不同的 --holdout 或 --seed：这是两次试验，不能合并"
      },
      {
        "en": "{file} does not say what columns {name} has",
        "zh-CN": "{file} 没有说明 {name} 有哪些列"
      },
      {
        "en": "{file} holds no customers of a list: it was saved without the table \"actions\"",
        "zh-CN": "{file} 中没有清单上的客户：保存时没有表 \"actions\""
      },
      {
        "en": "{file} is an answer of {schema}, not a list of actions",
        "zh-CN": "{file} 是 {schema} 的结果，不是行动清单"
      },
      {
        "en": "{file} is no report of this version",
        "zh-CN": "{file} 不是本版本的报告"
      },
      {
        "en": "{file} is no saved result",
        "zh-CN": "{file} 不是保存的结果"
      },
      {
        "en": "{file} is no whole JSON result",
        "zh-CN": "{file} 不是完整的 JSON 结果"
      },
      {
        "en": "{file} is not JSON",
        "zh-CN": "{file} 不是 JSON"
      }
    ],
    "hints": []
  },
  "E_SCHEDULE": {
    "exits": [
      3
    ],
    "says": [],
    "hints": [
      {
        "en": "mend it in the file of schedules (Monday, 08:00, 17:30, Europe/Berlin) and load that again",
        "zh-CN": "在营业时间文件中改正（如 星期一、08:00、17:30）并重新载入"
      }
    ]
  },
  "E_SEVERAL_CUSTOMERS": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{n} customers have {text} in their name",
        "zh-CN": "有 {n} 个客户的名称含有 {text}"
      }
    ],
    "hints": []
  },
  "E_SHEET": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} cannot be read as a workbook: {message}",
        "zh-CN": "{file} 无法作为工作簿读取：{message}"
      },
      {
        "en": "{file} has no sheet \"{wanted}\"",
        "zh-CN": "{file} 没有工作表 \"{wanted}\""
      },
      {
        "en": "{file} has {filled_n:plain} sheets: {filled}",
        "zh-CN": "{file} 有 {filled_n:plain} 个工作表：{filled}"
      },
      {
        "en": "{file} holds {n:plain} tables: {names}",
        "zh-CN": "{file} 中有 {n:plain} 个表格：{names}"
      }
    ],
    "hints": [
      {
        "en": "{file} has no filled sheet",
        "zh-CN": "{file} 没有含数据的工作表"
      },
      {
        "en": "{file} has no sheet \"{wanted}\"",
        "zh-CN": "{file} 没有工作表 \"{wanted}\""
      },
      {
        "en": "{file} has {filled_n:plain} sheets: {filled}",
        "zh-CN": "{file} 有 {filled_n:plain} 个工作表：{filled}"
      }
    ]
  },
  "E_SORT_MASKED": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{field} is masked: its order would tell of its values",
        "zh-CN": "{field} 已遮蔽：其顺序会透露取值"
      }
    ],
    "hints": [
      {
        "en": "sort by a number or a date, or open the column: --unmask <column>",
        "zh-CN": "按数值或日期排序，或开放该列：--unmask <列>"
      }
    ]
  },
  "E_SQL": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "PIVOT must name its columns: ON … IN (…)",
        "zh-CN": "PIVOT 必须写明各列：ON … IN (…)"
      },
      {
        "en": "no table {name} is loaded",
        "zh-CN": "没有载入表 {name}"
      },
      {
        "en": "one query at a time: there is a ; in the middle",
        "zh-CN": "一次只能执行一条查询：中间有 ;"
      },
      {
        "en": "only a SELECT can be run: the database is read-only",
        "zh-CN": "只能执行 SELECT：数据库只读"
      },
      {
        "en": "this begins nothing that Trino can read: {rest}",
        "zh-CN": "Trino 无法读取以此开头的内容：{rest}"
      },
      {
        "en": "{name} is a parameter, and no value can be given for it",
        "zh-CN": "{name} 是参数，而这里无法给它赋值"
      },
      {
        "en": "{what} is not for queries here, which read the loaded tables and nothing else",
        "zh-CN": "{what} 不能用在这里的查询中：查询只读已载入的表"
      },
      {
        "en": "{word} is not for queries here; tables and columns are shown by the commands model and doctor",
        "zh-CN": "{word} 不能用在这里的查询中；表和列可用命令 model 和 doctor 查看"
      }
    ],
    "hints": []
  },
  "E_STDIN": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "- reads stdin, and nothing is piped into it",
        "zh-CN": "- 表示读取标准输入，但没有输入"
      },
      {
        "en": "nothing is piped to stdin",
        "zh-CN": "标准输入没有数据"
      }
    ],
    "hints": []
  },
  "E_SUBTOTAL": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file}: a row called Total has \"{header}\" {n0}, as other rows add up to",
        "zh-CN": "{file}：名为 Total 的一行，其 \"{header}\" 为 {n0}，恰为其他行之和"
      }
    ],
    "hints": [
      {
        "en": "take it out of the file if it is a total, or give it another name",
        "zh-CN": "如果是合计行，请从文件中删去；否则请改用其他名称"
      }
    ]
  },
  "E_TABLE": {
    "exits": [
      2,
      3
    ],
    "says": [
      {
        "en": "\"{table}\" is no table of the model and no source of the mapping",
        "zh-CN": "\"{table}\" 既不是模型的表，也不是映射的来源"
      },
      {
        "en": "{file} fits no table of the model",
        "zh-CN": "{file} 不符合模型中的任何表"
      }
    ],
    "hints": []
  },
  "E_TARGET": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "a target of {measure} has the unit \"{unit}\", which is no time",
        "zh-CN": "{measure} 的目标单位“{unit}”不是时间单位"
      },
      {
        "en": "two targets of {measure} fit the same cases alike: {rules}",
        "zh-CN": "{measure} 的两个目标对同一批工单同样适用：{rules}"
      }
    ],
    "hints": [
      {
        "en": "say which one holds in service_targets: a row with both columns, or days that do not overlap",
        "zh-CN": "请在 service_targets 中说明以哪个为准：增加同时写明这些列的一行，或使有效日期不重叠"
      },
      {
        "en": "units are minutes, hours, days or seconds, with business_ or calendar_ in front where it matters; mend service_targets and load it again",
        "zh-CN": "单位应为分钟、小时、天或秒，必要时加前缀 business_ 或 calendar_；请改正 service_targets 并重新载入"
      }
    ]
  },
  "E_TIMEOUT": {
    "exits": [
      4
    ],
    "says": [
      {
        "en": "not done within {duration}, and ended",
        "zh-CN": "在 {duration} 内未完成，已终止"
      }
    ],
    "hints": [
      {
        "en": "narrow the run with --period or --where, or give it longer: --timeout 1h",
        "zh-CN": "用 --period、--where 缩小范围，或延长时间：--timeout 1h"
      }
    ]
  },
  "E_TIMEZONE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "the dates of {db} are of {stored}, and --tz {typed} cannot change them",
        "zh-CN": "{db} 的日期属于时区 {stored}，--tz {typed} 无法改变"
      },
      {
        "en": "unknown time zone \"{timezone}\"",
        "zh-CN": "未知时区 \"{timezone}\""
      },
      {
        "en": "{db} was loaded with --tz {before}, so its dates are of that zone",
        "zh-CN": "{db} 是按 --tz {before} 载入的，日期属于该时区"
      }
    ],
    "hints": [
      {
        "en": "--tz {before}, or load all into a new file",
        "zh-CN": "--tz {before}，或全部载入新文件"
      }
    ]
  },
  "E_TOTAL": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} says it has {said:plain} rows but has {found:plain}",
        "zh-CN": "{file} 标明有 {said:plain} 行，实际有 {found:plain} 行"
      },
      {
        "en": "{what} adds up to {found}, not to {said_text}",
        "zh-CN": "{what} 合计为 {found}，而不是 {said_text}"
      }
    ],
    "hints": [
      {
        "en": "the file is not whole, or read wrongly; nothing is loaded",
        "zh-CN": "文件不完整，或读取有误；未载入任何数据"
      },
      {
        "en": "the file is not whole; nothing is loaded",
        "zh-CN": "文件不完整；未载入任何数据"
      }
    ]
  },
  "E_UNDO": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "load {id:plain} came after load {id_2:plain} into {table}",
        "zh-CN": "第 {id:plain} 次载入晚于第 {id_2:plain} 次，同样写入了 {table}"
      },
      {
        "en": "there is no load to take back",
        "zh-CN": "没有可撤销的载入"
      },
      {
        "en": "there is no load {id:plain} that stands",
        "zh-CN": "没有仍然有效的第 {id:plain} 次载入"
      },
      {
        "en": "what load {id:plain} replaced is no longer kept",
        "zh-CN": "第 {id:plain} 次载入所替换的行已不再保留"
      }
    ],
    "hints": [
      {
        "en": "crm-analyze load --mode replace TABLE FILE",
        "zh-CN": "crm-analyze load --mode replace 表 文件"
      }
    ]
  },
  "E_UNKNOWN_CHART": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{analysis} has no chart {name}",
        "zh-CN": "{analysis} 没有图表 {name}"
      },
      {
        "en": "{analysis} has no picture named {name} in this answer",
        "zh-CN": "{analysis} 的此答案没有名为 {name} 的图"
      },
      {
        "en": "{id} (of {of})",
        "zh-CN": "{id}（{of} 的）"
      }
    ],
    "hints": []
  },
  "E_UNKNOWN_COMMAND": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no command {word}",
        "zh-CN": "没有命令 {word}"
      }
    ],
    "hints": []
  },
  "E_UNKNOWN_CUSTOMER": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "no customer {id}",
        "zh-CN": "没有客户 {id}"
      }
    ],
    "hints": []
  },
  "E_UNKNOWN_FIELD": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no field named {field}",
        "zh-CN": "没有名为 {field} 的字段"
      },
      {
        "en": "no table of {id} has all of {fields}",
        "zh-CN": "{id} 没有一张表同时包含 {fields}"
      },
      {
        "en": "{table} has no field named {field}; it is of {others}",
        "zh-CN": "{table} 没有名为 {field} 的字段；它属于 {others}"
      }
    ],
    "hints": []
  },
  "E_UNKNOWN_METRIC": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no metric named {metric}",
        "zh-CN": "没有名为 {metric} 的指标"
      },
      {
        "en": "{name} is a metric of more than one analysis",
        "zh-CN": "{name} 是多项分析共有的指标"
      }
    ],
    "hints": [
      {
        "en": "did you mean {near}?",
        "zh-CN": "是否指 {near}？"
      },
      {
        "en": "write analysis.metric: --fail-on 'reps.attainment<80%'",
        "zh-CN": "写作 分析.指标：--fail-on 'reps.attainment<80%'"
      }
    ]
  },
  "E_UNKNOWN_NAME": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no analysis, metric, column, value or code is called {name}",
        "zh-CN": "没有名为 {name} 的分析、指标、列、取值或代码"
      },
      {
        "en": "no error or warning has the code {code}",
        "zh-CN": "没有代码为 {code} 的错误或警告"
      },
      {
        "en": "no schema is called {name}",
        "zh-CN": "没有名为 {name} 的 schema"
      }
    ],
    "hints": []
  },
  "E_UNKNOWN_OPTION": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no option {option}",
        "zh-CN": "没有选项 {option}"
      },
      {
        "en": "{command} has no option --{long}",
        "zh-CN": "{command} 没有选项 --{long}"
      },
      {
        "en": "{command} has no option --{long}: what it writes cannot be masked",
        "zh-CN": "{command} 没有选项 --{long}：其输出无法遮蔽"
      }
    ],
    "hints": []
  },
  "E_UNKNOWN_TABLE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no table named {name}",
        "zh-CN": "没有名为 {name} 的表"
      },
      {
        "en": "the model has no table {name}",
        "zh-CN": "模型中没有表 {name}"
      },
      {
        "en": "{analysis} has no table {name}",
        "zh-CN": "{analysis} 没有表 {name}"
      }
    ],
    "hints": []
  },
  "E_UNKNOWN_TOPIC": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no help on {topic}",
        "zh-CN": "没有关于 {topic} 的帮助"
      }
    ],
    "hints": []
  },
  "E_USAGE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--check reads a database file, and stands alone",
        "zh-CN": "--check 读取数据库文件，须单独使用"
      },
      {
        "en": "--for makes the report of one, --split-by one for each: name one of the two",
        "zh-CN": "--for 生成一份，--split-by 每个值各一份：请只用其一"
      },
      {
        "en": "--from and --db both name the data",
        "zh-CN": "--from 和 --db 都指定了数据来源"
      },
      {
        "en": "--from-json does not go with --{long}",
        "zh-CN": "--from-json 不能与 --{long} 同用"
      },
      {
        "en": "--from-json makes no checks",
        "zh-CN": "--from-json 不作检查"
      },
      {
        "en": "--map names columns of files, and no file is given",
        "zh-CN": "--map 指定文件的列，但没有给出文件"
      },
      {
        "en": "--memory is for DuckDB; a cluster has limits of its own",
        "zh-CN": "--memory 用于 DuckDB；集群自有限额"
      },
      {
        "en": "--open opens a page or picture that -o writes, and none is written",
        "zh-CN": "--open 打开由 -o 写出的网页或图片，而这里没有写出"
      },
      {
        "en": "--rows does not go with --sql",
        "zh-CN": "--rows 不能与 --sql 同用"
      },
      {
        "en": "--undo takes a load back and does not go with {beside}",
        "zh-CN": "--undo 用于撤销载入，不能与 {beside} 同用"
      },
      {
        "en": "--unmask says which columns --mask leaves as they are",
        "zh-CN": "--unmask 指定 --mask 保持原样的列"
      },
      {
        "en": "init needs exports to look at",
        "zh-CN": "init 需要导出文件"
      },
      {
        "en": "no file to load into {first}",
        "zh-CN": "没有要载入 {first} 的文件"
      },
      {
        "en": "there is no file {first}",
        "zh-CN": "文件 {first} 不存在"
      },
      {
        "en": "{db} is a folder of Parquet files, which is read and never written",
        "zh-CN": "{db} 是 Parquet 文件夹，只读取，从不写入"
      },
      {
        "en": "{other} does not go with --{long}",
        "zh-CN": "{other} 不能与 --{long} 同用"
      },
      {
        "en": "{quoted} is missing",
        "zh-CN": "缺少 {quoted}"
      },
      {
        "en": "{quoted} needs a value",
        "zh-CN": "{quoted} 需要一个值"
      },
      {
        "en": "{source} does not take {value}",
        "zh-CN": "{source} 不接受 {value}"
      }
    ],
    "hints": [
      {
        "en": "--from FILE --map amount=HEADER",
        "zh-CN": "--from 文件 --map amount=列名"
      },
      {
        "en": "crm-analyze doctor --loads   (then: crm-analyze load --undo NUMBER)",
        "zh-CN": "crm-analyze doctor --loads   （然后：crm-analyze load --undo 编号）"
      },
      {
        "en": "crm-analyze load orders orders.parquet --db crm.duckdb   puts them into a database",
        "zh-CN": "crm-analyze load orders orders.parquet --db crm.duckdb   载入数据库"
      },
      {
        "en": "keep one of them",
        "zh-CN": "只保留其中一个"
      },
      {
        "en": "leave --memory out",
        "zh-CN": "去掉 --memory"
      }
    ]
  },
  "E_VALUE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--fiscal-year-start takes a month from 1 to 12, not {month:plain}",
        "zh-CN": "--fiscal-year-start 应为 1 至 12 的月份，而不是 {month:plain}"
      },
      {
        "en": "--groups takes a number from 1, not {most:plain}",
        "zh-CN": "--groups 应为不小于 1 的数，而不是 {most:plain}"
      },
      {
        "en": "--header-row takes a line number, not {text}",
        "zh-CN": "--header-row 应为行号，而不是 {text}"
      },
      {
        "en": "--memory takes 64MB or more, not {text}",
        "zh-CN": "--memory 至少为 64MB，而不是 {text}"
      },
      {
        "en": "--timeout takes a duration, not {text}",
        "zh-CN": "--timeout 应为时长，而不是 {text}"
      },
      {
        "en": "--undo takes the number of a load, not {undo}",
        "zh-CN": "--undo 应为某次载入的编号，而不是 {undo}"
      },
      {
        "en": "--{flag} {pair}: a name, = and what it is taken from are wanted",
        "zh-CN": "--{flag} {pair}：应为 名称=取值"
      },
      {
        "en": "no completion for {shell}",
        "zh-CN": "没有 {shell} 的补全脚本"
      },
      {
        "en": "{flag} takes a size, not {text}",
        "zh-CN": "{flag} 应为大小，而不是 {text}"
      },
      {
        "en": "{flag} takes a whole number up to {kept_at_most:plain}, not {text}",
        "zh-CN": "{flag} 应为不超过 {kept_at_most:plain} 的整数，而不是 {text}"
      },
      {
        "en": "{source} does not take {value}",
        "zh-CN": "{source} 不接受 {value}"
      },
      {
        "en": "{source} takes a whole number from 0, not {value}",
        "zh-CN": "{source} 应为不小于 0 的整数，而不是 {value}"
      },
      {
        "en": "{source} takes true or false, not {value}",
        "zh-CN": "{source} 应为 true 或 false，而不是 {value}"
      }
    ],
    "hints": []
  },
  "E_WHERE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "--where not understood: {text}",
        "zh-CN": "无法理解 --where：{text}"
      },
      {
        "en": "--where {given}: {attribute} is a text, and {operator} compares numbers and days",
        "zh-CN": "--where {given}：{attribute} 是文本，{operator} 只比较数字和日期"
      },
      {
        "en": "--where {given}: {attribute} is {name}, not {wrong}",
        "zh-CN": "--where {given}：{attribute} 应为{name}，而不是 {wrong}"
      },
      {
        "en": "--where {text}: there is no value after {operator}",
        "zh-CN": "--where {text}：{operator} 之后没有值"
      }
    ],
    "hints": []
  },
  "E_WHERE_MASKED": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "{attribute} is masked: rows are not chosen by it",
        "zh-CN": "{attribute} 已遮蔽：不能按它筛选行"
      }
    ],
    "hints": [
      {
        "en": "cut by it (--by), or open it: --unmask {attribute}",
        "zh-CN": "可按它分组（--by），或开放该列：--unmask {attribute}"
      }
    ]
  },
  "E_WHERE_VALUE": {
    "exits": [
      2
    ],
    "says": [
      {
        "en": "no row has {attribute}={missing}",
        "zh-CN": "没有任何行的 {attribute} 等于 {missing}"
      }
    ],
    "hints": []
  },
  "E_ZIP": {
    "exits": [
      3
    ],
    "says": [
      {
        "en": "{file} holds {n:plain} files: {names}",
        "zh-CN": "{file} 中有 {n:plain} 个文件：{names}"
      },
      {
        "en": "{file} is not a whole zip file",
        "zh-CN": "{file} 不是完整的 zip 文件"
      },
      {
        "en": "{file}: {name} is encrypted or packed in a way that is not read",
        "zh-CN": "{file}：{name} 已加密或压缩方式不受支持"
      },
      {
        "en": "{file}: {name} is packed once more",
        "zh-CN": "{file}：{name} 又被压缩了一层"
      }
    ],
    "hints": [
      {
        "en": "export or copy the file again",
        "zh-CN": "重新导出或复制该文件"
      },
      {
        "en": "unpack it and load the file you mean",
        "zh-CN": "解压后载入所需的文件"
      }
    ]
  },
  "W_ABOVE_PEERS": {
    "exits": [],
    "says": [
      {
        "en": "customers who spend more than the good ones of their kind, {share} of what is spent: peers know no wallet of theirs, and they are in no share by peers",
        "zh-CN": "有客户的购买额高于同类中的佼佼者，占购买总额 {share}：同类推算不出其钱包，不计入按同类的任何份额"
      }
    ],
    "hints": []
  },
  "W_AFTER_THE_FACT": {
    "exits": [],
    "says": [
      {
        "en": "{reason:code}{product} tells who left too well ({area}): written after the fact? It is refused",
        "zh-CN": "{reason:code}{product} 预测流失过于准确（{area}）：是否事后写入？不予采用"
      }
    ],
    "hints": []
  },
  "W_ARM_UNKNOWN": {
    "exits": [],
    "says": [
      {
        "en": "members without an arm, of campaigns whose others have one, are left out",
        "zh-CN": "同一活动其他成员有组别而自己没有的成员未计入"
      }
    ],
    "hints": []
  },
  "W_ASK": {
    "exits": [],
    "says": [
      {
        "en": "{table}: {rows} {rows:row|rows} of the period {rows:has|have} a status that no list knows, as \"{word}\", and {rows:counts|count} here: should they? crm-analyze load … --state \"{word}=void\" says no, \"{word}=counts\" says yes",
        "zh-CN": "{table}：期间内有 {rows} 行的状态不在任何词表中，如 \"{word}\"，此处计入：是否应计入？crm-analyze load … --state \"{word}=void\" 表示否，\"{word}=counts\" 表示是"
      }
    ],
    "hints": []
  },
  "W_ATTRIBUTED_CUT": {
    "exits": [],
    "says": [
      {
        "en": "orders do not know {attributes}, so what they name a campaign by is not attributed under it",
        "zh-CN": "订单没有 {attributes}，因此订单指明的活动在其下不归因"
      }
    ],
    "hints": []
  },
  "W_BACKWARDS": {
    "exits": [],
    "says": [
      {
        "en": "cases that ended before they began, {cases} of them: they count as solved, and are in no duration",
        "zh-CN": "{cases} 个工单的结束早于开始：计为已解决，不计入时长"
      },
      {
        "en": "{deals} {deals:deal|deals} closed before {deals:it was|they were} created: counted, and in no curve",
        "zh-CN": "{deals} 个商机关闭早于创建：计数，但不入曲线"
      }
    ],
    "hints": []
  },
  "W_BEFORE_DATA": {
    "exits": [],
    "says": [
      {
        "en": "nobody has a value of {attribute} on {day}, the day before the period: orders begin on {first}; choose a later period with --since, or the end of this one with --by-at end",
        "zh-CN": "{day}（期间前一日）没有任何客户有 {attribute} 的值：订单自 {first} 才开始；请用 --since 选择更晚的期间，或用 --by-at end 取期末的值"
      }
    ],
    "hints": []
  },
  "W_BORN_BEFORE_DATA": {
    "exits": [],
    "says": [
      {
        "en": "some customers ({share}) were won before the data begin: their first purchase seen is not their first",
        "zh-CN": "部分客户（{share}）在数据开始之前就已获得：看到的首次购买并非真正首次"
      }
    ],
    "hints": []
  },
  "W_BOTH_ARMS": {
    "exits": [],
    "says": [
      {
        "en": "members in both arms of a campaign are left out",
        "zh-CN": "同一活动两组皆有的成员未计入"
      }
    ],
    "hints": []
  },
  "W_BOUGHT_BEFORE": {
    "exits": [],
    "says": [
      {
        "en": "{bought} of {leads} leads had bought before they were one, and are not on the way",
        "zh-CN": "{leads} 条线索中有 {bought} 条在成为线索之前已购买，不计入路径"
      }
    ],
    "hints": []
  },
  "W_BOUGHT_LATER": {
    "exits": [],
    "says": [
      {
        "en": "customers who bought first after {from} are in no test",
        "zh-CN": "{from} 之后首次购买的客户不参与验证"
      }
    ],
    "hints": []
  },
  "W_BY_AT_END": {
    "exits": [],
    "says": [
      {
        "en": "{names} as of the end of the period: this selects on the outcome; --by-at start does not",
        "zh-CN": "{names} 取期末的值：这是按结果挑选客户；--by-at start 则不会"
      }
    ],
    "hints": []
  },
  "W_CALENDAR_UNKNOWN": {
    "exits": [],
    "says": [
      {
        "en": "the days of the two periods differ, and fewer than 26 weeks before tell what each kind of day brings: no calendar bar",
        "zh-CN": "两期日子不同，而此前不足 26 周，不知各类日子通常带来多少：不列日历项"
      }
    ],
    "hints": []
  },
  "W_CAPPED": {
    "exits": [],
    "says": [
      {
        "en": "{table}: {shown} of {rows} rows; narrow with where, sort or limit, or cut by less",
        "zh-CN": "{table}：{rows} 行中的 {shown} 行；可用 `where`、`sort` 或 `limit` 缩小范围，或减少切分"
      }
    ],
    "hints": []
  },
  "W_CES_DIRECTION": {
    "exits": [],
    "says": [
      {
        "en": "effort questions run both ways: nothing is called easy without --ces-direction",
        "zh-CN": "费力度题目有两种方向：未给出 --ces-direction 时不计轻松占比"
      }
    ],
    "hints": []
  },
  "W_CHANGED_HOURS": {
    "exits": [],
    "says": [
      {
        "en": "{label}: {none} {none:time|times} that no clock in {zone} showed, as summer time began (read an hour later), {two} that it showed twice, as it ended (read as the later); times with their offset, or in UTC, are exact",
        "zh-CN": "{label}：有 {none} 个时刻在 {zone} 不存在（夏令时开始，按晚一小时读取），{two} 个出现两次（夏令时结束，按较晚者读取）；带时差或用 UTC 的时间是精确的"
      }
    ],
    "hints": []
  },
  "W_CHECK_FAILED": {
    "exits": [],
    "says": [],
    "hints": []
  },
  "W_CHECK_WARNED": {
    "exits": [],
    "says": [],
    "hints": []
  },
  "W_COARSE_PRICES": {
    "exits": [],
    "says": [
      {
        "en": "prices are mean prices of categories, their range in them: products of both periods make less than 80 % of the money, categories {share} %",
        "zh-CN": "价格为品类平均价，含品类内的结构：两期都卖的产品不足金额的 80 %，品类为 {share} %"
      }
    ],
    "hints": []
  },
  "W_COLUMNS_LOST": {
    "exits": [],
    "says": [],
    "hints": []
  },
  "W_COMBINED_NOT_USED": {
    "exits": [],
    "says": [
      {
        "en": "the combined warning is not used: its list is not surely more precise than that of the best single one ({best:code}): by {gain} ({low} to {high})",
        "zh-CN": "未采用组合预警：其名单未必比最佳单一方法（{best:code}）更精确：差 {gain}（{low} 至 {high}）"
      }
    ],
    "hints": []
  },
  "W_COMBINED_USED": {
    "exits": [],
    "says": [
      {
        "en": "the combined warning is used: its list is more precise than the best single one by {gain} ({low} to {high})",
        "zh-CN": "采用组合预警：其名单比最佳单一方法精确 {gain}（{low} 至 {high}）"
      }
    ],
    "hints": []
  },
  "W_CONFLICTS": {
    "exits": [],
    "says": [
      {
        "en": "customers state a smaller wallet than they bought from us: shown as stated, flagged, and in no share",
        "zh-CN": "有客户自报的钱包少于其在我方的购买：照报显示并标记，不计入任何份额"
      }
    ],
    "hints": []
  },
  "W_CONTACTED": {
    "exits": [],
    "says": [
      {
        "en": "customers on the lists were contacted within the horizon: what came of them is not what the warning alone would have seen",
        "zh-CN": "名单中的客户在期间内被联系过：其结果并非预警单独所见"
      }
    ],
    "hints": []
  },
  "W_CONTRACTS_AND_ORDERS": {
    "exits": [],
    "says": [
      {
        "en": "contracts and orders stand beside each other: orders may be invoices of the contracts, so they are never added",
        "zh-CN": "合同与订单并列：订单可能就是合同的发票，因此不相加"
      }
    ],
    "hints": []
  },
  "W_CONTRACTS_ASIDE": {
    "exits": [],
    "says": [
      {
        "en": "customers with a contract in force and no order stand nowhere: orders say who bought",
        "zh-CN": "有生效合同而没有订单的客户不在任何状态：由订单判断谁购买"
      }
    ],
    "hints": []
  },
  "W_CONTRADICTED": {
    "exits": [],
    "says": [
      {
        "en": "cases open by their status with a time of solution, {cases} of them: the status holds, the time is not used",
        "zh-CN": "{cases} 个工单状态为未结却有解决时间：以状态为准，不用该时间"
      }
    ],
    "hints": []
  },
  "W_COST": {
    "exits": [],
    "says": [
      {
        "en": "{source}: \"{header}\" is the amount on every line, so no cost: left out (--map line_cost=HEADER names another)",
        "zh-CN": "{source}：\"{header}\" 在每一行都等于金额，因此不是成本：已略去（--map line_cost=列名 指定其他列）"
      }
    ],
    "hints": []
  },
  "W_CURRENCIES": {
    "exits": [],
    "says": [
      {
        "en": "{label} mixes {currencies}; they are added up as they stand",
        "zh-CN": "{label} 混有多种币种（{currencies}）；按原数相加"
      }
    ],
    "hints": []
  },
  "W_CUT_EXPOSURE": {
    "exits": [],
    "says": [
      {
        "en": "what was sold cannot be told by this cut or filter of cases, so no rate is given; --per cases gives one",
        "zh-CN": "按此分组或筛选无法确定销售量，故不给出比率；--per cases 可给出"
      }
    ],
    "hints": []
  },
  "W_DAYS_ONLY": {
    "exits": [],
    "says": [
      {
        "en": "cases carry days without times of day: no hours",
        "zh-CN": "工单只有日期而无时刻：无小时分布"
      },
      {
        "en": "cases carry days without times of day: targets shorter than a day cannot be judged by them",
        "zh-CN": "工单只有日期而无时刻：无法据此判断短于一天的目标"
      }
    ],
    "hints": []
  },
  "W_DAY_LEFT_OUT": {
    "exits": [],
    "says": [
      {
        "en": "backtest without {days}: too little history before",
        "zh-CN": "回测不含 {days}：此前历史太短"
      }
    ],
    "hints": []
  },
  "W_DB_DAMAGED": {
    "exits": [],
    "says": [
      {
        "en": "{db} is not what its loads brought; load the exports again into a new file",
        "zh-CN": "{db} 与各次载入的内容不符；请把导出文件重新载入新文件"
      },
      {
        "en": "{db} is not what its loads brought; the one before it is {kept}",
        "zh-CN": "{db} 与各次载入的内容不符；此前的数据库是 {kept}"
      }
    ],
    "hints": []
  },
  "W_DEAL_CLOSED": {
    "exits": [],
    "says": [
      {
        "en": "{source}: {rows:plain} deals are open and have a day in {header} on which they were closed; status stands, the day is kept",
        "zh-CN": "{source}：{rows:plain} 个商机仍在进行，却在 {header} 中有关闭日期；以状态为准，日期保留"
      }
    ],
    "hints": []
  },
  "W_DEAL_EXPECTED": {
    "exits": [],
    "says": [
      {
        "en": "{source}: no column says when deals were closed; for {rows:plain} {rows:deal|deals} won or lost the day in \"{header}\" stands for it (--map closed_on=HEADER)",
        "zh-CN": "{source}：没有列说明商机何时关闭；{rows:plain} 个已赢或已输的商机以 \"{header}\" 中的日期代替（--map closed_on=列名）"
      }
    ],
    "hints": []
  },
  "W_DECIMALS": {
    "exits": [],
    "says": [
      {
        "en": "{label} has more than four decimals ({example}); four are kept",
        "zh-CN": "{label} 的小数超过四位（{example}）；保留四位"
      }
    ],
    "hints": []
  },
  "W_DIFFER": {
    "exits": [],
    "says": [
      {
        "en": "{differ} of {groups} groups differ from the rest by more than chance, also when adjusted for their number: {names}",
        "zh-CN": "{groups} 组中有 {differ} 组与其余客户的差异超出偶然（已按组数校正）：{names}"
      }
    ],
    "hints": []
  },
  "W_DRIVERS_SAMPLED": {
    "exits": [],
    "says": [
      {
        "en": "drivers are fitted over the first {responses} responses by id",
        "zh-CN": "驱动因素只用编号最前的 {responses} 份答卷计算"
      }
    ],
    "hints": []
  },
  "W_DYING": {
    "exits": [],
    "says": [
      {
        "en": "silent or fading far below what is usual for them: {resellers}",
        "zh-CN": "沉默或远低于自身常态：{resellers}"
      }
    ],
    "hints": []
  },
  "W_EARLIER": {
    "exits": [],
    "says": [
      {
        "en": "with the {window} days after it the effect is no longer shown: sales may have come only earlier: {campaigns}",
        "zh-CN": "加上其后 {window} 天，效应不再显示：销售可能只是提前：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_ENTRY": {
    "exits": [],
    "says": [
      {
        "en": "loyal is who bought on {loyal} days within {days} of the first; only who could be followed for so long counts, and those of the same month and channel are held against each other; season and price are not told apart",
        "zh-CN": "首次购买后 {days} 天内在 {loyal} 天购买者为忠诚；只计能观察满此期限的客户，并在同月同渠道之间比较；季节与价格未作区分"
      }
    ],
    "hints": []
  },
  "W_EXPONENT": {
    "exits": [],
    "says": [
      {
        "en": "{label} has numbers such as {example}: a spreadsheet has rounded them",
        "zh-CN": "{label} 中有 {example} 这样的数：电子表格已将其舍入"
      }
    ],
    "hints": []
  },
  "W_EXTRAPOLATED": {
    "exits": [],
    "says": [
      {
        "en": "the horizon is longer than any customer has been seen ({days} days)",
        "zh-CN": "预测期长于任何客户的已知时间（{days} 天）"
      }
    ],
    "hints": []
  },
  "W_FAMILY": {
    "exits": [],
    "says": [
      {
        "en": "cells of kinds and topics tested by customer, {cells} of them: q corrects for those of one attribute",
        "zh-CN": "按客户检验了 {cells} 个类别与主题单元：q 按同一属性的单元校正"
      }
    ],
    "hints": []
  },
  "W_FEWER": {
    "exits": [],
    "says": [
      {
        "en": "{table}: {before:plain} rows before, {after:plain} after",
        "zh-CN": "{table}：之前 {before:plain} 行，之后 {after:plain} 行"
      },
      {
        "en": "{table}: {before:plain} rows before, {after:plain} after; amount {out} out, {in} in",
        "zh-CN": "{table}：之前 {before:plain} 行，之后 {after:plain} 行；金额移除 {out}，加入 {in}"
      }
    ],
    "hints": []
  },
  "W_FEWER_FREQUENCY_SCORES": {
    "exits": [],
    "says": [
      {
        "en": "only {given} of {asked} frequency scores are given: too many customers have the same number of orders; set --f-cuts for other classes",
        "zh-CN": "频次只分出 {asked} 档中的 {given} 档：太多客户的订单数相同；可用 --f-cuts 另设分界"
      }
    ],
    "hints": []
  },
  "W_FEWER_MONETARY_SCORES": {
    "exits": [],
    "says": [
      {
        "en": "only {given} of {asked} monetary scores are given: too many customers spent the same",
        "zh-CN": "金额只分出 {asked} 档中的 {given} 档：太多客户的消费金额相同"
      }
    ],
    "hints": []
  },
  "W_FEWER_RECENCY_SCORES": {
    "exits": [],
    "says": [
      {
        "en": "only {given} of {asked} recency scores are given: too many customers bought last on the same day",
        "zh-CN": "最近购买只分出 {asked} 档中的 {given} 档：太多客户的末次购买在同一天"
      }
    ],
    "hints": []
  },
  "W_FEW_ERRORS": {
    "exits": [],
    "says": [
      {
        "en": "past forecasts of the total and its parts are fewer than 20: the forecast has no interval",
        "zh-CN": "总额及其各部分的历史预测不足 20 次：预测不附区间"
      }
    ],
    "hints": []
  },
  "W_FEW_FOR_DRIVERS": {
    "exits": [],
    "says": [
      {
        "en": "too few complete answers, or drivers that say the same: no weights of drivers",
        "zh-CN": "完整答卷太少，或各驱动因素说的是同一件事：不给权重"
      }
    ],
    "hints": []
  },
  "W_FEW_PEERS": {
    "exits": [],
    "says": [
      {
        "en": "no group of {peers} comparable customers: every wallet of peers is that of everybody",
        "zh-CN": "没有达到 {peers} 个同类客户的组：同类钱包一律取自全部客户"
      }
    ],
    "hints": []
  },
  "W_FEW_WEEKS": {
    "exits": [],
    "says": [
      {
        "en": "no forecast: {weeks} weeks are covered, 26 are needed",
        "zh-CN": "无预测：仅覆盖 {weeks} 周，需要 26 周"
      }
    ],
    "hints": []
  },
  "W_FEW_WON": {
    "exits": [],
    "says": [
      {
        "en": "fewer than 5 deals with known days are won: no chance is told",
        "zh-CN": "天数可知的赢单不足 5 个：不给概率"
      }
    ],
    "hints": []
  },
  "W_FOOTER": {
    "exits": [],
    "says": [
      {
        "en": "{file}: the footer says {said} for \"{header}\", its rows add up to {sum}",
        "zh-CN": "{file}：表尾中 \"{header}\" 为 {said}，其各行合计为 {sum}"
      }
    ],
    "hints": []
  },
  "W_FORECAST_WITHDRAWN": {
    "exits": [],
    "says": [
      {
        "en": "intervals and chances are withdrawn: in the past months of such resellers they did not hold as often as {level} says",
        "zh-CN": "区间与达成概率已撤回：这类代理商过去各月落入区间的频率与所称的 {level} 不符"
      },
      {
        "en": "the intervals of the forecast are withdrawn: in past months they did not hold as often as {level} says",
        "zh-CN": "预测区间已撤回：过去各月落入区间的频率与所称的 {level} 不符"
      }
    ],
    "hints": []
  },
  "W_FORGET_LEFT": {
    "exits": [],
    "says": [
      {
        "en": "the id still stands within other texts: {places}",
        "zh-CN": "该编号仍出现在其他文本中：{places}"
      }
    ],
    "hints": []
  },
  "W_GAPS_BY_CHANCE": {
    "exits": [],
    "says": [
      {
        "en": "gaps of a year ago were filled no less than size and category alone let expect: chance makes them, and none is worth more than what is bought anyhow",
        "zh-CN": "一年前的缺口其后被填补的程度不低于仅凭客户规模与品类所能预期：缺口出于偶然，没有超出自然购买的价值"
      }
    ],
    "hints": []
  },
  "W_GAPS_LEFT_OUT": {
    "exits": [],
    "says": [
      {
        "en": "gaps of which peers buy less are not listed",
        "zh-CN": "同类购买额较低的缺口未列出"
      }
    ],
    "hints": []
  },
  "W_GAPS_NOT_TESTED": {
    "exits": [],
    "says": [
      {
        "en": "too few gaps of a year ago, or less than two years of orders: whether chance makes the gaps is not known, and no value is told",
        "zh-CN": "一年前的缺口太少，或订单不足两年：不知缺口是否出于偶然，不给出价值"
      }
    ],
    "hints": []
  },
  "W_GONE": {
    "exits": [],
    "says": [
      {
        "en": "customers silent for more than {days} days are counted as gone and stand in no list",
        "zh-CN": "沉默超过 {days} 天的客户计为流失，不进入名单"
      }
    ],
    "hints": []
  },
  "W_GRAIN": {
    "exits": [],
    "says": [
      {
        "en": "cohorts by {grain}: the median gap between purchases is {days} days",
        "zh-CN": "同期群按 {grain} 划分：购买间隔的中位数为 {days} 天"
      }
    ],
    "hints": []
  },
  "W_GROSS": {
    "exits": [],
    "says": [
      {
        "en": "{source}: amount (\"{header}\") is what was paid, with tax and shipping",
        "zh-CN": "{source}：金额（\"{header}\"）为实付金额，含税和运费"
      },
      {
        "en": "{source}: amounts are gross of tax",
        "zh-CN": "{source}：金额含税"
      }
    ],
    "hints": []
  },
  "W_HEADER": {
    "exits": [],
    "says": [
      {
        "en": "{file}: {message}",
        "zh-CN": "{file}：{message}"
      }
    ],
    "hints": []
  },
  "W_HORIZON_CUT": {
    "exits": [],
    "says": [
      {
        "en": "{cases} {cases:case|cases} are not followed for the whole horizon: what they bring later is not in the gain, which is so far a lower one",
        "zh-CN": "有 {cases} 件未跟踪满整个期限：其后的收益未计入，目前的收益偏低"
      }
    ],
    "hints": []
  },
  "W_ID_FORM": {
    "exits": [],
    "says": [
      {
        "en": "{source}: {column} (\"{header}\") are e-mail addresses; {rows:plain} are lower-cased, as {example}",
        "zh-CN": "{source}：{column}（\"{header}\"）是电子邮箱地址；{rows:plain} 个转为小写，如 {example}"
      },
      {
        "en": "{source}: {column} (\"{header}\") are telephone numbers; {rows:plain} are reduced to their digits, as {example}",
        "zh-CN": "{source}：{column}（\"{header}\"）是电话号码；{rows:plain} 个只保留数字，如 {example}"
      }
    ],
    "hints": []
  },
  "W_ID_OF_MANY": {
    "exits": [],
    "says": [
      {
        "en": "{source}: \"{id}\" in customer_id (\"{header}\") has {rows:plain} rows, {share:plain} % of all, under {names:plain} different values of \"{by}\": is it nobody, as guests or a marketplace are? In the mapping: {line}",
        "zh-CN": "{source}：customer_id（\"{header}\"）中的 \"{id}\" 有 {rows:plain} 行，占 {share:plain} %，对应 \"{by}\" 的 {names:plain} 个不同值：它是否并非客户，如散客或平台？在映射中写：{line}"
      }
    ],
    "hints": []
  },
  "W_ID_PER_ORDER": {
    "exits": [],
    "says": [
      {
        "en": "every one of {customers} customers has exactly one order: is customer_id an id per order? Then nobody can be seen to come back",
        "zh-CN": "{customers} 个客户每人恰好有一张订单：customer_id 是否为每单一个的编号？若是，则看不出谁再次购买"
      },
      {
        "en": "{source}: every customer has exactly one order: is customer_id (\"{header}\") an id per order? Then nobody can be seen to come back; --map customer_id=HEADER names another",
        "zh-CN": "{source}：每个客户恰好有一张订单：customer_id（\"{header}\"）是否为每单一个的编号？若是，则看不出谁再次购买；用 --map customer_id=列名 指定其他列"
      },
      {
        "en": "{source}: every customer has exactly one order: is customer_id (\"{header}\") an id per order? Under {others} several orders stand: --map customer_id=HEADER",
        "zh-CN": "{source}：每个客户恰好有一张订单：customer_id（\"{header}\"）是否为每单一个的编号？{others} 下有多张订单：--map customer_id=列名"
      }
    ],
    "hints": []
  },
  "W_IMPORT_DAY": {
    "exits": [],
    "says": [
      {
        "en": "{label}: {share:plain} % were created on {day}; was that the day of an import?",
        "zh-CN": "{label}：{share:plain} % 创建于 {day}；这是导入的日期吗？"
      }
    ],
    "hints": []
  },
  "W_INVITATIONS_CUT": {
    "exits": [],
    "says": [
      {
        "en": "invitations do not carry what is filtered or cut by, so no response rate can be said",
        "zh-CN": "邀请记录不含所用的筛选或分组属性，无法给出作答率"
      }
    ],
    "hints": []
  },
  "W_JUDGED": {
    "exits": [],
    "says": [
      {
        "en": "offers learnt up to {day} were judged by what {judged} of {customers} customers bought up to {until}; who bought nothing then judges none",
        "zh-CN": "推荐依据截至 {day} 的购买，以 {customers} 位客户中 {judged} 位此后到 {until} 的购买来检验；其间未购买者不参与检验"
      }
    ],
    "hints": []
  },
  "W_KEPT_BACK": {
    "exits": [],
    "says": [
      {
        "en": "{of}: {note}",
        "zh-CN": "{of}：{note}"
      }
    ],
    "hints": []
  },
  "W_KIND": {
    "exits": [],
    "says": [
      {
        "en": "no case of the period is a complaint; of a file that holds complaints alone, say so when loading: --map \"kind={value: complaint}\"",
        "zh-CN": "本期间没有工单是投诉；若文件只含投诉，请在加载时说明：--map \"kind={value: complaint}\""
      }
    ],
    "hints": []
  },
  "W_LARGEST": {
    "exits": [],
    "says": [
      {
        "en": "kinds of customers are set beside the {topics} topics asked about most of {all}, and of each attribute the {kinds} kinds of most customers",
        "zh-CN": "客户类别只与 {all} 个主题中咨询最多的 {topics} 个并列，每个属性只取客户最多的 {kinds} 个类别"
      }
    ],
    "hints": []
  },
  "W_LAST_TOUCH": {
    "exits": [],
    "says": [
      {
        "en": "no order names the campaign: attributed is what members bought within {window} days of their last contact: {campaigns}",
        "zh-CN": "没有订单指明该活动：归因为成员在末次联系后 {window} 天内的购买：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_LEADS_OF_NO_PROCESS": {
    "exits": [],
    "says": [
      {
        "en": "{named} of {total} qualified leads name a customer whose first deal from then on names a sales process: cost per qualified lead of a process counts these alone",
        "zh-CN": "{total} 条合格线索中有 {named} 条的客户，其此后首个商机写明了销售流程：各流程的单个合格线索成本只计这些"
      }
    ],
    "hints": []
  },
  "W_LEAGUE_IS_NOISE": {
    "exits": [],
    "says": [
      {
        "en": "win rates differ between reps no more than chance would make them: the ranking says nothing",
        "zh-CN": "销售员之间赢单率的差异不超过偶然：排名没有意义"
      }
    ],
    "hints": []
  },
  "W_LEFT_OUT": {
    "exits": [],
    "says": [
      {
        "en": "{of}: {note}",
        "zh-CN": "{of}：{note}"
      }
    ],
    "hints": []
  },
  "W_LEFT_OUT_OF_LISTS": {
    "exits": [],
    "says": [
      {
        "en": "left in peace: {opted} who asked for it, {reached} who were contacted within {days} days; neither listed nor held out",
        "zh-CN": "不打扰：{opted} 位要求不联系，{reached} 位在 {days} 天内已被联系；既不列入清单，也不作为对照"
      }
    ],
    "hints": []
  },
  "W_LIKELY_HIGH": {
    "exits": [],
    "says": [
      {
        "en": "likely too high, for a trial with so little power for the break-even finds only large effects: {campaigns}",
        "zh-CN": "可能偏高，因为对持平效应功效这么低的试验只能发现大的效应：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_LITTLE_COMMON": {
    "exits": [],
    "says": [
      {
        "en": "only {share} % of the money is in products sold in both periods: prices and pieces say little of the change",
        "zh-CN": "两期都卖的产品仅占金额的 {share} %：价格与数量对变化说明不多"
      }
    ],
    "hints": []
  },
  "W_LOSES_TO_BASELINE": {
    "exits": [],
    "says": [
      {
        "en": "no model beats the baseline for these resellers, which are forecast by it",
        "zh-CN": "这些代理商没有模型优于基准，按基准预测"
      },
      {
        "en": "no model forecasts the past months better than the baseline, by which the total is forecast",
        "zh-CN": "没有模型对过去各月的预测优于基准：总额按基准预测"
      }
    ],
    "hints": []
  },
  "W_LOST_AT_NOTHING": {
    "exits": [],
    "says": [
      {
        "en": "lost deals have no amount but 0: there is no win rate by value",
        "zh-CN": "输单金额均为 0：不给按金额的赢单率"
      }
    ],
    "hints": []
  },
  "W_LOST_MISSING": {
    "exits": [],
    "says": [
      {
        "en": "{won} deals are won and none is lost: lost deals may not be in the export, so there is no win rate, curve or chance; export them too",
        "zh-CN": "赢单 {won} 个而无一输单：导出可能不含输单，因此没有赢单率、曲线和概率；请一并导出输单"
      }
    ],
    "hints": []
  },
  "W_LOST_SINCE": {
    "exits": [],
    "says": [
      {
        "en": "deals were lost only from {since} on: earlier ones may have been left out, so rates, curve and chances count from then",
        "zh-CN": "自 {since} 起才有输单：更早的可能未导出，因此比率、曲线和概率从那时算起"
      }
    ],
    "hints": []
  },
  "W_MASK_KEY": {
    "exits": [],
    "says": [
      {
        "en": "others may read the key {file}, and find ids with it: chmod 600 {file}",
        "zh-CN": "他人可读取密钥 {file} 并据此找出编号：chmod 600 {file}"
      }
    ],
    "hints": []
  },
  "W_MATCHED": {
    "exits": [],
    "says": [
      {
        "en": "a matched comparison is no effect: people alike in tier, channel and spend differ in why they were chosen; believe it no more than its placebo",
        "zh-CN": "匹配比较不是效应：等级、渠道和消费相近的人，被选中的原因仍不同；其可信程度不高于旁边的安慰剂检验"
      }
    ],
    "hints": []
  },
  "W_MATCHED_PLACEBO": {
    "exits": [],
    "says": [
      {
        "en": "the matched comparison finds a difference before the campaign began too, so what it finds during it is none of its doing: {campaigns}",
        "zh-CN": "活动开始前同样的匹配比较也有差异，因此活动期间的差异并非活动所致：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_MATCHED_UNLIKE": {
    "exits": [],
    "says": [
      {
        "en": "matched people still differ in what they spent before by more than a tenth of a standard deviation: {campaigns}",
        "zh-CN": "匹配后此前消费仍相差超过十分之一个标准差：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_MATCHED_WHOLE": {
    "exits": [],
    "says": [
      {
        "en": "the matched comparison is of all members alone: ask without --by and --where",
        "zh-CN": "匹配比较只针对全部成员：请去掉 --by 和 --where"
      }
    ],
    "hints": []
  },
  "W_MODELS_ALIKE": {
    "exits": [],
    "says": [
      {
        "en": "the model \"{chosen:code}\" is taken; \"{other:code}\" foretold the days held out as well: no difference beyond noise",
        "zh-CN": "采用模型“{chosen:code}”；“{other:code}”在留出期同样好：差异不超过噪声"
      }
    ],
    "hints": []
  },
  "W_MODEL_CHOSEN": {
    "exits": [],
    "says": [
      {
        "en": "the model \"{chosen:code}\" is taken: it foretold the days held out better than the usual one by {gain} standard errors",
        "zh-CN": "采用模型“{chosen:code}”：它在留出期比通常的模型好 {gain} 个标准误"
      }
    ],
    "hints": []
  },
  "W_NET": {
    "exits": [],
    "says": [
      {
        "en": "{source}: \"{header}\" is {parts} in {agree:plain} of {rows:plain} rows: amount is without shipping and tax, {after}",
        "zh-CN": "{source}：{rows:plain} 行中有 {agree:plain} 行的 \"{header}\" 为 {parts}：金额取不含运费和税的部分，共 {after}"
      }
    ],
    "hints": []
  },
  "W_NONE_COVERED": {
    "exits": [],
    "says": [
      {
        "en": "{table} hold nothing of {from} to {to}, only {first} to {last}; try --period all, or --since {first} --until {last}",
        "zh-CN": "{table} 没有 {from} 至 {to} 的数据，只有 {first} 至 {last}；可用 --period all，或 --since {first} --until {last}"
      }
    ],
    "hints": []
  },
  "W_NONE_MEET": {
    "exits": [],
    "says": [
      {
        "en": "none of the rows of {table} meets {where}",
        "zh-CN": "{table} 中没有任何行符合 {where}"
      }
    ],
    "hints": []
  },
  "W_NOT_COMPARED": {
    "exits": [],
    "says": [
      {
        "en": "not compared with {from} to {to}: {table} hold only {first} to {last}",
        "zh-CN": "未与 {from} 至 {to} 对比：{table} 只有 {first} 至 {last} 的数据"
      }
    ],
    "hints": []
  },
  "W_NOT_COMPARED_PART": {
    "exits": [],
    "says": [
      {
        "en": "not compared with {from} to {to}: {table} hold only {first} to {last}; the days that both have: --since {since} --until {until} --compare yoy",
        "zh-CN": "未与 {from} 至 {to} 对比：{table} 只有 {first} 至 {last} 的数据；双方都有的日子：--since {since} --until {until} --compare yoy"
      }
    ],
    "hints": []
  },
  "W_NOT_FINAL": {
    "exits": [],
    "says": [
      {
        "en": "not final before as many days again, {window}, are over: sales may be missing later: {campaigns}",
        "zh-CN": "再过同样的 {window} 天才算最终：之后的销售可能减少：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_NOT_GONE": {
    "exits": [],
    "says": [
      {
        "en": "{back} of {customers} who were gone ({share}) bought again in the period: {days} days of silence are no departure here, raise --defected-days",
        "zh-CN": "{customers} 位已流失客户中有 {back} 位（{share}）期内再次购买：沉默 {days} 天在此不算离开，请调高 --defected-days"
      }
    ],
    "hints": []
  },
  "W_NOT_KNOWN_BY": {
    "exits": [],
    "says": [
      {
        "en": "costs do not know {attribute}: cost per deal won is not told there",
        "zh-CN": "成本不含 {attribute}：那里不给单个赢单成本"
      },
      {
        "en": "{table} do not know {attribute}: cost to sell is not told there",
        "zh-CN": "{table} 没有 {attribute}：不给出销售成本率"
      },
      {
        "en": "{table} have no {attribute}: nothing is said of them there",
        "zh-CN": "{table} 没有 {attribute}：相应内容不作说明"
      }
    ],
    "hints": []
  },
  "W_NOT_NPS": {
    "exits": [],
    "says": [
      {
        "en": "{items} is not on {scale} and is not taken as NPS; if it is one, say so with --nps-scale",
        "zh-CN": "{items} 不在 {scale} 量表上，未按 NPS 计算；若确为 NPS，请用 --nps-scale 说明"
      }
    ],
    "hints": []
  },
  "W_NOT_OPENED": {
    "exits": [],
    "says": [
      {
        "en": "{file} was written, but nothing here opens it; BROWSER may name a program that does",
        "zh-CN": "{file} 已写好，但本机没有能打开它的程序；可用 BROWSER 指定"
      }
    ],
    "hints": []
  },
  "W_NOT_OVER": {
    "exits": [],
    "says": [
      {
        "en": "the list of {day} is left out: its {days} days are not over",
        "zh-CN": "{day} 的清单未计入：其 {days} 天尚未结束"
      }
    ],
    "hints": []
  },
  "W_NOT_REVERSED": {
    "exits": [],
    "says": [
      {
        "en": "no answers are turned round for {items}: no such item, or its scale is not known (--scale)",
        "zh-CN": "{items} 没有回答被反转：没有这个题目，或其量表未知（--scale）"
      }
    ],
    "hints": []
  },
  "W_NOT_THERE": {
    "exits": [],
    "says": [
      {
        "en": "enquiries of customers who were not there when the period began, {cases} of them: counted in topics, not among kinds of customers",
        "zh-CN": "{cases} 次咨询来自期初尚不存在的客户：计入主题，不计入客户类别"
      }
    ],
    "hints": []
  },
  "W_NO_ADVOCACY": {
    "exits": [],
    "says": [
      {
        "en": "neither answers to whether one would recommend us nor referrals are loaded: nobody is known as an advocate",
        "zh-CN": "未载入推荐意愿的回答或推荐关系：无法得知谁是推荐者"
      }
    ],
    "hints": []
  },
  "W_NO_AMOUNT": {
    "exits": [],
    "says": [
      {
        "en": "no amounts are loaded: groups are known, their value is not",
        "zh-CN": "没有载入金额：知道分组，不知道其价值"
      },
      {
        "en": "no amounts are loaded: what goes together is known, what it brings is not",
        "zh-CN": "没有载入金额：知道哪些一起购买，不知道其金额"
      },
      {
        "en": "no amounts are loaded: where customers stand is known, their value is not",
        "zh-CN": "没有载入金额：知道客户所处状态，不知道其价值"
      },
      {
        "en": "order lines without an amount are left out",
        "zh-CN": "没有金额的订单行未计入"
      },
      {
        "en": "orders have no amounts: customers are in tiers by how often they order, and nothing is said of revenue",
        "zh-CN": "订单没有金额：客户按下单次数分层，不涉及收入"
      },
      {
        "en": "orders have no amounts: who came back is known, what of their revenue stayed is not",
        "zh-CN": "订单没有金额：只知道谁回来了，不知道收入保留了多少"
      }
    ],
    "hints": []
  },
  "W_NO_ANSWERS": {
    "exits": [],
    "says": [
      {
        "en": "nobody said before {day} whether one would recommend us or what other brands are worth (the first answers are of {first}): an answer counts from the period after it on; name a later or shorter --period",
        "zh-CN": "{day} 之前没有人说过是否会推荐我们或如何看待其他品牌（最早的回答在 {first}）：回答自其后的期间起才计入；请指定较晚或较短的 --period"
      }
    ],
    "hints": []
  },
  "W_NO_ATTITUDE": {
    "exits": [],
    "says": [
      {
        "en": "no answers of customers are loaded: nobody’s attitude is known, so all are unknown; load surveys with customer_id, instrument and score",
        "zh-CN": "没有载入客户的回答：不知道任何人的态度，因此全部未知；请载入含 customer_id、instrument 与 score 的 surveys"
      }
    ],
    "hints": []
  },
  "W_NO_BACKTEST": {
    "exits": [],
    "says": [
      {
        "en": "offers could not be judged: {customers} customers bought both by {day} and from then up to {until}; the lists are own most frequent and most popular, unproven and without chances",
        "zh-CN": "推荐无法检验：截至 {day} 与此后到 {until} 都购买的客户为 {customers} 位；清单取自己最常买与最畅销，未经验证，没有概率"
      },
      {
        "en": "the data do not reach back far enough to test potential gold on the past",
        "zh-CN": "历史数据不足，无法回测潜力黄金客户"
      },
      {
        "en": "too few days to test the warning on ({days} days are needed): no chances are given",
        "zh-CN": "天数太少，无法回测（需要 {days} 天）：不给出概率"
      }
    ],
    "hints": []
  },
  "W_NO_BASE": {
    "exits": [],
    "says": [
      {
        "en": "nobody had bought by {day}, the day before the period: who moved cannot be said; name a shorter --period",
        "zh-CN": "截至期前一日 {day} 尚无人购买：无法说明谁移动了；请指定较短的 --period"
      },
      {
        "en": "nothing lies before the measured period: who came back cannot be said",
        "zh-CN": "所测期间之前没有数据：无法判断谁回来了"
      }
    ],
    "hints": []
  },
  "W_NO_BASKET": {
    "exits": [],
    "says": [
      {
        "en": "lines without an order and without a customer are in no basket and were left out",
        "zh-CN": "既无订单又无客户的行不属于任何购物篮，未计入"
      }
    ],
    "hints": []
  },
  "W_NO_BEFORE": {
    "exits": [],
    "says": [
      {
        "en": "nobody bought in a period before this one: who moved, and what the groups did next, cannot be said",
        "zh-CN": "此前的期间没有人购买：无法说明谁移动了，也无法说明各组随后的行为"
      },
      {
        "en": "orders do not cover the 91 days before, so the plain difference is the main line: {campaigns}",
        "zh-CN": "订单未涵盖之前的 91 天，因此以未校正的差异为准：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_NO_BRAND": {
    "exits": [],
    "says": [
      {
        "en": "brands of products are not loaded: there is no table of brands",
        "zh-CN": "没有载入产品的品牌：没有品牌表"
      }
    ],
    "hints": []
  },
  "W_NO_CATEGORY": {
    "exits": [],
    "says": [
      {
        "en": "no categories of products are loaded: penetration cannot be said",
        "zh-CN": "未载入产品品类：无法计算渗透率"
      }
    ],
    "hints": []
  },
  "W_NO_CHANNEL_COST": {
    "exits": [],
    "says": [
      {
        "en": "no cost is booked on {channels}: their net contribution is not told",
        "zh-CN": "{channels} 没有记账成本：不给出净贡献"
      }
    ],
    "hints": []
  },
  "W_NO_CLOSE_DATE": {
    "exits": [],
    "says": [
      {
        "en": "closed deals without a closing date; the expected date stands in where there is one",
        "zh-CN": "已了结的商机没有了结日期；有预计日期的以其代替"
      },
      {
        "en": "{deals} closed {deals:deal has|deals have} no closing date; the expected date stands in where there is one",
        "zh-CN": "{deals} 个已关闭商机无关闭日期；有预计日期的以其代替"
      }
    ],
    "hints": []
  },
  "W_NO_CONCENTRATION": {
    "exits": [],
    "says": [
      {
        "en": "the top 20 % of customers hold only {share} % of the value: tiers by value say little here",
        "zh-CN": "前 20 % 客户仅占价值的 {share} %：按价值分层在此意义不大"
      }
    ],
    "hints": []
  },
  "W_NO_CONTRACT_MODEL": {
    "exits": [],
    "says": [
      {
        "en": "renewals identify no model: what contracts will bring is left empty",
        "zh-CN": "续约数据不足以拟合模型：合同未来价值留空"
      }
    ],
    "hints": []
  },
  "W_NO_CONTROL": {
    "exits": [],
    "says": [
      {
        "en": "nobody was held out in the period: who came back did so with or without what was done",
        "zh-CN": "期内没有对照组：回来的客户未必因我们的行动而回来"
      },
      {
        "en": "nobody was held out of these lists: they bear no number",
        "zh-CN": "这些清单没有对照客户：不给出数字"
      },
      {
        "en": "without a control arm there is no incremental number: {campaigns}; --show balance holds the treated against everybody else, during and before",
        "zh-CN": "没有对照组就没有增量数字：{campaigns}；--show balance 将实验组与其他所有人相比，期间和之前各一次"
      }
    ],
    "hints": []
  },
  "W_NO_CREATION": {
    "exits": [],
    "says": [
      {
        "en": "{deals} {deals:deal has|deals have} no day of creation: counted, and in no curve",
        "zh-CN": "{deals} 个商机没有创建日：计数，但不入曲线"
      }
    ],
    "hints": []
  },
  "W_NO_CUSTOMER": {
    "exits": [],
    "says": [
      {
        "en": "enquiries without a customer, {cases} of them: in no rate per customer and of what came after",
        "zh-CN": "{cases} 次咨询没有客户：不计入每客户比率及之后发生的事"
      },
      {
        "en": "order lines without a customer are left out; they hold {amount}",
        "zh-CN": "没有客户编号的订单行未计入，金额合计 {amount}"
      },
      {
        "en": "order lines without a customer are revenue of nobody, a bar and a row of their own; they hold {amount}",
        "zh-CN": "没有客户编号的订单行计为无客户收入，单列一项和一行，金额合计 {amount}"
      },
      {
        "en": "{source}: {rows:plain} rows name nobody and are of no customer: {words}; where one is a customer, in the mapping: {line}",
        "zh-CN": "{source}：{rows:plain} 行未指明客户，不归入任何客户：{words}；如其中之一确为客户，在映射中写：{line}"
      }
    ],
    "hints": []
  },
  "W_NO_CUSTOMER_CASES": {
    "exits": [],
    "says": [
      {
        "en": "{cases} of {complaints} complaints name no customer: they are in no repeat, effect or profit",
        "zh-CN": "{complaints} 件投诉中有 {cases} 件没有客户：不计入重复、影响和利润"
      }
    ],
    "hints": []
  },
  "W_NO_DIFFERENCE": {
    "exits": [],
    "says": [
      {
        "en": "none of {groups} groups differs from the rest by more than chance, when adjusted for their number",
        "zh-CN": "{groups} 组中没有一组与其余客户的差异超出偶然（已按组数校正）"
      }
    ],
    "hints": []
  },
  "W_NO_EVENTS": {
    "exits": [],
    "says": [
      {
        "en": "no changes of status are loaded: times to solution are gross, with all pauses in them",
        "zh-CN": "未载入状态变更：解决时长为毛时长，含所有挂起"
      }
    ],
    "hints": []
  },
  "W_NO_EXPOSURE": {
    "exits": [],
    "says": [
      {
        "en": "without orders there is nothing to count complaints against; --per cases counts them against cases of every kind",
        "zh-CN": "没有订单，投诉没有基数；--per cases 以各类工单为基数"
      }
    ],
    "hints": []
  },
  "W_NO_FIT": {
    "exits": [],
    "says": [
      {
        "en": "no chance of leaving: the fit to the {repeaters} customers who bought on two days or more did not converge",
        "zh-CN": "无流失概率：对 {repeaters} 位在两天或以上购买的客户，拟合不收敛"
      },
      {
        "en": "no chances: the fit to the {repeaters} customers who bought on two days or more did not converge; lists go by silence and by what was spent in the last 12 months",
        "zh-CN": "没有概率：对 {repeaters} 位在两天或以上购买的客户，拟合不收敛；清单按沉默天数和近 12 个月的消费排列"
      },
      {
        "en": "no model of purchases: the fit to the {repeaters} customers who bought on two days or more did not converge; what is ahead is left empty",
        "zh-CN": "没有购买模型：对 {repeaters} 位在两天或以上购买的客户，拟合不收敛；未来价值留空"
      }
    ],
    "hints": []
  },
  "W_NO_GAP": {
    "exits": [],
    "says": [
      {
        "en": "nobody bought on two days: how long a silence is long cannot be said, so nobody is dormant; --dormant-days and --defected-days say it",
        "zh-CN": "没有人在两天购买过：无法判断多久算沉默，因此没有沉睡客户；可用 --dormant-days 与 --defected-days 指定"
      },
      {
        "en": "nobody has bought on two days: without a usual gap it cannot be counted in how many periods customers buy, so all are unknown",
        "zh-CN": "没有人在两天购买过：没有常规间隔就无法计算客户在多少期内购买，因此全部未知"
      }
    ],
    "hints": []
  },
  "W_NO_HOLDOUT": {
    "exits": [],
    "says": [
      {
        "en": "nobody is held out: what this list brings cannot be told from what would have come by itself (--holdout 10%)",
        "zh-CN": "没有对照客户：无法区分清单带来的结果与本来就会发生的结果（--holdout 10%）"
      },
      {
        "en": "too few days to hold some out: nothing says how well this does",
        "zh-CN": "天数太少，无法留出验证：无从得知效果如何"
      },
      {
        "en": "too few renewals to hold some out: the projection is untested",
        "zh-CN": "续约太少，无法留出检验：推算未经检验"
      }
    ],
    "hints": []
  },
  "W_NO_INTERVAL": {
    "exits": [],
    "says": [
      {
        "en": "GRR and NRR have no interval ({reason}): fewer than 15 customers bought before, or a few of them hold most of the revenue",
        "zh-CN": "GRR 与 NRR 不给区间（{reason}）：此前购买的客户不足 15 个，或收入大多集中于少数客户"
      },
      {
        "en": "at {inside} of {tested} earlier month-ends the outcome lay within the limits, fewer than 5: no limits are told",
        "zh-CN": "以往 {tested} 个月末中仅 {inside} 次结果落在界内，不足 5 次：不给上下限"
      }
    ],
    "hints": []
  },
  "W_NO_ITEM": {
    "exits": [],
    "says": [
      {
        "en": "lines without a product count in the value of baskets and in no pair",
        "zh-CN": "没有产品的行计入购物篮金额，不计入任何组合"
      }
    ],
    "hints": []
  },
  "W_NO_MARGIN": {
    "exits": [],
    "says": [
      {
        "en": "no line has a cost, so there is no margin and no profit of handling",
        "zh-CN": "没有任何订单行有成本，因此没有毛利，也没有处理利润"
      },
      {
        "en": "no order line has a cost: no margin, and break-even is in revenue",
        "zh-CN": "没有任何订单行有成本：没有毛利，盈亏平衡以收入计"
      }
    ],
    "hints": []
  },
  "W_NO_MODEL": {
    "exits": [],
    "says": [
      {
        "en": "no chance of leaving: {repeaters} customers bought on two days or more, at least {least} are needed",
        "zh-CN": "无流失概率：{repeaters} 位客户在两天或以上购买，至少需要 {least} 位"
      },
      {
        "en": "no chances: {repeaters} customers bought on two days or more, {least} are needed; lists go by silence and by what was spent in the last 12 months",
        "zh-CN": "没有概率：{repeaters} 位客户在两天或以上购买，至少需要 {least} 位；清单按沉默天数和近 12 个月的消费排列"
      },
      {
        "en": "no model of purchases: {repeaters} customers bought on two days or more, {least} are needed; what is ahead is left empty",
        "zh-CN": "没有购买模型：{repeaters} 位客户在两天或以上购买，至少需要 {least} 位；未来价值留空"
      }
    ],
    "hints": []
  },
  "W_NO_MONEY": {
    "exits": [],
    "says": [
      {
        "en": "orders have no amounts: customers are scored by recency and frequency, nothing is said of money",
        "zh-CN": "订单没有金额：只按最近购买与购买频次评分，不涉及金额"
      },
      {
        "en": "orders have no amounts: lists go by chance, not by value at risk",
        "zh-CN": "订单没有金额：名单按概率排序，而非风险价值"
      },
      {
        "en": "orders have no amounts: nothing is said of what is in play",
        "zh-CN": "订单没有金额：不给出涉及金额"
      },
      {
        "en": "orders have no amounts: orders are foretold, values are not",
        "zh-CN": "订单没有金额：只预测订单数，不预测金额"
      }
    ],
    "hints": []
  },
  "W_NO_NEXT_DAY": {
    "exits": [],
    "says": [
      {
        "en": "last days of purchase, which nothing followed yet, are in no share",
        "zh-CN": "尚无后续的最后购买日不计入任何占比"
      }
    ],
    "hints": []
  },
  "W_NO_ORDER_ID": {
    "exits": [],
    "says": [
      {
        "en": "orders have no ids: every line is counted as an order (--frequency days counts days of purchase)",
        "zh-CN": "订单没有编号：每一行计为一单（--frequency days 按购买天数计）"
      }
    ],
    "hints": []
  },
  "W_NO_PAIR": {
    "exits": [],
    "says": [
      {
        "en": "none of {pairs} pairs is together beyond chance: what they show is no more than luck brings",
        "zh-CN": "{pairs} 个组合中没有一个的同篮超出偶然：所见不过是运气"
      }
    ],
    "hints": []
  },
  "W_NO_PLAN": {
    "exits": [],
    "says": [
      {
        "en": "no planned share of the treated (campaigns.treatment_share), so whether the arms have the planned size is not tested: {campaigns}",
        "zh-CN": "没有计划的实验组比例（campaigns.treatment_share），因此未检验两组规模是否符合计划：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_NO_PREVIOUS": {
    "exits": [],
    "says": [
      {
        "en": "the data do not reach back over the days before: no change is told",
        "zh-CN": "数据未覆盖前期：不给出变化"
      },
      {
        "en": "the data do not reach back over the period before: growth is not known",
        "zh-CN": "数据未覆盖前一期间：增长未知"
      }
    ],
    "hints": []
  },
  "W_NO_PROSPECTS": {
    "exits": [],
    "says": [
      {
        "en": "neither leads nor deals are loaded: the ladder begins with the first purchase",
        "zh-CN": "未载入线索或商机：阶梯从首次购买开始"
      }
    ],
    "hints": []
  },
  "W_NO_PURCHASE": {
    "exits": [],
    "says": [
      {
        "en": "nobody bought in this period",
        "zh-CN": "本期间无人购买"
      }
    ],
    "hints": []
  },
  "W_NO_QUOTA": {
    "exits": [],
    "says": [
      {
        "en": "no quota lies within the period: attainment is not known",
        "zh-CN": "期间内没有指标：完成率未知"
      },
      {
        "en": "no target of a reseller lies within the period: attainment is not known",
        "zh-CN": "期间内没有代理商目标：完成率未知"
      }
    ],
    "hints": []
  },
  "W_NO_REP": {
    "exits": [],
    "says": [
      {
        "en": "deals without a rep are left out",
        "zh-CN": "没有销售员的商机未计入"
      }
    ],
    "hints": []
  },
  "W_NO_SCHEDULE": {
    "exits": [],
    "says": [
      {
        "en": "targets in opening time of cases whose opening hours are not known, {cases} of them: load schedules or say --schedule",
        "zh-CN": "{cases} 个工单的目标按营业时间计，但其营业时间未知：请载入营业时间表或指定 --schedule"
      }
    ],
    "hints": []
  },
  "W_NO_SPEND_MODEL": {
    "exits": [],
    "says": [
      {
        "en": "what a purchase is worth follows no model: values ahead are left empty",
        "zh-CN": "单次金额不符合模型：未来价值留空"
      },
      {
        "en": "what a purchase is worth follows no model: values are left empty",
        "zh-CN": "单次金额不符合模型：价值留空"
      }
    ],
    "hints": []
  },
  "W_NO_START": {
    "exits": [],
    "says": [
      {
        "en": "campaigns without a first day or any contact are left out",
        "zh-CN": "既无首日也无任何联系的活动未计入"
      }
    ],
    "hints": []
  },
  "W_NO_STATED": {
    "exits": [],
    "says": [
      {
        "en": "no usable statement of a wallet: all wallets are what comparable customers spend",
        "zh-CN": "没有可用的自报钱包：全部钱包取自同类客户的支出"
      }
    ],
    "hints": []
  },
  "W_NO_SUCH_VALUE": {
    "exits": [],
    "says": [
      {
        "en": "no row has {attribute}={values}: the answer is as if it were not in the condition; there are {known}",
        "zh-CN": "没有任何行的 {attribute} 等于 {values}：结果如同条件中没有它；现有取值 {known}"
      }
    ],
    "hints": []
  },
  "W_NO_TARGET": {
    "exits": [],
    "says": [
      {
        "en": "cases without any target that fits, {cases} of them: they are in no share",
        "zh-CN": "{cases} 个工单没有适用的目标：不计入任何比例"
      }
    ],
    "hints": []
  },
  "W_NO_VALUE": {
    "exits": [],
    "says": [
      {
        "en": "no customer has a value above zero in this period",
        "zh-CN": "本期间没有价值大于零的客户"
      }
    ],
    "hints": []
  },
  "W_OLDER_THAN_DATA": {
    "exits": [],
    "says": [
      {
        "en": "customers acquired before {day}, when the data begin, belong to no cohort",
        "zh-CN": "在 {day}（数据起始日）之前获得的客户不属于任何同期群"
      }
    ],
    "hints": []
  },
  "W_ONE_WAVE": {
    "exits": [],
    "says": [
      {
        "en": "no attitude was known in the period before: who moved between groups cannot be said until there are two waves of answers",
        "zh-CN": "上一期间没有已知的态度：在有两轮回答之前，无法说明谁在组间移动"
      }
    ],
    "hints": []
  },
  "W_ONLY_SURVIVORS": {
    "exits": [],
    "says": [
      {
        "en": "no contract ends before the last {days} days: who left earlier is missing, so no chances are given; --snapshot says which days the contracts tell of",
        "zh-CN": "最近 {days} 天之前没有合同到期：更早离开者缺失，不给出概率；--snapshot 可说明合同涵盖哪些日期"
      }
    ],
    "hints": []
  },
  "W_OPEN_GAPS": {
    "exits": [],
    "says": [
      {
        "en": "no chance of leaving: {repeaters} customers bought on two days or more, but fewer than half of all gaps between purchases have ended",
        "zh-CN": "无流失概率：{repeaters} 位客户在两天或以上购买，但已结束的购买间隔不足一半"
      },
      {
        "en": "no chances: {repeaters} customers bought on two days or more, but fewer than half of all gaps between purchases have ended; lists go by silence and by what was spent in the last 12 months",
        "zh-CN": "没有概率：{repeaters} 位客户在两天或以上购买，但已结束的购买间隔不足一半；清单按沉默天数和近 12 个月的消费排列"
      },
      {
        "en": "no model of purchases: {repeaters} customers bought on two days or more, but fewer than half of all gaps between purchases have ended; what is ahead is left empty",
        "zh-CN": "没有购买模型：{repeaters} 位客户在两天或以上购买，但已结束的购买间隔不足一半；未来价值留空"
      }
    ],
    "hints": []
  },
  "W_ORDER_AMOUNT": {
    "exits": [],
    "says": [
      {
        "en": "{source}: \"{header}\" is the order's, and stands on every line of it ({before} as it stands): amount is {made}, {after}, which is \"{header}\" in {agree:plain} of {orders:plain} orders",
        "zh-CN": "{source}：\"{header}\" 是整单金额，在每行重复出现（原样合计 {before}）：金额改为 {made}，共 {after}，{orders:plain} 个订单中有 {agree:plain} 个与 \"{header}\" 相符"
      },
      {
        "en": "{source}: \"{header}\" is the same on all lines of {orders:plain} {orders:order|orders}: added up as amounts of lines, {before}; if it is the total of the order it is {once}: name the column by --map amount=HEADER, or load more orders of several lines",
        "zh-CN": "{source}：\"{header}\" 在 {orders:plain} 张订单的所有行上相同：按行金额相加为 {before}；若它是整单金额，则为 {once}：用 --map amount=列名 指定，或载入更多多行订单"
      },
      {
        "en": "{source}: amount (\"{header}\") is the order's, and stands on every line of it: {before} as it stands, {after} taken once an order and shared over its lines",
        "zh-CN": "{source}：金额（\"{header}\"）是整单金额，在每行重复出现：原样合计 {before}，每单只取一次并分摊到各行后为 {after}"
      }
    ],
    "hints": []
  },
  "W_ORDER_DISCOUNT": {
    "exits": [],
    "says": [
      {
        "en": "{source}: \"{header}\" is of the whole order: {amount} of {orders:plain} orders is taken off, spread over their lines",
        "zh-CN": "{source}：\"{header}\" 是整单的折扣：{orders:plain} 个订单共减 {amount}，分摊到各行"
      },
      {
        "en": "{source}: \"{header}\" is of the whole order: {amount} of {orders:plain} orders is taken off, spread over their lines; lines less discount are \"{net}\" in {agree:plain} of {said:plain} of them",
        "zh-CN": "{source}：\"{header}\" 是整单的折扣：{orders:plain} 个订单共减 {amount}，分摊到各行；其中 {said:plain} 个订单中有 {agree:plain} 个各行减折扣等于 \"{net}\""
      },
      {
        "en": "{source}: \"{header}\" is of the whole order: {amount} of {orders:plain} orders is taken off, spread over their lines; with shipping and tax they then come to \"{net}\" in {agree:plain} of {said:plain} of them",
        "zh-CN": "{source}：\"{header}\" 是整单的折扣：{orders:plain} 个订单共减 {amount}，分摊到各行；加上运费与税后，其中 {said:plain} 个订单中有 {agree:plain} 个等于 \"{net}\""
      }
    ],
    "hints": []
  },
  "W_ORDER_ID": {
    "exits": [],
    "says": [
      {
        "en": "{source}: \"{header}\" is no order number by itself, {example} stands on several customers: orders are told apart by it and {by}",
        "zh-CN": "{source}：\"{header}\" 本身不是订单号，{example} 属于多个客户：订单按它和 {by} 区分"
      },
      {
        "en": "{source}: \"{header}\" is no order number by itself, {example} stands on several days: orders are told apart by it and {by}",
        "zh-CN": "{source}：\"{header}\" 本身不是订单号，{example} 出现在多个日期：订单按它和 {by} 区分"
      },
      {
        "en": "{source}: {ids:plain} order ids are stored with other days, which this file does not hold: they are other orders, told apart by their day",
        "zh-CN": "{source}：库中有 {ids:plain} 个订单编号属于本文件没有的日期：它们是另外的订单，按日期区分"
      }
    ],
    "hints": []
  },
  "W_OTHERS": {
    "exits": [],
    "says": [
      {
        "en": "{name} has {values} values: the {kept} with most rows stand for themselves, the {others} others are (others); fewer values with --where, or more with --groups {values:plain}",
        "zh-CN": "{name} 有 {values} 个取值：行数最多的 {kept} 个单独列出，其余 {others} 个合为（其余）；可用 --where 减少取值，或用 --groups {values:plain} 全部列出"
      }
    ],
    "hints": []
  },
  "W_OTHER_MEANING": {
    "exits": [],
    "says": [
      {
        "en": "{metrics} of {analysis} mean something else since the report before (version {was}, now {is}): not compared with it",
        "zh-CN": "{analysis} 的 {metrics} 与上次报告含义不同（当时版本 {was}，现为 {is}）：不作对比"
      }
    ],
    "hints": []
  },
  "W_OUT_OF_SCALE": {
    "exits": [],
    "says": [
      {
        "en": "scores outside their scale are left out",
        "zh-CN": "超出量表的分数未计入"
      }
    ],
    "hints": []
  },
  "W_OVERLAP": {
    "exits": [],
    "says": [
      {
        "en": "one arm was in other campaigns more often than the other (p below .01): {campaigns}",
        "zh-CN": "一组比另一组更常参加其他活动（p 低于 .01）：{campaigns}"
      },
      {
        "en": "{file} and {copy} are the same; read once",
        "zh-CN": "{file} 与 {copy} 相同；只读取一次"
      }
    ],
    "hints": []
  },
  "W_OVER_CREDITED": {
    "exits": [],
    "says": [
      {
        "en": "shares of an order that add up to more than the order were scaled down to it",
        "zh-CN": "分成之和超过订单的，已按比例缩减到订单金额"
      }
    ],
    "hints": []
  },
  "W_OWN_BRAND": {
    "exits": [],
    "says": [
      {
        "en": "every answer names a brand ({brands}): which of them is ours? Say --own-brand, as --own-brand {first}",
        "zh-CN": "每个回答都标明了品牌（{brands}）：哪个是本公司的？请用 --own-brand 说明，如 --own-brand {first}"
      }
    ],
    "hints": []
  },
  "W_PARTIAL_MONTH": {
    "exits": [],
    "says": [
      {
        "en": "the last month of the data has not ended and is left out of the history: {month}",
        "zh-CN": "数据的最后一个月尚未结束，未计入历史：{month}"
      },
      {
        "en": "the month of as-of has not ended and is left out of the history: {month}",
        "zh-CN": "截止日所在月份尚未结束，未计入历史：{month}"
      }
    ],
    "hints": []
  },
  "W_PART_COVERED": {
    "exits": [],
    "says": [
      {
        "en": "{table} hold only {held_from} to {held_to} of {from} to {to}: what is counted is of these days",
        "zh-CN": "{from} 至 {to} 之中，{table} 只有 {held_from} 至 {held_to} 的数据：所计均为这些日子"
      }
    ],
    "hints": []
  },
  "W_PAUSES_UNKNOWN": {
    "exits": [],
    "says": [
      {
        "en": "cases opened before the changes of status begin, {cases} of them: their pauses are not known, their times are gross",
        "zh-CN": "{cases} 个工单在状态变更开始之前开单：其挂起未知，时长为毛时长"
      }
    ],
    "hints": []
  },
  "W_PEERS_NO_BETTER": {
    "exits": [],
    "says": [
      {
        "en": "on customers held out, comparable customers foretell no better than everybody alike",
        "zh-CN": "在留出的客户上，同类法并不比一刀切更准"
      }
    ],
    "hints": []
  },
  "W_POOLED": {
    "exits": [],
    "says": [
      {
        "en": "resellers with fewer than 8 months are forecast together with those of their kind",
        "zh-CN": "不足 8 个月的代理商与同类合并预测"
      }
    ],
    "hints": []
  },
  "W_POTENTIAL_REVENUE": {
    "exits": [],
    "says": [
      {
        "en": "stated wallets are spend: nothing is set beside a margin",
        "zh-CN": "钱包申报为花费：不与毛利并列"
      }
    ],
    "hints": []
  },
  "W_PRIORITY_DECIDES": {
    "exits": [],
    "says": [
      {
        "en": "cases whose verdict is another by their priority at opening, {cases} of them: --priority-at opening shows it",
        "zh-CN": "{cases} 个工单按开单时优先级结论不同：--priority-at opening 可查看"
      }
    ],
    "hints": []
  },
  "W_PRODUCTS_LEFT_OUT": {
    "exits": [],
    "says": [
      {
        "en": "products with less revenue are not forecast; see --max-products",
        "zh-CN": "收入较低的产品未作预测；见 --max-products"
      }
    ],
    "hints": []
  },
  "W_PROTOCOL": {
    "exits": [],
    "says": [],
    "hints": []
  },
  "W_QUOTA_BY": {
    "exits": [],
    "says": [
      {
        "en": "quotas are not set by {attribute}: each part of the sales is set against the whole quota",
        "zh-CN": "指标不是按 {attribute} 下达的：各部分销售均与整个指标相比"
      },
      {
        "en": "targets are not set by {attribute}: each part of the sales is set against the whole target",
        "zh-CN": "目标不是按 {attribute} 下达的：各部分销售均与整个目标相比"
      }
    ],
    "hints": []
  },
  "W_QUOTA_MEASURE": {
    "exits": [],
    "says": [
      {
        "en": "quotas in {measure} cannot be measured from the data; known: revenue, quantity, orders",
        "zh-CN": "口径为 {measure} 的指标无法由数据计算；可用：revenue、quantity、orders"
      }
    ],
    "hints": []
  },
  "W_RANKS_NOT_APPLICABLE": {
    "exits": [],
    "says": [
      {
        "en": "{segment}: too few use several brands for shares by rank to mean much",
        "zh-CN": "{segment}：使用多个品牌的客户太少，按排名推算意义不大"
      }
    ],
    "hints": []
  },
  "W_RATIO": {
    "exits": [],
    "says": [
      {
        "en": "the arms are not as large as planned (p below .001), so something chose who is in them; no incremental number: {campaigns}",
        "zh-CN": "两组规模与计划不符（p 低于 .001），说明有因素决定了谁在其中；不给出增量数字：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_REASON_VALUES": {
    "exits": [],
    "says": [
      {
        "en": "{name} has too many values to be a reason",
        "zh-CN": "{name} 的取值太多，不能作为原因"
      }
    ],
    "hints": []
  },
  "W_REFUNDS": {
    "exits": [],
    "says": [
      {
        "en": "{source}: \"{header}\" gives back {amount} of {orders:plain} orders: lines with the sign turned, dated by \"{dated}\", {undated:plain} without one by the order",
        "zh-CN": "{source}：\"{header}\" 退回 {orders:plain} 个订单共 {amount}：记为负数行，日期为 \"{dated}\"，其中 {undated:plain} 个没有该日期，用订单日期"
      },
      {
        "en": "{source}: \"{header}\" gives back {amount} of {orders:plain} orders: lines with the sign turned, dated by the order",
        "zh-CN": "{source}：\"{header}\" 退回 {orders:plain} 个订单共 {amount}：记为负数行，日期为订单日期"
      },
      {
        "en": "{source}: {rows:plain} {rows:row is|rows are} \"{words}\", amount {amount}, and no column says how much was paid back: they count in full; export the refunded amount beside them",
        "zh-CN": "{source}：{rows:plain} 行为 \"{words}\"，金额 {amount}，但没有列说明退款多少：按全额计入；请连同退款金额一并导出"
      },
      {
        "en": "{source}: {rows:plain} {rows:row is|rows are} \"{words}\", and no column says how much was paid back: they count in full; export the refunded amount beside them",
        "zh-CN": "{source}：{rows:plain} 行为 \"{words}\"，但没有列说明退款多少：按全额计入；请连同退款金额一并导出"
      }
    ],
    "hints": []
  },
  "W_REGULAR": {
    "exits": [],
    "says": [
      {
        "en": "customers buy by the clock (regularity {k}, 1 is chance): models of purchases say too much",
        "zh-CN": "客户按固定节奏购买（规律性 {k}，1 为随机）：购买模型会高估"
      }
    ],
    "hints": []
  },
  "W_REJECTS": {
    "exits": [],
    "says": [
      {
        "en": "{of} ({remark})",
        "zh-CN": "{of}（{remark}）"
      }
    ],
    "hints": []
  },
  "W_REPEATED": {
    "exits": [],
    "says": [
      {
        "en": "{source}: {rows:plain} rows stand there again, the same in every column; kept once",
        "zh-CN": "{source}：{rows:plain} 行重复出现且各列相同；只保留一次"
      }
    ],
    "hints": []
  },
  "W_REST_IN_DOUBT": {
    "exits": [],
    "says": [
      {
        "en": "{period} is loaded to {last} and left out: on the days left of it {table} are rare, not unheard of",
        "zh-CN": "{period} 的数据到 {last} 为止，未计入：剩下的日子很少有 {table}，但并非没有"
      }
    ],
    "hints": []
  },
  "W_RETURNS_ONLY": {
    "exits": [],
    "says": [
      {
        "en": "customers who only returned goods in this period have no scores",
        "zh-CN": "本期间仅有退货的客户不评分"
      }
    ],
    "hints": []
  },
  "W_REVENUE_BASIS": {
    "exits": [],
    "says": [
      {
        "en": "GRR and NRR are from {basis}",
        "zh-CN": "GRR 与 NRR 取自 {basis}"
      }
    ],
    "hints": []
  },
  "W_ROBOTS": {
    "exits": [],
    "says": [
      {
        "en": "first answers of robots do not count, {cases} of them: --robots count counts them",
        "zh-CN": "机器人的首次响应不计入，共 {cases} 个：--robots count 则计入"
      }
    ],
    "hints": []
  },
  "W_RULE": {
    "exits": [],
    "says": [
      {
        "en": "behaviour: often is a purchase in more of the periods of {days} days (the usual gap) after the first one than the middle customer of as long a tenure, from {least} periods on; attitude: favourable is, in the last answer before {day}, a score of {promoter} or 10 or a higher one than the best rival; answers older than {stale} days do not count",
        "zh-CN": "行为：首次之后，以 {days} 天（常规间隔）为一期，有购买的期数占比高于同样资历客户的中位者为常买，至少 {least} 期；态度：{day} 之前最近一次回答给出 {promoter} 或 10 分，或高于最佳对手，为有好感；早于 {stale} 天的回答不计"
      },
      {
        "en": "dormant after {dormant} days of silence, gone after {defected}, loyal from {loyal} purchase days; the usual gap is {gap} days",
        "zh-CN": "沉默超过 {dormant} 天为沉睡，超过 {defected} 天为流失，购买日达 {loyal} 天为忠诚；常规间隔为 {gap} 天"
      }
    ],
    "hints": []
  },
  "W_RULE_CONTRACTS": {
    "exits": [],
    "says": [
      {
        "en": "from contracts: dormant {dormant} days after the last one ended, gone after {defected}, loyal from {loyal} contracts",
        "zh-CN": "依据合同：最后一份合同到期后超过 {dormant} 天为沉睡，超过 {defected} 天为流失，达 {loyal} 份合同为忠诚"
      }
    ],
    "hints": []
  },
  "W_RULE_RELATION": {
    "exits": [],
    "says": [
      {
        "en": "contacts after the first purchase, of the last 365 days: partnership is contact both ways in {steady} quarters or more and one of {kinds}; proactive ours in {steady} quarters; accountable ours within {soon} days of a purchase; reactive any other; basic none",
        "zh-CN": "依据首次购买之后、近 365 天的联系：至少 {steady} 个季度双向联系且有 {kinds} 之一为伙伴型；至少 {steady} 个季度由我方联系为主动型；购买后 {soon} 天内由我方联系为负责型；其他联系为被动型；没有联系为基本型"
      }
    ],
    "hints": []
  },
  "W_SAME_FILE": {
    "exits": [],
    "says": [
      {
        "en": "{name}: the same file was loaded before as {source} (load {id:plain}, {added:plain} rows); what it brought makes way for this reading",
        "zh-CN": "{name}：同一文件此前已作为 {source} 载入（第 {id:plain} 次载入，{added:plain} 行）；它带来的内容由本次读取取代"
      }
    ],
    "hints": []
  },
  "W_SCALE_UNKNOWN": {
    "exits": [],
    "says": [
      {
        "en": "no scale is stated for {items} and the scores do not betray it: say --scale",
        "zh-CN": "{items} 未说明量表，分数本身也看不出：请用 --scale 说明"
      }
    ],
    "hints": []
  },
  "W_SCHEDULE": {
    "exits": [],
    "says": [
      {
        "en": "no opening time without knowing the schedule ({schedules}): say --schedule",
        "zh-CN": "未知营业时间表则无法计算营业时间（{schedules}）：请指定 --schedule"
      }
    ],
    "hints": []
  },
  "W_SEASON": {
    "exits": [],
    "says": [
      {
        "en": "under two years of data and a horizon of no whole year: seasons are not in the forecast",
        "zh-CN": "数据不足两年且预测期不是整年：预测不含季节因素"
      },
      {
        "en": "under two years of data: who buys once a year looks silent",
        "zh-CN": "数据不足两年：一年购买一次的客户看起来像沉默"
      }
    ],
    "hints": []
  },
  "W_SEVERAL_IDS": {
    "exits": [],
    "says": [
      {
        "en": "{source}: {rows:plain} {rows:row|rows} {rows:holds|hold} several ids in {column} (\"{header}\"), as \"{example}\"; the first is taken",
        "zh-CN": "{source}：{rows:plain} 行的 {column}（\"{header}\"）含有多个编号，如 \"{example}\"；取第一个"
      }
    ],
    "hints": []
  },
  "W_SHIFTED": {
    "exits": [],
    "says": [
      {
        "en": "{source}: {rows:plain} {rows:row has|rows have} a quantity ({quantity}) and no amount, as nearly all others have: nothing is added there; where a cell is missing, all that follow it stand one column off",
        "zh-CN": "{source}：{rows:plain} 行有数量（{quantity}）而无金额，其余各行几乎都有：这些行不计金额；如缺少一个单元格，其后各列都会错位一列"
      },
      {
        "en": "{source}: {rows:plain} {rows:row has|rows have} a quantity and no amount, as nearly all others have, such as order {id} ({quantity}): nothing is added there; where a cell is missing, all that follow it stand one column off",
        "zh-CN": "{source}：{rows:plain} 行有数量而无金额，其余各行几乎都有，如订单 {id}（{quantity}）：这些行不计金额；如缺少一个单元格，其后各列都会错位一列"
      }
    ],
    "hints": []
  },
  "W_SHORT_BASE": {
    "exits": [],
    "says": [
      {
        "en": "of the period before, orders hold only {from} to {to}: who came back is of those who bought then, and revenue is not compared",
        "zh-CN": "前期只有 {from} 至 {to} 的订单：回来者仅就当时的购买者而言，收入不作对比"
      }
    ],
    "hints": []
  },
  "W_SHORT_HISTORY": {
    "exits": [],
    "says": [
      {
        "en": "fewer than 8 whole months of orders: the total is not forecast",
        "zh-CN": "完整月份不足 8 个：不预测总额"
      }
    ],
    "hints": []
  },
  "W_SIGNS": {
    "exits": [],
    "says": [
      {
        "en": "{source}: {rows:plain} {rows:row has|rows have} a quantity below nought and an amount above it, {amount}: they count as they stand; where they take back: {flag}",
        "zh-CN": "{source}：{rows:plain} 行数量为负而金额为正，共 {amount}：按原样计入；如为退货：{flag}"
      },
      {
        "en": "{source}: {rows:plain} {rows:row has|rows have} a quantity below nought and an amount above it, {amount}: they take back, and their amount is subtracted",
        "zh-CN": "{source}：{rows:plain} 行数量为负而金额为正，共 {amount}：视为退货，金额记为负数"
      }
    ],
    "hints": []
  },
  "W_SNAPSHOT": {
    "exits": [],
    "says": [
      {
        "en": "contracts tell of {from} to {to} alone: each is observed from its age on the first of these days",
        "zh-CN": "合同仅涵盖 {from} 至 {to}：每份合同从首日的年龄起观察"
      }
    ],
    "hints": []
  },
  "W_SPACES": {
    "exits": [],
    "says": [
      {
        "en": "{source}: {rows:plain} values of {column} (\"{header}\") lost blanks, spreadsheet guards or characters that nobody sees around them, as {example}",
        "zh-CN": "{source}：{column}（\"{header}\"）有 {rows:plain} 个值去掉了两端的空白、电子表格的保护写法或不可见字符，如 {example}"
      }
    ],
    "hints": []
  },
  "W_SPEND_CUT": {
    "exits": [],
    "says": [
      {
        "en": "what a campaign cost is not known of a part of its members: no spend under this cut or filter",
        "zh-CN": "活动花费无法按其部分成员得知：此分组或筛选下没有花费"
      }
    ],
    "hints": []
  },
  "W_SPEND_DIFFERS": {
    "exits": [],
    "says": [
      {
        "en": "costs booked on the campaign differ from its own cost; those booked count: {campaigns}",
        "zh-CN": "记在活动上的成本与其自身成本不同；以记账的为准：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_SPEND_LINKED": {
    "exits": [],
    "says": [
      {
        "en": "what a purchase is worth goes with how often one comes (r = {r}), which the model of spend takes for independent",
        "zh-CN": "单次金额与购买频次相关（r = {r}），而金额模型假定两者独立"
      }
    ],
    "hints": []
  },
  "W_STAGE_IS_END": {
    "exits": [],
    "says": [
      {
        "en": "the stage of a deal that ended says how it ended: rates by it tell nothing; read the table stages",
        "zh-CN": "已结束商机的阶段即其结果：按它的比率没有意义；请看各阶段表 stages"
      }
    ],
    "hints": []
  },
  "W_STALE_DATA": {
    "exits": [],
    "says": [
      {
        "en": "the data end on {date}, more than {days} days before this was asked",
        "zh-CN": "数据止于 {date}，距提问之日已超过 {days} 天"
      }
    ],
    "hints": []
  },
  "W_STATE_UNKNOWN": {
    "exits": [],
    "says": [
      {
        "en": "cases of which nothing tells whether they are open or solved, {cases} of them: map resolved_at, closed_at or status",
        "zh-CN": "{cases} 个工单看不出未结还是已解决：请映射 resolved_at、closed_at 或 status"
      },
      {
        "en": "of {cases} {cases:complaint|complaints} nothing tells whether they have ended",
        "zh-CN": "有 {cases} 件工单无法得知是否已结束"
      }
    ],
    "hints": []
  },
  "W_STATUS_UNKNOWN": {
    "exits": [],
    "says": [
      {
        "en": "{source}: the status \"{words}\" is in no list: {rows:plain} rows count; if they do not, in the mapping: {line}",
        "zh-CN": "{source}：状态 \"{words}\" 不在任何列表中：{rows:plain} 行计入；如不应计入，在映射中写：{line}"
      },
      {
        "en": "{source}: the status \"{words}\" is in no list: {rows:plain} rows, amount {amount} count; if they do not, in the mapping: {line}",
        "zh-CN": "{source}：状态 \"{words}\" 不在任何列表中：{rows:plain} 行、金额 {amount} 计入；如不应计入，在映射中写：{line}"
      }
    ],
    "hints": []
  },
  "W_SUPPORT": {
    "exits": [],
    "says": [
      {
        "en": "items in {least} baskets or more were looked at, {pairs} pairs of them; at most 5 % of the pairs named are expected to be false",
        "zh-CN": "考察了出现在至少 {least} 个购物篮中的项目，共 {pairs} 个组合；所列组合中预计至多 5 % 为误判"
      }
    ],
    "hints": []
  },
  "W_SWITCHES": {
    "exits": [],
    "says": [
      {
        "en": "clocks of solutions: hold {hold}, reopened {reopened}, priority at {priority}, robots {robots}",
        "zh-CN": "解决时钟：挂起 {hold}，重开 {reopened}，优先级取 {priority}，机器人 {robots}"
      }
    ],
    "hints": []
  },
  "W_SWITCHING_LEFT_OUT": {
    "exits": [],
    "says": [
      {
        "en": "parts are {values}, more than 50: what customers moved between them is not told",
        "zh-CN": "部分数为 {values}，超过 50：不给出其间的转移"
      }
    ],
    "hints": []
  },
  "W_TABLE_UNREADABLE": {
    "exits": [],
    "says": [
      {
        "en": "{of}: {note}",
        "zh-CN": "{of}：{note}"
      }
    ],
    "hints": []
  },
  "W_TOOL": {
    "exits": [],
    "says": [],
    "hints": []
  },
  "W_TOO_EARLY": {
    "exits": [],
    "says": [
      {
        "en": "the {window} days are not over yet; no number before: {campaigns}",
        "zh-CN": "{window} 天尚未结束，此前不给出数字：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_TOTALS_IN_PART": {
    "exits": [],
    "says": [
      {
        "en": "totals of agents that lie in the period in part are left out",
        "zh-CN": "只有部分天数落在期间内的坐席汇总未计入"
      }
    ],
    "hints": []
  },
  "W_TRUNCATED": {
    "exits": [],
    "says": [
      {
        "en": "the cohort of {cohort} may hold older customers, the data begin in it: it is marked, and pooled only where there is no other",
        "zh-CN": "数据始于 {cohort} 同期群，其中可能混有老客户：已作标记，仅在没有其他同期群时才计入汇总"
      }
    ],
    "hints": []
  },
  "W_TWICE": {
    "exits": [],
    "says": [
      {
        "en": "customers of several lists count once, by the first",
        "zh-CN": "出现在多份清单中的客户只计一次，按第一份清单"
      }
    ],
    "hints": []
  },
  "W_TWO_PARTS": {
    "exits": [],
    "says": [
      {
        "en": "customers of two parts count in both",
        "zh-CN": "在两个部分购买的客户各计一次"
      }
    ],
    "hints": []
  },
  "W_UNCOSTED": {
    "exits": [],
    "says": [
      {
        "en": "lines without a cost are in no margin",
        "zh-CN": "没有成本的明细不计入毛利"
      },
      {
        "en": "lines without a cost are in no margin; who has no other is margin unknown",
        "zh-CN": "没有成本的明细不计入毛利；全部如此的客户为毛利未知"
      },
      {
        "en": "order lines without a cost: their margin is missing in the incremental margin",
        "zh-CN": "没有成本的订单行：增量毛利中缺少其毛利"
      }
    ],
    "hints": []
  },
  "W_UNCREDITED": {
    "exits": [],
    "says": [
      {
        "en": "order lines no rep is credited with are left out; they hold {amount}",
        "zh-CN": "没有归属销售员的订单行未计入，金额合计 {amount}"
      }
    ],
    "hints": []
  },
  "W_UNDER_CREDITED": {
    "exits": [],
    "says": [
      {
        "en": "shares of an order add up to less than the order; the rest is credited to nobody",
        "zh-CN": "分成之和不足订单的，余额不归属任何人"
      }
    ],
    "hints": []
  },
  "W_UNIT": {
    "exits": [],
    "says": [
      {
        "en": "{label} counts in {unit} by its header; the values are taken as they stand; to change them: {change}",
        "zh-CN": "{label} 的表头写明单位为 {unit}；数值按原样读取；如需换算：{change}"
      }
    ],
    "hints": []
  },
  "W_UNKNOWN_CUSTOMERS": {
    "exits": [],
    "says": [
      {
        "en": "customers of the lists whom the data do not know are left out",
        "zh-CN": "清单中数据里没有的客户未计入"
      }
    ],
    "hints": []
  },
  "W_UNLIKE": {
    "exits": [],
    "says": [
      {
        "en": "the arms differed before the campaign began (p below .01), so their difference is not its effect; no incremental number: {campaigns}",
        "zh-CN": "两组在活动开始前就不同（p 低于 .01），其差异并非活动的效应；不给出增量数字：{campaigns}"
      }
    ],
    "hints": []
  },
  "W_UNLINKED": {
    "exits": [],
    "says": [
      {
        "en": "deals that name no customer are left out: nobody knows whether they bought",
        "zh-CN": "未注明客户的商机未计入：无法知道其是否购买"
      }
    ],
    "hints": []
  },
  "W_UNPRICED": {
    "exits": [],
    "says": [
      {
        "en": "order lines without a rate to the base currency are counted, not priced",
        "zh-CN": "没有对本位币汇率的订单行只计数，不计金额"
      }
    ],
    "hints": []
  },
  "W_WEEKS_UNCOVERED": {
    "exits": [],
    "says": [
      {
        "en": "{weeks} {weeks:week|weeks} hold no case of any kind, which this desk does not have otherwise: they are no zeros and are left out",
        "zh-CN": "有 {weeks} 周没有任何工单，而此服务台平时不会如此：这些周不算零，已略去"
      }
    ],
    "hints": []
  },
  "W_WHOLE_WALLET": {
    "exits": [],
    "says": [
      {
        "en": "wallets are not stated by {attribute}: what each part sells to its buyers is set against all that these same buyers spend; what is stated by category stands in table penetration",
        "zh-CN": "钱包不是按 {attribute} 自报的：各部分对其买家的销售额，均与这些买家的全部支出相比；按品类自报的支出见 penetration 表"
      }
    ],
    "hints": []
  },
  "W_WITHOUT_AMOUNT": {
    "exits": [],
    "says": [
      {
        "en": "{deals} {deals:deal has|deals have} no amount: counted, and not priced",
        "zh-CN": "{deals} 个商机没有金额：计数，但不计价"
      }
    ],
    "hints": []
  },
  "W_WITHOUT_PRICE": {
    "exits": [],
    "says": [
      {
        "en": "lines without a product or a positive quantity on a side make a change of {share} % of the revenue before, which has no price",
        "zh-CN": "没有产品或某一期数量不为正的明细，其变化为前期收入的 {share} %，无价格可言"
      }
    ],
    "hints": []
  },
  "W_YOUNG_DATA": {
    "exits": [],
    "says": [
      {
        "en": "data of {days} days are young for gaps of {gap} days: take the chances as a first guess",
        "zh-CN": "数据仅 {days} 天，相对 {gap} 天的间隔过短：概率仅供初步参考"
      },
      {
        "en": "orders begin on {first}: by {day} nobody could be silent for {days} days yet, so who was gone then is missing",
        "zh-CN": "订单始于 {first}：到 {day} 还没有人可能沉默 {days} 天，因此缺少当时已流失的客户"
      },
      {
        "en": "the cases tell of {weeks} whole {weeks:week|weeks}: too few before any to say what is usual, so no wave is looked for",
        "zh-CN": "工单只涵盖 {weeks} 个整周：之前的周太少，无法判断往常水平，故不寻找投诉潮"
      },
      {
        "en": "the data hold {days} days, under three of the usual gap of {gap}: the forecast is a first one",
        "zh-CN": "数据仅 {days} 天，不足常规间隔 {gap} 天的三倍：预测仅供初步参考"
      }
    ],
    "hints": []
  }
};
