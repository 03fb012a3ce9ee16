import { HOUR, type Sample, growth, soak } from './soak';

/* npm run soak [-- HOURS]: replays hours of edits and file events, and fails if memory grows by more than a tenth. */
const LIMIT = 0.1;
const hours = Number(process.argv[2] ?? 1);
const samples: Sample[] = [];
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

soak({ edits: HOUR.edits * hours, fileEvents: HOUR.fileEvents * hours }, (sample) => {
  samples.push(sample);
  console.log(
    `${String(sample.edits).padStart(7)} edits   RSS ${megabytes(sample.rss)}   heap ${megabytes(sample.heapUsed)}`,
  );
})
  .then(() => {
    const grown = growth(samples, 'rss');
    console.log(
      `RSS grows by ${(grown * 100).toFixed(1)} %, heap by ${(growth(samples, 'heapUsed') * 100).toFixed(1)} %`,
    );
    process.exitCode = grown > LIMIT ? 1 : 0;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
