import type { Localizer } from '../../../i18n/localizer.js';
import { pseudo } from '../../../i18n/pseudo.js';
import { TOPICS, type Topic } from './names.js';

/** A help topic in the language of this run; undefined where there is none of that name. */
export async function topicText(name: string, { language }: Localizer): Promise<string | undefined> {
  if (!TOPICS.includes(name as Topic)) return undefined;
  if (language === 'zh-CN') return (await import('./zh-cn.js')).topics[name as Topic];
  const text = (await import('./en.js')).topics[name as Topic];
  return language === 'en' ? text : pseudo(text);
}
