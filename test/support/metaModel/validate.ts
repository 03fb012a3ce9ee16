import type { BaseName, MetaModel, NotificationModel, Property, RequestModel, Structure, Type } from './model';

const INT32 = 2 ** 31;

/** The base types of the protocol (LSP 3.18, Base Types). A URI has a scheme. */
const isBase: Record<BaseName, (value: unknown) => boolean> = {
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < INT32,
  uinteger: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < INT32,
  decimal: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  URI: (value) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(value),
  DocumentUri: (value) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(value),
};

/** Says what is wrong with values by the meta model. What a structure does not name does not belong into it. */
export class Validator {
  private readonly structures: ReadonlyMap<string, Structure>;
  private readonly aliases: ReadonlyMap<string, Type>;
  private readonly requests: ReadonlyMap<string, RequestModel>;
  private readonly notifications: ReadonlyMap<string, NotificationModel>;

  constructor(model: MetaModel) {
    this.structures = new Map(model.structures.map((structure) => [structure.name, structure]));
    this.aliases = new Map(model.typeAliases.map(({ name, type }) => [name, type]));
    this.requests = new Map(model.requests.map((request) => [request.method, request]));
    this.notifications = new Map(model.notifications.map((notification) => [notification.method, notification]));
  }

  request(method: string): RequestModel | undefined {
    return this.requests.get(method);
  }

  notification(method: string): NotificationModel | undefined {
    return this.notifications.get(method);
  }

  /** @param where what the value is, in front of each problem @returns one line for each problem, none for a valid value */
  problems(type: Type, value: unknown, where: string): string[] {
    const wrong = (wanted: string) => [`${where} is ${shorten(value)}, not ${wanted}`];
    switch (type.kind) {
      case 'base':
        return isBase[type.name](value) ? [] : wrong(type.name);
      case 'stringLiteral':
      case 'integerLiteral':
      case 'booleanLiteral':
        return value === type.value ? [] : wrong(JSON.stringify(type.value));
      case 'array':
        if (!Array.isArray(value)) return wrong('an array');
        return value.flatMap((each, i) => this.problems(type.element, each, `${where}[${i}]`));
      case 'tuple':
        if (!Array.isArray(value) || value.length !== type.items.length) return wrong(`${type.items.length} values`);
        return type.items.flatMap((item, i) => this.problems(item, value[i], `${where}[${i}]`));
      case 'map':
        if (!isRecord(value)) return wrong('an object');
        return Object.entries(value).flatMap(([key, each]) => [
          ...this.problems(type.key, key, `a key of ${where}`),
          ...this.problems(type.value, each, `${where}.${key}`),
        ]);
      case 'or': {
        // The alternative that fits best says most about what is wrong.
        const found = type.items.map((item) => this.problems(item, value, where));
        return found.reduce((best, each) => (each.length < best.length ? each : best));
      }
      case 'reference': {
        const alias = this.aliases.get(type.name);
        if (alias) return this.problems(alias, value, where);
        break;
      }
      case 'and':
      case 'literal':
    }
    return this.problemsOfStructure(this.propertiesOf(type), value, where);
  }

  private problemsOfStructure(properties: ReadonlyMap<string, Property>, value: unknown, where: string): string[] {
    if (!isRecord(value)) return [`${where} is ${shorten(value)}, not an object`];
    const problems: string[] = [];
    for (const { name, type, optional } of properties.values()) {
      if (value[name] !== undefined) problems.push(...this.problems(type, value[name], `${where}.${name}`));
      else if (!optional) problems.push(`${where}.${name} is missing`);
    }
    for (const name of Object.keys(value))
      if (!properties.has(name)) problems.push(`${where}.${name} is not in the protocol`);
    return problems;
  }

  /** All properties of a structure, its own before those that it takes over. */
  private propertiesOf(type: Type): Map<string, Property> {
    if (type.kind === 'literal') return new Map(type.value.properties.map((property) => [property.name, property]));
    if (type.kind === 'and') return new Map(type.items.flatMap((item) => [...this.propertiesOf(item)]));
    if (type.kind !== 'reference') throw new Error(`${type.kind} has no properties`);
    const structure = this.structures.get(type.name);
    if (!structure) return this.propertiesOf(this.aliases.get(type.name) ?? fail(type.name));
    const inherited = [...(structure.extends ?? []), ...(structure.mixins ?? [])].flatMap((each) => [
      ...this.propertiesOf(each),
    ]);
    return new Map([...inherited, ...structure.properties.map((property) => [property.name, property] as const)]);
  }
}

function fail(name: string): never {
  throw new Error(`${name} is not in the meta model`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shorten = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
