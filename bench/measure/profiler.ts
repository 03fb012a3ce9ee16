import { type Profiler, Session } from 'node:inspector';

/**
 * Begins to watch where this process spends its time.
 * @param interval microseconds between two looks
 * @returns ends it and gives the profile
 */
export function startProfile(interval: number): () => Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval });
  session.post('Profiler.start');
  return () =>
    new Promise((resolve, reject) =>
      session.post('Profiler.stop', (error, { profile }) => {
        session.disconnect();
        if (error) reject(error);
        else resolve(profile);
      }),
    );
}
