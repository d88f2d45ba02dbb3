import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import type { Io } from '../shell/io.js';
import { OPTIONS } from './words.js';

export const CONFIG_NAME = 'crm-analyze.yml';

/** A config file that applies, and what brought it in: its name, standing here, the search above here, or that it is the user's own. */
export interface ConfigPlace {
  readonly path: string;
  readonly by: 'name' | 'here' | 'above' | 'user';
}

export type ConfigWorld = Pick<Io, 'cwd' | 'env' | 'uid'>;

export interface FoundConfigs {
  /** Nearest first. */
  readonly places: readonly ConfigPlace[];
  /** The nearest file of the user's that lies above this folder but outside of home and repository, and so is not read. */
  readonly passedOver?: string;
}

/**
 * The files that apply: the one named, or the nearest in this folder or above it, then the user's own. Upwards only as far as the
 * user's home or repository reaches. Throws UserError (usage): E_CONFIG_MISSING for a named one that is not there, E_CONFIG_OWNER for
 * one found that others could have written.
 */
export function findConfigs(world: ConfigWorld, named?: string): FoundConfigs {
  const places: ConfigPlace[] = [];
  let passedOver: string | undefined;
  if (named !== undefined) {
    const path = resolve(world.cwd, named);
    if (!existsSync(path)) throw new UserError('E_CONFIG_MISSING', 'usage', OPTIONS.no_config_file_at({ named }));
    places.push({ path, by: 'name' });
  } else {
    const nearest = searched(world);
    if (nearest.place !== undefined) places.push(nearest.place);
    passedOver = nearest.passedOver;
  }
  const own = userConfig(world.env);
  if (own !== undefined && existsSync(own)) places.push({ path: refuseOthers(own, world.uid), by: 'user' });
  return { places, ...(passedOver === undefined ? {} : { passedOver }) };
}

function searched({ cwd, env, uid }: ConfigWorld): { place?: ConfigPlace; passedOver?: string } {
  const start = real(cwd);
  const home = homeOf(env);
  const repository = repositoryOf(start, uid);
  let passedOver: string | undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    const isOpen = folder === start || isWithin(folder, home) || isWithin(folder, repository);
    if (existsSync(path)) {
      if (isOpen) return { place: { path: refuseOthers(path, uid), by: folder === start ? 'here' : 'above' } };
      if (passedOver === undefined && othersHand(path, uid) === undefined) passedOver = path;
    }
    if (folder === dirname(folder)) return passedOver === undefined ? {} : { passedOver };
  }
}

/** The user's home with its links followed; none where it is the root, which is nobody's own. */
function homeOf({ HOME, USERPROFILE }: ConfigWorld['env']): string | undefined {
  const named = HOME || USERPROFILE;
  if (!named || !isAbsolute(named)) return undefined;
  const home = real(named);
  return home === dirname(home) ? undefined : home;
}

/** The top of the repository around a folder, where it is the user's own: one put into a shared folder opens nothing. */
function repositoryOf(start: string, uid: number | null): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (existsSync(git)) return othersHand(git, uid) === undefined ? folder : undefined;
    if (folder === dirname(folder)) return undefined;
  }
}

const isWithin = (folder: string, top: string | undefined): boolean =>
  top !== undefined && (folder === top || folder.startsWith(top.endsWith(sep) ? top : top + sep));

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function refuseOthers(path: string, uid: number | null): string {
  const hand = othersHand(path, uid);
  if (hand === undefined) return path;
  const said = hand === 'owner' ? OPTIONS.config_of_another_user() : OPTIONS.config_open_to_all();
  throw new UserError('E_CONFIG_OWNER', 'usage', said, {
    where: verbatim(path),
    hint: OPTIONS.read_then_config({ path: shellWord(path) }),
  });
}

/** How somebody else could have written a file, link or folder; undefined where nobody could, or the system knows no owners. */
function othersHand(path: string, uid: number | null): 'owner' | 'writer' | undefined {
  if (uid === null) return undefined;
  const [link, file] = [lstatSync(path), statSync(path)];
  if (link.uid !== uid || file.uid !== uid) return 'owner';
  return (file.mode & 0o002) !== 0 ? 'writer' : undefined;
}

/** The user's own file; undefined where the environment names no home. */
export function userConfig(env: ConfigWorld['env']): string | undefined {
  const { XDG_CONFIG_HOME: xdg, APPDATA: appData, HOME: home } = env;
  const folder = xdg && isAbsolute(xdg) ? xdg : appData ? appData : home ? join(home, '.config') : undefined;
  return folder === undefined ? undefined : join(folder, 'crm-analyze', 'config.yml');
}
