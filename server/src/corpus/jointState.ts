const joint = new WeakMap<object, WeakMap<object, object>>();

/** One object for two: the same as long as both are. */
export function jointState(a: object, b: object): object {
  let states = joint.get(a);
  if (!states) joint.set(a, (states = new WeakMap()));
  let state = states.get(b);
  if (!state) states.set(b, (state = {}));
  return state;
}
