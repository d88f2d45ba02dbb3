import type { Group, Question } from '../core/analysis.js';
import type { MetricMeta } from '../core/columns/metric.js';
import { UserError } from '../core/errors.js';
import type { TableEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import type { WriteParquet } from '../core/parquet.js';
import type { Report } from '../core/report.js';
import type { Chart, Screen } from '../core/screen.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Out } from './out.js';
import type { Shown, View } from './view.js';
import { RENDER } from './words.js';

/** Writes a view as bytes. Arrow has a form for streams and one for files. */
type StreamRenderer = (view: View, out: Out, target: 'stream' | 'file') => Promise<void>;

/** Writes a view to a file whose index comes last, with the writer of an engine. */
type PathRenderer = (view: View, path: string, write: WriteParquet) => Promise<void>;

/** What a report is written with, beside itself. */
export interface ReportParts {
  readonly words: Localizer;
  /** Folder for pictures, beside the file; null where there is no file. */
  readonly folder: string | null;
  declared(analysis: string): DeclaredSection;
  /** The first page alone. */
  readonly brief: boolean;
}

/** What a report's page takes from the declaration of an analysis; of one that this version does not know, what stands last. */
export interface DeclaredSection {
  readonly group: Group;
  readonly question?: Question;
  readonly metrics?: Readonly<Record<string, Pick<MetricMeta, 'shortest'>>>;
  readonly charts: readonly Chart[];
  readonly screen?: readonly Screen[];
  readonly tables?: readonly Pick<TableEntry, 'name' | 'long'>[];
}

/** Its text, and pictures by file name. */
type ReportRenderer = (
  report: Report,
  parts: ReportParts,
) => Promise<{ readonly text: string | Uint8Array; readonly pictures: ReadonlyMap<string, string> }>;

interface FormatSpec {
  /** With the dot, the usual one first. */
  readonly extensions: readonly string[];
  /** Those of other formats that a file may bear too where this one is named. */
  readonly under?: readonly string[];
  /** people: what fits a page · all: every table unless told otherwise · one: one table · picture: one chart. */
  readonly holds: 'people' | 'all' | 'one' | 'picture' | 'nothing';
  /** What a browser of this machine makes of the bytes that are rendered. */
  readonly printed?: 'pdf' | 'png';
  /** Not for a terminal. */
  readonly binary?: boolean;
  /** Cells are exact, so that on a terminal what would act is shown. */
  readonly exact?: boolean;
  /** Tables asked for by name stand alone: their frame is said beside them. */
  readonly alone?: boolean;
  /** Whether the output itself says what it was computed from, or a line beside it does. */
  readonly frame: 'within' | 'beside' | 'none';
  /** How a fault is written where this format was asked for. */
  readonly faults: 'text' | 'json';
  /** Imports the code of the format when it is used. */
  readonly render: { readonly stream: () => Promise<StreamRenderer> } | { readonly path: () => Promise<PathRenderer> };
  /** Absent: a report has no such form. */
  readonly report?: () => Promise<ReportRenderer>;
}

/** Of formats that say themselves what they were computed from, and that people read faults of as text. */
const SAYS_ITSELF = { frame: 'within', faults: 'text' } as const;

/** The code of a format that writes the one table that is shown. */
const ofOne = (load: () => Promise<(shown: Shown, out: Out) => Promise<void>>) => ({
  stream: async (): Promise<StreamRenderer> => {
    const write = await load();
    return (view, out) => write(only(view), out);
  },
});

/** The code of a page, which a browser shows or prints. */
const AS_PAGE = {
  render: { stream: async (): Promise<StreamRenderer> => (await import('./html/html.js')).html },
  report: async (): Promise<ReportRenderer> => {
    const { reportHtml } = await import('./html/report/report-html.js');
    return async (report, { declared, words, brief }) => ({
      text: await reportHtml(report, declared, words, brief),
      pictures: new Map(),
    });
  },
};

/** Every output format and all that the program knows of it. */
export const FORMATS = {
  table: {
    extensions: ['.txt'],
    holds: 'people',
    alone: true,
    ...SAYS_ITSELF,
    render: { stream: async () => (await import('./terminal/table.js')).table },
  },
  md: {
    extensions: ['.md', '.markdown'],
    holds: 'people',
    alone: true,
    ...SAYS_ITSELF,
    render: { stream: async () => (await import('./markdown.js')).markdown },
    report: async () => {
      const { reportMarkdown } = await import('./html/report/report-markdown.js');
      return (report, { folder, words, brief }) => reportMarkdown(report, folder, words, brief);
    },
  },
  csv: {
    extensions: ['.csv'],
    holds: 'one',
    exact: true,
    frame: 'beside',
    faults: 'text',
    render: {
      stream: async () => {
        const { csv } = await import('./csv.js');
        return (view, out) => csv(only(view), out, view.look.excel ? view.words.written.decimal : null);
      },
    },
  },
  tsv: {
    extensions: ['.tsv', '.tab'],
    holds: 'one',
    exact: true,
    frame: 'beside',
    faults: 'text',
    render: ofOne(async () => (await import('./csv.js')).tsv),
  },
  json: {
    extensions: ['.json'],
    holds: 'all',
    frame: 'within',
    faults: 'json',
    render: { stream: async () => (await import('./json.js')).json },
    report: async () => {
      const { reportJson } = await import('./report-json.js');
      return async (report) => ({ text: reportJson(report), pictures: new Map() });
    },
  },
  ndjson: {
    extensions: ['.ndjson', '.jsonl'],
    holds: 'one',
    frame: 'beside',
    faults: 'json',
    render: ofOne(async () => (await import('./ndjson.js')).ndjson),
  },
  arrow: {
    extensions: ['.arrow', '.arrows', '.feather'],
    holds: 'one',
    binary: true,
    ...SAYS_ITSELF,
    render: {
      stream: async () => {
        const { arrow } = await import('./columnar/arrow.js');
        return (view, out, target) => arrow(view, only(view), out, target === 'file');
      },
    },
  },
  parquet: {
    extensions: ['.parquet'],
    holds: 'one',
    binary: true,
    ...SAYS_ITSELF,
    render: {
      path: async () => {
        const { parquet } = await import('./columnar/parquet.js');
        return (view, path, write) => parquet(view, only(view), path, write);
      },
    },
  },
  xlsx: {
    extensions: ['.xlsx'],
    holds: 'all',
    binary: true,
    ...SAYS_ITSELF,
    render: { stream: async () => (await import('./xlsx/xlsx.js')).xlsx },
    report: async () => {
      const { reportXlsx } = await import('./xlsx/report-xlsx.js');
      return async (report, { words, brief }) => ({
        text: await reportXlsx(report, words, brief),
        pictures: new Map(),
      });
    },
  },
  html: {
    extensions: ['.html', '.htm'],
    holds: 'all',
    ...SAYS_ITSELF,
    ...AS_PAGE,
  },
  'email-html': {
    extensions: [],
    under: ['.html', '.htm'],
    holds: 'all',
    ...SAYS_ITSELF,
    render: { stream: async () => refuseMail },
    report: async () => {
      const { reportEmail } = await import('./html/report/email/email.js');
      return async (report, { declared, words, brief }) => ({
        text: reportEmail(report, declared, words, brief),
        pictures: new Map(),
      });
    },
  },
  svg: {
    extensions: ['.svg'],
    holds: 'picture',
    frame: 'none',
    faults: 'text',
    render: { stream: async () => (await import('./svg.js')).svg },
  },
  pdf: {
    extensions: ['.pdf'],
    holds: 'all',
    printed: 'pdf',
    binary: true,
    ...SAYS_ITSELF,
    ...AS_PAGE,
  },
  png: {
    extensions: ['.png'],
    holds: 'picture',
    printed: 'png',
    binary: true,
    frame: 'none',
    faults: 'text',
    render: { stream: async () => (await import('./svg.js')).svg },
    report: async () => {
      const { reportHtml } = await import('./html/report/report-html.js');
      // A picture has one screen: the first page.
      return async (report, { declared, words }) => ({
        text: await reportHtml(report, declared, words, true),
        pictures: new Map(),
      });
    },
  },
  none: {
    extensions: [],
    holds: 'nothing',
    frame: 'none',
    faults: 'text',
    render: { stream: async () => async () => undefined },
  },
} as const satisfies Readonly<Record<string, FormatSpec>>;

export type Format = keyof typeof FORMATS;

/** Formats that are written as a stream of bytes. */
export type StreamFormat = {
  [Name in Format]: (typeof FORMATS)[Name]['render'] extends { readonly stream: unknown } ? Name : never;
}[Format];

export const FORMAT_NAMES = Object.keys(FORMATS) as [Format, ...Format[]];

export const formatSpec = (format: Format): FormatSpec => FORMATS[format];

/** By the extension of a file's name, with the dot and in lower case. */
export const BY_EXTENSION: ReadonlyMap<string, Format> = new Map(
  FORMAT_NAMES.flatMap((format) => FORMATS[format].extensions.map((extension) => [extension, format] as const)),
);

/** A mail is a report's: of one analysis a page is attached. */
async function refuseMail({ analysis }: View): Promise<never> {
  throw new UserError('E_OUTPUT_FORMAT', 'usage', RENDER.mail_is_of_report({ analysis }), {
    hint: verbatim(`crm-analyze ${analysis} -o ${analysis}.html`),
  });
}

/** The one table of a format that holds one. Throws UserError E_NO_TABLE (exit 4): nothing at all would pass for no rows. */
function only({ analysis, shown }: View): Shown {
  const [first] = shown;
  if (first !== undefined) return first;
  throw new UserError('E_NO_TABLE', 'cannotCompute', RENDER.run_made_no_such_table({ analysis }), {
    hint: verbatim(`crm-analyze explain ${analysis}`),
  });
}
