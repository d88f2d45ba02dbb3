import type { Row } from '../core/result.js';

export const INSTRUMENTS = ['nps', 'csat', 'ces', 'survey'] as const;

/** Lowest and highest score that can be given, in points. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

export interface ItemScale extends Scale {
  readonly instrument: string;
  readonly item: string;
}

/** `0..10` as a scale; null for what is none. */
export function parseScale(text: string): Scale | null {
  const match = /^(-?\d+)\.\.(-?\d+)$/.exec(text.trim());
  if (match === null) return null;
  const [min, max] = [Number(match[1]), Number(match[2])];
  return min < max ? { min, max } : null;
}

/** Tops of scales that begin with 1 and are common enough to be known by both ends; 1 to 11 is told from 0 to 10 by its 11. */
const KNOWN_TOPS = [5, 7, 10, 11];

/**
 * The scale that scores alone betray: both ends of a common one must have been used. Scores 1..10 of an NPS question may
 * come from 0..10 as well as from 1..10, so they betray nothing. null = not found.
 */
export function scaleOfScores(instrument: string, low: number, high: number, fractional: boolean): Scale | null {
  if (fractional) return null;
  if (low === 0 && high <= 10 && (instrument === 'nps' || high === 10)) return { min: 0, max: 10 };
  if (low === 1 && KNOWN_TOPS.includes(high) && !(instrument === 'nps' && high <= 10)) return { min: 1, max: high };
  return null;
}

/** Scales of the items whose source states none: the one given by the user, else the one found; the others are refused. */
export function findScales(
  rows: readonly Row[],
  given: Scale | null,
): { readonly found: ItemScale[]; readonly refused: string[] } {
  const found: ItemScale[] = [];
  const refused: string[] = [];
  for (const row of rows) {
    const [instrument, item] = [String(row.instrument), String(row.item)];
    const scale = given ?? scaleOfScores(instrument, Number(row.low), Number(row.high), Number(row.fractional) > 0);
    if (scale === null) refused.push(item);
    else found.push({ instrument, item, ...scale });
  }
  return { found, refused };
}

/** How many boxes from the top count as satisfied, by the points of the scale; null where no convention says. */
export function topBoxes(scale: Scale, asked: number | null): number | null {
  if (asked !== null) return asked;
  const points = scale.max - scale.min + 1;
  if (points <= 3) return 1;
  if (points <= 7) return 2;
  return points === 10 || points === 11 ? 3 : null;
}

export type NpsClass = 'promoter' | 'passive' | 'detractor';

/** 9 and 10 of 0..10 recommend, 7 and 8 do not matter, the rest dissuade; on 1..11 one point higher. */
export function npsClass(score: number, { max }: Scale): NpsClass {
  if (score >= max - 1) return 'promoter';
  return score >= max - 3 ? 'passive' : 'detractor';
}

export const scaleText = (scale: Scale | null): string | null => (scale === null ? null : `${scale.min}..${scale.max}`);
