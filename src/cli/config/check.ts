import { closest, UserError } from '../../core/errors.js';
import type { Manifest } from '../../core/manifest.js';
import { verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import { readConfig } from '../options/config-file.js';
import type { ConfigPlace } from '../options/config-place.js';
import { ALL_FLAGS } from '../options/flags.js';
import { read, type SettingValue } from '../options/settings.js';

/** Every fault of one config file, in file order: keys nobody knows, values that their setting does not take. */
export async function checkConfig(place: ConfigPlace, manifest: Manifest): Promise<UserError[]> {
  const { path } = place;
  let file: Awaited<ReturnType<typeof readConfig>>;
  try {
    file = await readConfig(place, new Set(manifest.entries.map(({ id }) => id)));
  } catch (error) {
    if (error instanceof UserError) return [error];
    throw error;
  }
  const faults = [...file.faults];
  for (const [key, { value, line }] of file.settings) faults.push(...settingFault(key, value, `${path}:${line}`));
  for (const [id, values] of file.analyses) {
    const options = manifest.entries.find((entry) => entry.id === id)?.options ?? [];
    const known = [...options.map(({ name }) => name), ...SETTINGS];
    for (const [key, { value, line }] of values) {
      const where = `${path}:${line}`;
      if (SETTINGS.includes(key)) faults.push(...settingFault(key, value, where));
      else if (!known.includes(key)) {
        const near = closest(key.replaceAll('-', '_'), known);
        const hint = near === undefined ? {} : { hint: CORE.did_you_mean({ near }) };
        faults.push(
          new UserError('E_CONFIG', 'usage', CORE.has_no_option({ analysis: id, option: key }), {
            where: verbatim(where),
            ...hint,
          }),
        );
      }
    }
  }
  return faults.sort((a, b) => lineOf(a) - lineOf(b));
}

const lineOf = (fault: UserError): number => Number(/:(\d+)$/.exec(fault.where[0] ?? '')?.[1] ?? 0);

const SETTINGS: readonly string[] = ALL_FLAGS.filter((flag) => flag.saved).map(({ key }) => key);

function settingFault(key: string, value: unknown, where: string): UserError[] {
  const flag = ALL_FLAGS.find((candidate) => candidate.key === key && candidate.saved);
  if (flag === undefined || value === null) return [];
  try {
    read(flag, value as SettingValue, key);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [new UserError('E_CONFIG', 'usage', error.told.message, { where: [verbatim(where), ...error.told.where] })];
  }
}
