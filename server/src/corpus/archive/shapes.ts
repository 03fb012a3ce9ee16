/** The keys of an object in their order. The shapes that have one key more are found from it, key by key. */
class Shape {
  private readonly longer = new Map<string, Shape>();
  /** The one that was asked for last: mostly it is asked for again. */
  private lastKey: string | undefined;
  private last: Shape = this;

  /** @param name the keys, each on a line of its own */
  constructor(
    readonly keys: readonly string[],
    readonly name: string,
    private readonly shapes: Shapes,
  ) {}

  /** The shape with one key more. */
  with(key: string): Shape {
    if (key === this.lastKey) return this.last;
    let shape = this.longer.get(key);
    if (!shape) {
      const keys = [...this.keys, key];
      this.longer.set(key, (shape = this.shapes.make(keys)));
    }
    this.lastKey = key;
    return (this.last = shape);
  }
}

/** More shapes than these no program has that means well: they are forgotten, so that they do not fill the memory. */
const MOST = 4096;

/** The shapes of the objects that were written or read a while ago. */
class Shapes {
  private count = 0;
  private empty = new Shape([], '', this);
  private readonly known = new Map<string, readonly string[]>();

  /** The shape without keys. */
  get root(): Shape {
    if (this.count > MOST) {
      this.count = 0;
      this.empty = new Shape([], '', this);
    }
    return this.empty;
  }

  make(keys: readonly string[]): Shape {
    this.count++;
    return new Shape(keys, keys.join('\n'), this);
  }

  /** The keys of a shape. @param name see {@link Shape.name} */
  keysOf(name: string): readonly string[] {
    let keys = this.known.get(name);
    if (!keys) {
      if (this.known.size >= MOST) this.known.clear();
      this.known.set(name, (keys = name === '' ? [] : name.split('\n')));
    }
    return keys;
  }
}

export const shapes = new Shapes();
