/** A figure that is to stay within a bound. */
export interface Bar {
  readonly what: string;
  readonly measured: number;
  /** The bound, and whether it is the most (`≤`) or the least (`≥`) that is allowed. */
  readonly bound: number;
  readonly is: '≤' | '≥';
  readonly unit: string;
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How to read it. */
  readonly note?: string;
}

/** What one part of the benchmark found out. */
export interface Report {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly tables: readonly Table[];
  /** A picture of it, as SVG, with a name for its file. */
  readonly plot?: { readonly name: string; readonly title: string; readonly svg: string };
}

export function holds({ measured, bound, is }: Bar): boolean {
  return is === '≤' ? measured <= bound : measured >= bound;
}

/** A number with three significant digits, however large or small; thousands are grouped. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const [size] = [Math.abs(value)];
  const digits = size >= 100 || size === 0 ? 0 : Math.min(6, 2 - Math.floor(Math.log10(size)));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The bars of a report as a table. */
export function barTable({ bars }: Report): Table | undefined {
  if (bars.length === 0) return undefined;
  const rows = bars.map((bar) => {
    const { what, measured, bound, is, unit } = bar;
    return [what, `${figure(measured)} ${unit}`, `${is} ${bound} ${unit}`, holds(bar) ? 'yes' : 'no'];
  });
  return { title: 'Bars', head: ['what', 'measured', 'bar', 'holds'], rows };
}

/**
 * A page in Markdown.
 * @param machine what it was measured on
 */
export function markdownPage(report: Report, machine: string): string {
  const parts = [`# ${report.title}`, machine];
  const { plot } = report;
  if (plot) parts.push(`![${plot.title}](${plot.name})`);
  const bars = barTable(report);
  for (const table of [...(bars ? [bars] : []), ...report.tables]) {
    parts.push(`## ${table.title}`, markdownTable(table));
    if (table.note) parts.push(table.note);
  }
  return `${parts.join('\n\n')}\n`;
}

/** A table whose columns are aligned in the source too: text to the left, everything behind the first column to the right. */
export function markdownTable({ head, rows }: Table): string {
  const escaped = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...escaped.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const pad = (row: readonly string[]) =>
    line(widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))));
  const rule = line(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [pad(escaped[0]!), rule, ...escaped.slice(1).map(pad)].join('\n');
}
