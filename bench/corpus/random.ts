/** A reproducible source of chance: equal seeds give equal sequences, on every machine. */
export class Random {
  private state: number;

  /** @param seed any whole number */
  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0 || 1;
    for (let i = 0; i < 8; i++) this.next(); // neighbouring seeds begin alike
  }

  /** A whole number from 0 up to, and without, a bound. */
  below(bound: number): number {
    return Math.floor((this.next() / 2 ** 32) * bound);
  }

  /** A whole number from one bound to another, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** One of several. @throws if there is none */
  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  /** 32 bits of xorshift (Marsaglia, "Xorshift RNGs", 2003; the triple 13, 17, 5). */
  private next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (this.state = x >>> 0);
  }
}
