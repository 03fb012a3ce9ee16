import { version } from '../../../package.json';
import { SEVERITIES } from '../check/check';
import { CHECKS, type Severities, diagnose } from '../check/checks';
import { isoDay } from '../corpus/periods';
import { EXIT, UsageError, isoDate, oneOf, readOptions } from './arguments';
import { toGithub } from './findings/github';
import { toJson } from './findings/json';
import { type CheckedFile, type Report, isAtLeast } from './findings/report';
import { toSarif } from './findings/sarif';
import { toText } from './findings/text';
import { write } from './output';
import { DATE_OPTIONS, annotateOptionsOf, readCorpus } from './reading';

const WRITERS: Readonly<Record<string, (report: Report) => string>> = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
};

/**
 * `policytext check`: reports what the checks find in files and folders, from the severity of `--show` on. Resolves with the exit status: 0 where nothing reaches
 * `--fail-on`, 1 where something does, 2 where something could not be read (the rest is still checked).
 */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    strict: true,
    options: {
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      show: { type: 'string' },
      severity: { type: 'string', multiple: true },
      today: { type: 'string' },
      ...DATE_OPTIONS,
    },
  });
  if (positionals.length === 0) throw new UsageError('check takes at least one file or folder');
  const format = oneOf('--format', values.format ?? 'text', Object.keys(WRITERS));
  const bar = oneOf('--fail-on', values['fail-on'] ?? 'warning', SEVERITIES);
  const shown = oneOf('--show', values.show ?? 'information', SEVERITIES);
  const least = isAtLeast(shown, bar) ? bar : shown;
  const severities = severitiesOf(values.severity ?? []);
  const today = values.today === undefined ? isoDay(new Date()) : isoDate('--today', values.today);

  const { snapshot, files: read, status } = await readCorpus(positionals, annotateOptionsOf(values), values);
  const paths = new Map(read.map(({ uri, path }) => [uri, path]));
  const files: CheckedFile[] = read.map(({ uri, path }) => {
    const document = snapshot.textOf(uri)!;
    const diagnoses = diagnose(document, { snapshot, today }, severities);
    return { path, document, diagnoses: diagnoses.filter(({ severity }) => isAtLeast(severity, least)) };
  });
  await write(WRITERS[format]!({ files, snapshot, version, pathOf: (uri) => paths.get(uri) ?? uri }));
  if (status !== EXIT.ok) return status;
  const reaches = files.some(({ diagnoses }) => diagnoses.some(({ severity }) => isAtLeast(severity, bar)));
  return reaches ? EXIT.findings : EXIT.ok;
}

/** Reads `figures-differ=off`. @throws UsageError for a check or a severity that does not exist */
function severitiesOf(settings: readonly string[]): Severities {
  const ids = CHECKS.map(({ id }) => id);
  return Object.fromEntries(
    settings.map((setting) => {
      const [id = '', severity = ''] = setting.split('=', 2);
      return [
        oneOf('--severity CHECK=…', id, ids),
        oneOf(`--severity ${id}=`, severity, [...SEVERITIES, 'off'] as const),
      ];
    }),
  );
}
