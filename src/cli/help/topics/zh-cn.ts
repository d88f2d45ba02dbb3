import type { TopicTexts } from './names.js';

export const topics: TopicTexts = {
  'exit-codes': `退出码，所有命令相同：

  0    完成；结果为空或管道读取方提前关闭也是 0
  1    crm-analyze 自身的错误
  2    命令行或配置文件有误
  3    输入有误：文件、编码、映射、拒收行过多，数据库不存在、被占用或版本不符，
       分析所需的数据未载入
  4    无法计算：数据太少、不收敛
  5    集群：无法连接、被拒绝、失败
  10   --fail-on 条件成立
  130  被中断（Ctrl-C）；143 被终止

崩溃是 1，告警是 10，脚本可以区分：

  crm-analyze retention --fail-on 'retention_rate<60%' -q -f none
  case $? in 0) ;; 10) mail … ;; *) page … ;; esac
`,
  environment: `环境变量；命令行选项优先于环境变量，环境变量优先于配置文件：

  CRM_ANALYZE_DB       数据库，同 --db
  CRM_ANALYZE_CONFIG   配置文件，同 --config
  CRM_ANALYZE_FORMAT   输出格式，同 -f
  CRM_ANALYZE_LANG     en 或 zh-CN，同 --lang
  CRM_ANALYZE_AS_OF    分析基准日，同 --as-of
  CRM_ANALYZE_MEMORY   DuckDB 最多占用的内存，同 --memory
  TMPDIR               超出该内存的部分写入的文件夹
  NO_COLOR             不用颜色；FORCE_COLOR=1 在管道中也用颜色
  TERM=dumb            不用颜色和图形
  COLUMNS              终端宽度（输出到终端时）
  LC_ALL LC_MESSAGES LANG   未另行指定时的消息语言
  XDG_CONFIG_HOME HOME      用户自己的 config.yml 所在
  CI                   从不询问

配置：本目录或上级目录中最近的 crm-analyze.yml，然后是
$XDG_CONFIG_HOME/crm-analyze/config.yml。每个键依次取自选项、环境变量、最近的
文件、用户的文件。crm-analyze config show --origin 显示每个值的来源。
`,
  dates: `每个结果都针对一个期间和一个基准日，并在输出中写明。结果与当前时钟无关：
不指定 --as-of 时取数据的最后一天。

  --as-of latest | today | 2025-06-30
  --period all | 2025 | 2025-Q1 | 2025-H1 | 2025-03 | 2025-W07 | FY2025 |
           last-12m | last-4w | last-90d | ytd | qtd | mtd | prev-month |
           prev-year | 2025-01-15..2025-02-14
  --since 2025-01-01 --until 2025-03-31     首尾两天都包含
  --compare prev | yoy                      与上一期或去年同期对比
  --grain day | week | month | quarter | year

last-12m 指最近 12 个完整的月：未结束的月不计，除非加 --include-partial。一周
或一月在该店有销售的日子都过去时即告结束：周末不营业的店，周五即可（载入
holidays 更准）。数据只覆盖一部分的期间标注为［未完整］；前期若不完整则不作对
比，二者都会说明。前期按相同的账龄取数：其期末之后的天数与基准日距本期期末的天
数相同。未结束期间的留存，与紧接其前的同样天数相比。--week-start 和
--fiscal-year-start 设定日历，--tz 设定业务日期的时区，载入数据时生效。
`,
  formats: `-f 格式 输出到标准输出；-o 文件 写入文件（格式取决于扩展名），可重复；-o - 表
示标准输出。文件要么完整出现，要么不出现。

  table     供人阅读：数字分组、百分比，每表 50 行（可用 -n 更改）
  md        同上，Markdown
  csv tsv   一张表，精确值，UTF-8 无 BOM，LF 换行；缺失为空，空文本为 ""；
            tsv 中的制表符和换行用 \\ 转义
  json      全部内容：框架、参数、指标、检查、警告、列、表
  ndjson    一张表，每行一个对象，精确值
  arrow     一张表：标准输出为 IPC 流，-o 为 IPC 文件
  parquet   一张表
  xlsx      首页为结论和指标，其后每表一个工作表，单元格带类型
  html      独立的网页
  svg png   一张图；--show 指定是哪张表或哪幅图
  pdf       打印用的页面；它和 png 由本机的 Chromium、Chrome 或 Edge 生成
  email-html  报告的邮件 HTML 部分，不含脚本
  none      不输出；配合 --fail-on

单表格式取第一张表；--show 指定其他表，--fields 指定列，--sort -revenue,name
排序，-n 20 限制行数。机器格式不加 -n 时从不截断。JSON 金额最多两位小数，csv
和 ndjson 保留全部数字；双精度无法准确表示的数字写成文本。代码和键名不随语言变
化；--lang 只影响标签、消息和帮助。

--excel 使 csv 适合 Excel：BOM、CRLF，并在会被当作公式的文本前加撇号。普通 csv
保留每个字节。屏幕上，数据中的控制字符和文字方向标记显示为转义。

--locale de 给人看时写作 1.234,56 和 28.12.2025，--excel 则用分号和小数逗号；
json、普通 csv 和 parquet 从不改变。

文件名中可用 {analysis} {as_of} {period} {table}：
  crm-analyze tiers -o 'tiers-{as_of}.xlsx'
`,
  'fail-on': `--fail-on '指标 比较 数值'：条件成立时退出码为 10；--warn-on 只提示。均可重复。
没有数值的指标视为成立。

  比较  > >= < <= = !=
  数值  1000   0.05   5%   3万   1.2亿
  指标  见该命令 --help 中的“指标”；加 --compare 时还有
        指标.previous 和 指标.change（相对变化；表格里占比的变化
        以百分点显示，这里仍是相对变化）；data.days_old：结果所属
        日期距今天的天数

  crm-analyze retention --fail-on 'retention_rate<60%'
  crm-analyze reps --compare yoy --fail-on 'bookings.change<-10%'
  crm-analyze agents --by channel --warn-on 'reopened>5%'      按渠道分别检查

结果在 JSON 的 checks[] 中，并在标准错误中各占一行。
`,
  by: `--by 属性 对结果分组，--where 条件 过滤参与计算的数据；两者可用模型的任何属性，
可重复。

  --by region                    含义唯一的属性
  --by customers.region          名称有多种含义时，写明表和列
  --by tier | cohort | tenure | churn_risk | lifecycle | rfm_segment
                                 计算属性；取期初的值，--by-at end 取期末
  --by 'first(channel)'          客户有多个值时：first、latest、largest
  --where 'region=East,West'     --where 'amount>=100'   --where 'segment!='
  --groups 1000                  单独列出的取值上限；超过默认的 200 个时，
                                 行数最少的合为一组 (others)
  --where 'name="Smith, John"'    含逗号的值放在双引号中

合计单独计算并标明，不是各组之和。同期群和首次购买总是按全部历史确定。
检查适用于合计和每个分组。
`,
  mapping: `crm-analyze.yml 说明导出文件的列对应到哪里；init 根据文件写出它，不确定处以注
释标出：

  sources:
    orders:
      files: exports/订单*.csv
      columns:
        order_id: 单据编号
        customer_id: 客户编码
        ordered_at: 单据日期
        amount: 金额
        channel: { value: online }

  crm-analyze init --from exports/*.csv     生成
  crm-analyze load --dry-run                全部读取，不写入
  crm-analyze load                          载入
  crm-analyze doctor                        哪些分析可用，其余缺什么
  crm-analyze model                         模型的表和列

值按文本读取，由模型决定类型，从不猜测：001 仍是 001。
不合规的行写入 rejects.csv，注明文件、行、列和原因。
`,
};
