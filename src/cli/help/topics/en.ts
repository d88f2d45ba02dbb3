import type { TopicTexts } from './names.js';

export const topics: TopicTexts = {
  'exit-codes': `Exit codes, the same for every command:

  0    done; also an empty result, also when the reader of a pipe went away
  1    a fault of crm-analyze itself
  2    the command line or a config file is wrong
  3    the input is: file, encoding, mapping, too many rejects, a database that
       is missing, locked or of another version, data that an analysis needs not
       loaded
  4    cannot be computed: too little data, no convergence
  5    the cluster: unreachable, refused, failed
  10   a --fail-on check is met
  130  interrupted (Ctrl-C); 143 terminated

A crash is 1 and an alert is 10, so a script can tell them apart:

  crm-analyze retention --fail-on 'retention_rate<60%' -q -f none
  case $? in 0) ;; 10) mail … ;; *) page … ;; esac
`,
  environment: `Environment variables; a flag always wins over them, they win over config files:

  CRM_ANALYZE_DB       database, as --db
  CRM_ANALYZE_CONFIG   config file, as --config
  CRM_ANALYZE_FORMAT   output format, as -f
  CRM_ANALYZE_LANG     en or zh-CN, as --lang
  CRM_ANALYZE_AS_OF    the day the answer is about, as --as-of
  CRM_ANALYZE_MEMORY   what DuckDB may hold at once, as --memory
  TMPDIR               folder for what is more than that
  NO_COLOR             no colour; FORCE_COLOR=1 for colour in a pipe
  TERM=dumb            no colour, no graphics
  COLUMNS              width of the terminal, where it is one
  LC_ALL LC_MESSAGES LANG   language of messages when nothing else names one
  XDG_CONFIG_HOME HOME      where the user's own config.yml is sought
  CI                   never ask

Config: the nearest crm-analyze.yml in this folder or above, then
$XDG_CONFIG_HOME/crm-analyze/config.yml. Each key is taken from the first of
flag, environment, nearest file, user's file. crm-analyze config show --origin
prints where each came from.
`,
  dates: `Every answer is about a period and as of a day, and says both. Nothing hangs on
the clock: without --as-of the last day of the data counts.

  --as-of latest | today | 2025-06-30
  --period all | 2025 | 2025-Q1 | 2025-H1 | 2025-03 | 2025-W07 | FY2025 |
           last-12m | last-4w | last-90d | ytd | qtd | mtd | prev-month |
           prev-year | 2025-01-15..2025-02-14
  --since 2025-01-01 --until 2025-03-31     both days inclusive
  --compare prev | yoy                      the period before, or a year before
  --grain day | week | month | quarter | year

last-12m means the last 12 complete months: a month that is not over is left
out unless --include-partial. A week or month is over when the days on which the
data sell are: of a shop that rests at weekends, on Friday (holidays know more).
A period of which the data hold only a part is marked [incomplete], and one
before it that they do not hold whole is not compared; both are said. The period
before is taken at the same age: as it stood as many days after its end as as-of
lies after the end of the period. Retention of a period under way is against as
many days just before it. --week-start and --fiscal-year-start set the calendar,
--tz the business day; it is applied when data are loaded.
`,
  formats: `-f FORMAT prints to stdout, -o FILE writes a file (format by its extension) and
may be repeated; -o - is stdout. A file appears whole or not at all.

  table     for people: grouped digits, percent, 50 rows a table unless -n
  md        the same as Markdown
  csv tsv   one table, exact values, UTF-8 without BOM, LF; missing is empty, an
            empty text is ""; in tsv tabs and line ends are escaped with \\
  json      everything: frame, parameters, metrics, checks, warnings, columns,
            tables
  ndjson    one table, one object a line, exact values
  arrow     one table: IPC stream on stdout, IPC file with -o
  parquet   one table
  xlsx      the answer and its metrics first, then a sheet a table, typed cells
  html      a page that stands alone
  svg png   one picture; --show names the table or chart that it is of
  pdf       the page on paper; it and png are made by a Chromium, Chrome or Edge
  email-html  of a report: the HTML part of a mail, without script
  none      nothing; for --fail-on

Formats of one table take the first; --show names another, --fields its columns,
--sort -revenue,name the order, -n 20 the rows. Machine formats are never cut
without -n. JSON money has at most two decimals, csv and ndjson all digits; a
number that a double cannot carry is written as text. Codes and keys are the
same in every language; --lang changes labels, messages and help.

--excel makes csv fit for Excel: BOM, CRLF, and an apostrophe before text that
Excel would run as a formula. Plain csv keeps every byte. On screen, control
characters and text-direction marks in data are shown as escapes.

--locale de writes 1.234,56 and 28.12.2025 for people, and --excel with
semicolons and decimal commas; json, plain csv and parquet never change.

File names may hold {analysis} {as_of} {period} {table}:
  crm-analyze tiers -o 'tiers-{as_of}.xlsx'
`,
  'fail-on': `--fail-on 'METRIC OP NUMBER' ends with exit code 10 when the condition is met;
--warn-on only says so. Both may be repeated. A metric without a value counts as
met.

  OP      > >= < <= = !=
  NUMBER  1000   0.05   5%   3万   1.2亿
  METRIC  as listed under Metrics in the command's --help; with --compare also
          METRIC.previous and METRIC.change: relative, also of shares, whose
          change tables show in percentage points (pp); data.days_old: days from
          the day the answer is about to today

  crm-analyze retention --fail-on 'retention_rate<60%'
  crm-analyze reps --compare yoy --fail-on 'bookings.change<-10%'
  crm-analyze agents --by channel --warn-on 'reopened>5%'    checked per channel

Results stand in checks[] of the JSON and one line each on stderr.
`,
  by: `--by ATTRIBUTE cuts the answer, --where CONDITION filters the data it is
computed from; both take any attribute of the model and may be repeated.

  --by region                    an attribute that means one thing
  --by customers.region          table and column, where a bare name is several
  --by tier | cohort | tenure | churn_risk | lifecycle | rfm_segment
                                 computed; as of the start of the period, or of
                                 its end with --by-at end
  --by 'first(channel)'          of a customer's many values: first, latest,
                                 largest
  --where 'region=East,West'     --where 'amount>=100'   --where 'segment!='
  --where 'name="Smith, John"'    a value with a comma stands in double quotes

  --groups 1000                  values that stand for themselves; beyond 200
                                 (default) those with fewest rows are one group,
                                 (others)

The total is computed on its own and marked; it is not the sum of the cuts.
Cohorts and first purchases are always found on the full history. Checks apply
to the total and to each cut.
`,
  mapping: `crm-analyze.yml says where the columns of your exports go; init writes it from
the files, with what it is unsure of as comments:

  sources:
    orders:
      files: exports/orders-*.csv
      columns:
        order_id: Order No
        customer_id: Customer
        ordered_at: Date
        amount: Net amount
        channel: { value: online }

  crm-analyze init --from exports/*.csv     write it
  crm-analyze load --dry-run                read everything, write nothing
  crm-analyze load                          load
  crm-analyze doctor                        what is ready, what others lack
  crm-analyze model                         the tables and columns there are

Values are read as text and typed by the model, never guessed: 001 stays 001.
Rows that do not fit go to rejects.csv with file, line, column and reason.
`,
};
