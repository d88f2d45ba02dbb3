import type { Manifest } from '../../src/core/manifest.js';
import type { Report } from '../../src/core/report.js';
import { manifest as real } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import type { OutputLanguage } from '../../src/i18n/localizer.js';
import { reportHtml } from '../../src/render/html/report/report-html.js';
import { parseReport, reportJson } from '../../src/render/report-json.js';
import { GRIEVANCES, GRIEVANCES_STRINGS } from './complaints-analysis.js';

/** Some real analyses and one that only the tests know. */
export const manifestWithGrievances = (...ids: readonly string[]): Manifest => ({
  entries: [...real.entries.filter(({ id }) => ids.includes(id)), GRIEVANCES],
  strings: {
    en: async () => ({ ...(await real.strings.en()), grievances: GRIEVANCES_STRINGS.en }),
    'zh-CN': async () => ({ ...(await real.strings['zh-CN']()), grievances: GRIEVANCES_STRINGS['zh-CN'] }),
  },
});

export const chartsOf = (manifest: Manifest) => (id: string) =>
  manifest.entries.find((entry) => entry.id === id)?.charts ?? [];

/** The page of a report, made from its JSON as the command makes it. */
export async function pageOf(report: Report, manifest: Manifest, language: OutputLanguage): Promise<string> {
  const words = await loadLocalizer(language, manifest);
  return reportHtml(parseReport(reportJson(report), 'report.json'), chartsOf(manifest), words);
}
