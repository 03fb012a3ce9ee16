/** Something that was to be read is not in its format: the message begins with the place and says what is wrong there. */
export class ImportError extends Error {
  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.name = 'ImportError';
  }
}
