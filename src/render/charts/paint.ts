import { escapeHtml } from '../html/escape.js';
import type { Drawn } from './figure.js';
import { CHART_RULES, DARK_VARIABLES, LIGHT_VARIABLES, PALETTE } from './palette.js';

export interface Caption {
  /** Unique within the page; ids inside the picture begin with it. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for who cannot see it. */
  readonly alternative: string;
}

const ROLE_OF: ReadonlyMap<string, string> = new Map(Object.entries(PALETTE).map(([role, [light]]) => [light, role]));

/** Ids that the library counts up over the process become the caption's own, counted from 0. */
function ownIds(svg: string, id: string): string {
  const names = new Map<string, string>();
  return svg.replace(/\bzr\d+-[a-z]+\d+\b/g, (name) => {
    if (!names.has(name)) names.set(name, `${id}-${names.size}`);
    return names.get(name)!;
  });
}

/** A dot without a border, which the library draws as a path scaled alike in both directions. */
const DOT =
  /<path d="M1 0A1 1 0 1 1 1 -0\.1A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,\1,([-\d.]+),([-\d.]+)\)"((?: (?!stroke)[a-z-]+="[^"]*")*)><\/path>/g;

/** Boxes behind texts that are neither filled nor drawn. */
const UNSEEN = /<(path|rect)(?=[^>]* fill="none")(?![^>]* stroke="[^n])[^>]*><\/\1>\n?/g;

/** Classes beside colours; what the library writes for pointers, and inline styles that a strict page forbids, go. */
function themed(svg: string): string {
  return svg
    .replace(/<style\s*>.*?<\/style>/gs, '')
    .replace(/<path[^>]*fill-opacity="0"[^>]*stroke-width="0"[^>]*><\/path>\n?/g, '')
    .replaceAll(' fill="#000"', ' fill="none"')
    .replace(/<clipPath.*?<\/clipPath>/gs, (clip) => clip.replace(/ fill="[^"]*"/g, ''))
    .replace(/ (?:class|ecmeta_[a-z_]+|pointer-events|xml:space|baseProfile|version|xmlns:xlink)="[^"]*"/g, '')
    .replace(DOT, '<circle cx="$2" cy="$3" r="$1"$4></circle>')
    .replace(UNSEEN, '')
    .replace(/ (?:transform|cx|cy)="[^"]*"/g, (place) => place.replace(/(\.\d)\d+/g, '$1'))
    .replace(/ style="([^"]*)"/g, (_, style: string) =>
      style
        .split(';')
        .filter((rule) => rule !== '' && !rule.startsWith('font-family'))
        .map((rule) => ` ${rule.replace(/^([a-z-]+):\s*(.*?)(?:px)?$/, '$1="$2"')}`)
        .join(''),
    )
    .replace(/<([a-z]+)([^<>]*?)(\/?)>/gi, (tag, name: string, attributes: string, end: string) => {
      const classes = [...attributes.matchAll(/ (fill|stroke)="(#[0-9a-f]{6}|#[0-9a-f]{3})"/gi)].flatMap(
        ([, kind, value]) => {
          const role = ROLE_OF.get(longHex(value!.toLowerCase()));
          return role === undefined ? [] : [`${kind === 'fill' ? 'f' : 'l'}-${role}`];
        },
      );
      return classes.length === 0 ? tag : `<${name}${attributes} class="${classes.join(' ')}"${end}>`;
    });
}

const longHex = (hex: string): string => (hex.length === 7 ? hex : hex.replace(/[0-9a-f]/g, '$&$&'));

/** Pictures painted so far: a page is laid out again until it fits its size, and its Markdown shows the same ones. */
const painted = new Map<string, Promise<string>>();
const MOST_KEPT = 200;

/**
 * The picture as an `<svg>` element for a page that has the palette's variables: same input, same bytes. It scales
 * with its container and names itself to screen readers.
 */
export function paint(drawn: Drawn, caption: Caption): Promise<string> {
  // What an option does by functions follows from the language, which the caption's words tell.
  const key = JSON.stringify([drawn, caption]);
  const known = painted.get(key);
  if (known !== undefined) return known;
  if (painted.size >= MOST_KEPT) painted.clear();
  const picture = draw(drawn, caption);
  painted.set(key, picture);
  return picture;
}

async function draw({ option, width, height }: Drawn, caption: Caption): Promise<string> {
  const { svgOf } = await import('./echarts.js');
  const drawn = themed(ownIds(svgOf(option, width, height), caption.id));
  const body = drawn.slice(drawn.indexOf('>') + 1);
  const ids = `${caption.id}-t ${caption.id}-d`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="sans-serif" role="img" aria-labelledby="${ids}">\n` +
    `<title id="${caption.id}-t">${escapeHtml(caption.title)}</title>\n` +
    `<desc id="${caption.id}-d">${escapeHtml(caption.alternative)}</desc>${body}`
  );
}

/** The picture as a file of its own: with its title written on it, its background, and both palettes. */
export function standalone(svg: string, title: string): string {
  const size = /viewBox="0 0 (\d+) (\d+)" width="\d+" height="\d+"/.exec(svg)!;
  const [width, height] = [Number(size[1]), Number(size[2])];
  const style = `<style>:root{${LIGHT_VARIABLES}}@media (prefers-color-scheme:dark){:root{${DARK_VARIABLES}}}${CHART_RULES}</style>`;
  const heading =
    `<rect x="-12" y="-36" width="${width + 24}" height="${height + 48}" fill="${PALETTE.paper[0]}" class="f-paper"/>` +
    `<text x="0" y="-14" font-size="15" font-weight="bold" fill="${PALETTE.ink[0]}" class="f-ink">${escapeHtml(title)}</text>`;
  return `${svg
    .replace(size[0], `viewBox="-12 -36 ${width + 24} ${height + 48}" width="${width + 24}" height="${height + 48}"`)
    .replace('</desc>', `</desc>${style}${heading}`)}\n`;
}
