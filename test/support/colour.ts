/** Measures of colours, for tests. Colours are written as `#RRGGBB`. */

type Triple = readonly [number, number, number];

const channels = (colour: string): Triple => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as Triple; // prettier-ignore
const toLinear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const fromLinear = (channel: number) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055);
const linear = (colour: string) => channels(colour).map(toLinear) as unknown as Triple;

const multiply = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Triple;

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Perceived difference of two colours: the Euclidean distance in CIE L*a*b* (CIE 1976); about 2 is just noticeable. */
export function distance(a: string, b: string): number {
  const [first, second] = [toLab(a), toLab(b)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

/** sRGB to XYZ (IEC 61966-2-1). */
const XYZ: readonly Triple[] = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Triple = [0.95047, 1, 1.08883]; // D65

function toLab(colour: string): Triple {
  const [x, y, z] = multiply(XYZ, linear(colour)).map((value, i) => {
    const ratio = value / WHITE[i]!;
    return ratio > 216 / 24389 ? Math.cbrt(ratio) : (ratio * 24389) / 27 / 116 + 16 / 116;
  }) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Full dichromacy as linear-RGB matrices: Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, severity 1.0. */
const DICHROMACY: Record<'protanopia' | 'deuteranopia', readonly Triple[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** How a colour looks to somebody without red or without green cones. */
export function simulate(colour: string, blindness: keyof typeof DICHROMACY): string {
  const seen = multiply(DICHROMACY[blindness], linear(colour));
  const hex = seen.map((channel) => Math.round(255 * fromLinear(Math.min(1, Math.max(0, channel)))).toString(16).padStart(2, '0')); // prettier-ignore
  return `#${hex.join('')}`;
}
