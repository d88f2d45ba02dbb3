import { UserError } from '../../core/errors.js';
import type { EntryStrings, Manifest } from '../../core/manifest.js';
import type { Reason, Report, ReportLine, ReportSection } from '../../core/report.js';
import type { Metric, Result } from '../../core/result.js';
import { type Openness, opennessNamed } from '../../model/openness.js';
import { parseWhere } from '../../model/prefix/where.js';
import { cellMask } from '../../run/mask/columns.js';
import { maskedProblem } from '../../run/mask/faults.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { type MaskFacts, maskedCurrency, maskedResult, withMaskedCut } from '../../run/mask/result.js';
import { RUN } from '../../run/words.js';
import { commandOf } from '../lines.js';

/** Throws UserError E_WHERE_MASKED (usage) for conditions on what is masked. */
export function refuseHiddenWhere(where: readonly string[], mask: Mask): void {
  for (const text of where) {
    if (isTold(text, mask)) continue;
    const { attribute } = parseWhere(text);
    throw new UserError('E_WHERE_MASKED', 'usage', RUN.masked_rows_are_not({ attribute }), {
      hint: RUN.open_or_by({ attribute }),
    });
  }
}

const isTold = (text: string, { opened }: Mask): boolean => {
  const { attribute, values } = parseWhere(text);
  const openness = opennessNamed(attribute, opened);
  return openness === 'all' || (openness !== 'none' && values.every((value) => openness.has(value)));
};

/** Conditions, with pseudonyms for values that are no one's to know. */
export const maskedWhere = (where: readonly string[], mask: Mask): string[] =>
  where.map((text) => {
    if (isTold(text, mask)) return text;
    const { attribute, operator, values } = parseWhere(text);
    return `${attribute}${operator}${values.map((value) => maskedValue(attribute, value, mask)).join(',')}`;
  });

/** A value of an attribute, as a user names it. */
export function maskedValue(attribute: string, value: string | null, { pseudonyms, opened }: Mask): string | null {
  const column = attribute.split('.').at(-1)!;
  const mask = cellMask(column, opennessNamed(attribute, opened), pseudonyms);
  return mask === undefined ? value : (mask(value) as string | null);
}

/** How open the attributes are that a result is cut by, under the names they have in it. */
export function cutsOf(by: readonly string[], metrics: readonly Metric[], { opened }: Mask): Map<string, Openness> {
  const labels = Object.keys(metrics.find(({ cut }) => cut !== undefined)?.cut ?? {});
  return new Map(labels.map((label, i) => [label, by[i] === undefined ? 'none' : opennessNamed(by[i], opened)]));
}

/** A report as it may leave; made now or kept. */
export async function maskedReport(report: Report, manifest: Manifest, mask: Mask): Promise<Report> {
  const strings = await manifest.strings.en();
  const cuts = new Map<string, MaskFacts['cuts']>();
  const sections = report.sections.map((section): ReportSection => {
    const { analysis, result, problem } = section;
    const kept = problem === null ? null : maskedProblem(problem);
    if (result === null)
      return {
        ...section,
        problem: kept,
        ...(kept === problem ? {} : { told: RUN.reason_kept_back() }),
      };
    cuts.set(analysis, cutsOf(result.frame.by, result.metrics, mask));
    return {
      ...section,
      problem: kept,
      result: maskedSection(result, analysis, cuts.get(analysis)!, manifest, strings, mask),
    };
  });
  const { split } = report.params;
  return {
    ...report,
    frame: maskedFrame(report.frame, mask),
    params: {
      ...report.params,
      split: split === null ? null : { ...split, value: maskedValue(split.attribute, split.value, mask) ?? '' },
    },
    lines: report.lines.map((line) => maskedLine(line, report, manifest, mask)),
    checks: report.checks.map((check) => withMaskedCut(check, cuts.get(check.metric.split('.')[0]!) ?? NO_CUTS, mask)),
    sections,
  };
}

const NO_CUTS: MaskFacts['cuts'] = new Map();

const maskedFrame = (frame: Result['frame'], mask: Mask): Result['frame'] => ({
  ...frame,
  currency: maskedCurrency(frame.currency, mask),
  where: maskedWhere(frame.where, mask),
  masked: mask.pseudonyms.fingerprint,
});

function maskedSection(
  result: Result,
  analysis: string,
  cuts: MaskFacts['cuts'],
  { entries }: Manifest,
  strings: Readonly<Record<string, EntryStrings>>,
  mask: Mask,
): Result {
  const entry = entries.find(({ id }) => id === analysis);
  // A kept report may hold an analysis of another version of the program: its words are not known, so none is told.
  if (entry === undefined)
    return { ...result, warnings: [], metrics: [], tables: {}, frame: maskedFrame(result.frame, mask) };
  const facts = { entry, strings: strings[analysis]!, attributes: result.frame.by, cuts };
  return { ...maskedResult(result, facts, mask), frame: maskedFrame(result.frame, mask) };
}

function maskedLine(line: ReportLine, { frame }: Report, { entries }: Manifest, mask: Mask): ReportLine {
  const reason = line.reason === null ? null : maskedReason(line.reason, mask);
  const isOpen = reason === null || opennessNamed(reason.attribute, mask.opened) === 'all';
  const isGroup = entries.some(({ group }) => group === line.owner);
  const where = frame.where.filter((text) => isTold(text, mask));
  const behind = entries.find(({ id }) => id === line.analysis)?.metrics[line.metric]?.behind;
  return {
    ...line,
    reason,
    owner: isGroup || mask.opened.has('owner') ? line.owner : String(mask.pseudonyms.of('owner', line.owner)),
    command: commandOf({ period: frame.period, where }, line.analysis, isOpen ? reason : null, behind),
  };
}

const maskedReason = (reason: Reason, mask: Mask): Reason => ({
  ...reason,
  parts: reason.parts.map((part) => ({
    ...part,
    value: maskedValue(reason.attribute, part.value, mask),
    name: mask.opened.has('name') ? part.name : null,
  })),
});
