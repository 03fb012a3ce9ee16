import { readUnicode } from './unicode';

/** Encodings that texts are read in, by their names in the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** The text of a file, or why it is not read. */
export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly problem: 'binary' | 'encoding' };

/**
 * Reads bytes as text where their encoding is certain: Unicode by its byte order mark or by its form ({@link readUnicode}), GB18030
 * and Windows-1252 where the bytes can hardly be anything else (`legacy.ts`). A byte order mark is taken off, as editors do, so
 * that offsets agree with theirs.
 * @returns `binary` for what is no text, `encoding` for text in an encoding that is not certain. Never rejects
 */
export async function decodeText(bytes: Uint8Array): Promise<Decoded> {
  const decoded = readUnicode(bytes);
  if (decoded !== 'encoding') return typeof decoded === 'string' ? { problem: decoded } : decoded;
  // Loaded when first needed: most people never have such a file, and the detector's tables take milliseconds to set up.
  const { readLegacy } = await import('./legacy');
  return readLegacy(bytes) ?? { problem: 'encoding' };
}
