import type { NotificationModel, Type } from './model';
import { base, literal, or, reference } from './types';

/* What the protocol has and the declarations of the library do not say. */

/** What TypeScript writes as `any`: the protocol's own definition of it (LSP 3.18, Base Types). */
export const ANY = [
  { name: 'LSPObject', type: { kind: 'map', key: base('string'), value: reference('LSPAny') } },
  { name: 'LSPArray', type: { kind: 'array', element: reference('LSPAny') } },
  {
    name: 'LSPAny',
    type: or(
      reference('LSPObject'),
      reference('LSPArray'),
      ...(['string', 'decimal', 'boolean', 'null'] as const).map(base),
    ),
  },
] satisfies { name: string; type: Type }[];

/** Declared by the library for JSON-RPC, where it is a plain number or string. */
export const PROGRESS_TOKEN = { name: 'ProgressToken', type: or(base('integer'), base('string')) };

/** Of JSON-RPC's own notifications the library declares no types that could be read. */
export const BASE_NOTIFICATIONS: readonly NotificationModel[] = [
  {
    method: '$/cancelRequest',
    messageDirection: 'both',
    params: literal({ name: 'id', type: or(base('integer'), base('string')) }),
  },
  {
    method: '$/progress',
    messageDirection: 'both',
    params: literal({ name: 'token', type: reference('ProgressToken') }, { name: 'value', type: reference('LSPAny') }),
  },
];
