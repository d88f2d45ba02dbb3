/**
 * Colours by what they mean, each with its light and its dark value. A chart is drawn with the light ones; the painter
 * adds a class for each, so that a page can show the same bytes in light and dark.
 * Series colours are apart from each other under the three kinds of colour blindness (see palette.test.ts), and
 * series differ by marker and dash as well: colour alone never says anything.
 */
export const PALETTE = {
  paper: ['#ffffff', '#14181d'],
  ink: ['#2b3036', '#dde2e8'],
  muted: ['#5c6470', '#a3adba'],
  grid: ['#e1e5ea', '#333a43'],
  limit: ['#767f8c', '#8b95a3'],
  signal: ['#c22f00', '#ff9466'],
  s0: ['#0072b2', '#5ab4f0'],
  s1: ['#d55e01', '#ff8f45'],
  s2: ['#117755', '#2fd0a0'],
  s3: ['#b3589a', '#e9a3d0'],
  s4: ['#7d6a00', '#e6c84f'],
  s5: ['#4b5158', '#c3cad3'],
  h0: ['#f1f6fa', '#1b2530'],
  h1: ['#d7e7f3', '#1f3549'],
  h2: ['#b4d3e9', '#224a69'],
  h3: ['#87b9dc', '#276390'],
  h4: ['#4d93c4', '#3b86ba'],
  h5: ['#22699f', '#6db0df'],
  h6: ['#0b3f68', '#b7dcf7'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

export type Role = keyof typeof PALETTE;

const SERIES: readonly Role[] = ['s0', 's1', 's2', 's3', 's4', 's5'];
export const HEAT: readonly Role[] = ['h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The colour a chart is drawn with. */
export const colour = (role: Role): string => PALETTE[role][0];
export const seriesColour = (index: number): string => colour(SERIES[index % SERIES.length]!);

const rules = (shade: 0 | 1): string =>
  Object.entries(PALETTE)
    .map(([role, shades]) => `--${role}:${shades[shade]}`)
    .join(';');

/** CSS variables of the light and the dark palette, for `:root` of a page or of a picture on its own. */
export const LIGHT_VARIABLES = rules(0);
export const DARK_VARIABLES = rules(1);

/** What lets the variables reach the shapes: `f-` fills, `l-` strokes. */
export const CHART_RULES = Object.keys(PALETTE)
  .map((role) => `.f-${role}{fill:var(--${role})}.l-${role}{stroke:var(--${role})}`)
  .join('');
