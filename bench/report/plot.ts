/** A line of a plot: points in ascending x. */
export interface Series {
  readonly name: string;
  /** A line that is beside the point: thin and dashed. */
  readonly aside?: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface PlotOptions {
  readonly title: string;
  readonly subtitle: string;
  /** What is written at a power of ten or two on an axis. */
  readonly xLabel: (x: number) => string;
  readonly yLabel: (y: number) => string;
  readonly yTitle: string;
}

const WIDTH = 960;
const HEIGHT = 540;
const AREA = { left: 84, right: 770, top: 84, bottom: 486 };
/** Told apart by people who see colours in other ways too (Okabe and Ito, "Color Universal Design", 2008), dark enough on white. */
const COLOURS = [
  '#0072B2',
  '#D55E00',
  '#007A5A',
  '#A3457F',
  '#8A6D00',
  '#555555',
  '#3F7CAC',
  '#9C4A00',
  '#4B4BA8',
  '#2F6F2F',
];
const LABEL_HEIGHT = 17;

/** Lines over two logarithmic axes, each named at its right end, as an SVG picture of its own (no script, no font of its own). */
export function logLogPlot(series: readonly Series[], options: PlotOptions): string {
  const points = series.flatMap((one) => one.points);
  const x = logScale(range(points.map((point) => point.x)), [AREA.left, AREA.right]);
  const decades = outerDecades(range(points.map((point) => point.y)));
  const y = logScale(decades, [AREA.bottom, AREA.top]);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${escape(options.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(AREA.left, 32, options.title, 'font-size="19" font-weight="600" fill="#1b1b1b"'),
    text(AREA.left, 54, options.subtitle, 'fill="#555555"'),
    text(AREA.left, AREA.top - 10, options.yTitle, 'fill="#555555"'),
  ];
  for (let tick = decades[0]; tick <= decades[1] * 1.01; tick *= 10) {
    parts.push(`<path d="M${AREA.left} ${round(y(tick))}H${AREA.right}" stroke="#dddddd"/>`);
    parts.push(text(AREA.left - 8, y(tick) + 4, options.yLabel(tick), 'text-anchor="end" fill="#555555"'));
  }
  for (const tick of new Set(points.map((point) => point.x))) {
    parts.push(`<path d="M${round(x(tick))} ${AREA.bottom}v5" stroke="#999999"/>`);
    parts.push(text(x(tick), AREA.bottom + 21, options.xLabel(tick), 'text-anchor="middle" fill="#555555"'));
  }
  parts.push(`<path d="M${AREA.left} ${AREA.bottom}H${AREA.right}" stroke="#999999"/>`);
  series.forEach((one, i) => parts.push(line(one, COLOURS[i % COLOURS.length]!, x, y)));
  parts.push(...labels(series, x, y), '</svg>');
  return `${parts.join('\n')}\n`;
}

type Scale = (value: number) => number;

function line({ points, aside }: Series, colour: string, x: Scale, y: Scale): string {
  const path = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${round(x(point.x))} ${round(y(point.y))}`).join('');
  const stroke = aside ? 'stroke-width="1.2" stroke-dasharray="5 3"' : 'stroke-width="2.5"';
  const dots = points.map((point) => `<circle cx="${round(x(point.x))}" cy="${round(y(point.y))}" r="3"/>`).join('');
  return `<g fill="${colour}"><path d="${path}" fill="none" stroke="${colour}" ${stroke}/>${dots}</g>`;
}

/** The name of each line beside the right edge, at the height of its last point, moved down where names would overlap. */
function labels(series: readonly Series[], x: Scale, y: Scale): string[] {
  const wanted = series
    .flatMap(({ name, points }, i) => {
      const last = points.at(-1);
      return last ? [{ name, colour: COLOURS[i % COLOURS.length]!, end: x(last.x), at: y(last.y) }] : [];
    })
    .sort((a, b) => a.at - b.at);
  let lowest = -Infinity;
  return wanted.map(({ name, colour, end, at }) => {
    lowest = Math.max(at, lowest + LABEL_HEIGHT);
    const leader = `<path d="M${round(end + 6)} ${round(at)}L${AREA.right + 8} ${round(lowest)}" stroke="${colour}" stroke-width="0.7" stroke-dasharray="2 3"/>`;
    return leader + text(AREA.right + 12, lowest + 4, name, `fill="${colour}" font-weight="600"`);
  });
}

function logScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  const span = Math.log(high / low) || 1;
  return (value) => from + ((to - from) * Math.log(value / low)) / span;
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The powers of ten around a range. */
function outerDecades([low, high]: readonly [number, number]): [number, number] {
  return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escape(content)}</text>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
