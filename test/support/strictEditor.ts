import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';

interface OpenText {
  readonly version: number;
  readonly text: string;
}

/** An editor that makes an edit only as the protocol has it: all or nothing, for the versions that it names, in places that there are. */
export class StrictEditor {
  private readonly texts = new Map<string, OpenText>();

  /** @param version `null` for a file that is not open */
  set(uri: string, text: string, version: number | null): void {
    this.texts.set(uri, { text, version: version ?? -1 });
  }

  /** @returns the texts that are other than before, by URI @throws if any part of the edit does not fit */
  apply(edit: WorkspaceEdit): Record<string, string> {
    const changed = this.changesOf(edit).map(({ textDocument: { uri, version }, edits }) => {
      const open = this.texts.get(uri);
      if (!open) throw new Error(`there is no ${uri}`);
      if (version !== null && version !== open.version)
        throw new Error(`${uri} is at ${open.version}, not at ${version}`);
      const spans = edits
        .map((each) => ({ ...spanOf(open.text, each.range), newText: 'newText' in each ? each.newText : '' }))
        .sort((a, b) => a.start - b.start);
      let text = '';
      let at = 0;
      for (const { start, end, newText } of spans) {
        if (start < at) throw new Error(`edits of ${uri} overlap`);
        text += open.text.slice(at, start) + newText;
        at = end;
      }
      return [uri, text + open.text.slice(at)] as const;
    });
    return Object.fromEntries(changed);
  }

  private changesOf({ changes, documentChanges }: WorkspaceEdit): TextDocumentEdit[] {
    if (!documentChanges)
      return Object.entries(changes ?? {}).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits }));
    return documentChanges.flatMap((change) => {
      if ('edits' in change) return [change];
      if (change.kind !== 'create') throw new Error(`not to be done: ${change.kind}`);
      const isThere = this.texts.has(change.uri);
      if (isThere && !change.options?.overwrite && !change.options?.ignoreIfExists)
        throw new Error(`not to be done: there is ${change.uri}`);
      if (!isThere || change.options?.overwrite) this.set(change.uri, '', null);
      return [];
    });
  }
}

/** @throws for a range that is not in the text */
function spanOf(text: string, { start, end }: Range): { start: number; end: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
  const offset = ({ line, character }: Range['start']) => {
    const at = (starts[line] ?? Infinity) + character;
    if (at > text.length) throw new Error(`there is no ${line}:${character}`);
    return at;
  };
  return { start: offset(start), end: offset(end) };
}
