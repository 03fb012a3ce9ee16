import * as fs from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { tally } from './tally';

/**
 * Properties over generated inputs. In an ordinary run each has the same inputs every time, so that a failure is somebody's change;
 * `npm run fuzz` gives new ones for as long as it is told, and keeps what fails as a fixture, which every later run tries first.
 */

/** The seed of ordinary runs. */
const SEED = 20300615;
/** What failed once; relative to the repository, from which tests are run. */
const FAILURES = path.join('test', 'fixtures', 'properties');

/** A property that failed, and with what. Written by {@link keepFailure}, and by people. */
interface Failure {
  /** The full title of the test. */
  readonly title: string;
  /** The input, where JSON can say it. */
  readonly example?: readonly unknown[];
  /** Where it is found again, as long as the generators stay as they are. */
  readonly seed?: number;
  readonly path?: string;
  /** For people. */
  readonly shown?: string;
  readonly error?: string;
}

type Options = Pick<fc.Parameters, 'numRuns'>;

/**
 * Checks a property: with the inputs that it failed on before, then with generated ones.
 * @param options `numRuns` is for ordinary runs; `npm run fuzz` goes by the clock
 * @throws with the seed, the shrunk input and the error of the first failure
 */
export function holds<Ts>(property: fc.IAsyncProperty<Ts>, options?: Options): Promise<void>;
export function holds<Ts>(property: fc.IProperty<Ts>, options?: Options): void;
export function holds<Ts>(property: fc.IRawProperty<Ts>, options: Options = {}): Promise<void> | void {
  const title = titleOfTest();
  tally('properties', 1);
  const seconds = Number(process.env['POLICYTEXT_FUZZ_SECONDS'] ?? 0);
  const runs = { ...options, seed: SEED };
  const fuzzing = { seed: newSeed(), numRuns: 1e9, interruptAfterTimeLimit: seconds * 1000 };
  const rounds = [
    ...failuresOf(title).map(({ example, seed, path: at }) =>
      example
        ? { examples: [example as unknown as Ts], numRuns: 1 }
        : { seed: seed ?? SEED, path: at ?? '', numRuns: 1 },
    ),
    seconds > 0 ? fuzzing : runs,
  ];
  const check = (parameters: fc.Parameters<Ts>) =>
    fc.check(property as fc.IProperty<Ts>, parameters) as fc.RunDetails<Ts> | Promise<fc.RunDetails<Ts>>;
  const report = (details: fc.RunDetails<Ts>) => {
    note({ title, runs: details.numRuns, seed: details.seed, failed: details.failed });
    tally('inputs of properties', details.numRuns);
    if (!details.failed) return;
    if (seconds > 0) keepFailure(title, details);
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  };
  const [first, ...rest] = rounds;
  if (!property.isAsync()) return rounds.forEach((round) => report(check(round) as fc.RunDetails<Ts>));
  return rest.reduce(
    (before, round) => before.then(async () => report(await check(round))),
    Promise.resolve(check(first!)).then(report),
  );
}

const newSeed = () => Math.floor(Math.random() * 0x7fffffff);

/** Tells the run that has asked for it how many inputs a property was tried with. */
function note(counted: Readonly<Record<string, unknown>>): void {
  const file = process.env['POLICYTEXT_PROPERTY_COUNTS'];
  if (file) fs.appendFileSync(file, `${JSON.stringify(counted)}\n`);
}

let kept: readonly Failure[] | undefined;

function failuresOf(title: string): readonly Failure[] {
  kept ??= fs.existsSync(FAILURES)
    ? fs.readdirSync(FAILURES).map((name) => JSON.parse(fs.readFileSync(path.join(FAILURES, name), 'utf8')) as Failure)
    : [];
  return kept.filter((failure) => failure.title === title);
}

function keepFailure<Ts>(title: string, details: fc.RunDetails<Ts>): void {
  const { seed, counterexample, counterexamplePath, errorInstance } = details;
  const input = counterexample as readonly unknown[] | null;
  const failure: Failure = {
    title,
    ...(input && isPlain(input) ? { example: input } : { seed, path: counterexamplePath ?? '' }),
    shown: fc.stringify(input),
    error: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
  };
  fs.mkdirSync(FAILURES, { recursive: true });
  const name = `${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)}-${seed}.json`;
  fs.writeFileSync(path.join(FAILURES, name), `${JSON.stringify(failure, undefined, 2)}\n`);
}

/** Whether JSON gives back what it takes. */
const isPlain = (value: unknown) => fc.stringify(JSON.parse(JSON.stringify(value))) === fc.stringify(value);

const CURRENT = Symbol.for('policytext.titleOfTest');
const shared = globalThis as { [CURRENT]?: string };
if (!(CURRENT in shared)) {
  // Each test file is a bundle with its own copy of this module, and mocha needs to be asked once only.
  shared[CURRENT] = '';
  beforeEach(function () {
    shared[CURRENT] = this.currentTest?.fullTitle() ?? '';
  });
}

const titleOfTest = () => shared[CURRENT] ?? '';
