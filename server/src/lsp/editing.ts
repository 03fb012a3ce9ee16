import { type CompletionItem, CompletionItemKind, type CompletionList, type Connection } from 'vscode-languageserver';
import { type Completion, complete, describeCompletion } from '../features/completion';
import { linkedEditing } from '../features/linkedEditing';
import { type HandlerContext, placeOf } from './requests';
import { termFileCompletion } from './termFiles';

const COMPLETION_KINDS: Record<Completion['kind'], CompletionItemKind> = {
  organization: CompletionItemKind.Class,
  initiative: CompletionItemKind.Interface,
};

/** What keeps linked places linked while somebody types: words and blanks, up to a bracket, a quote or the end of the clause. */
const SHORT_FORM = '[^\\r\\n.,;:!?()\\[\\]"“”]{1,100}';

/** Requests that help to write. */
export function registerEditing(connection: Connection, context: HandlerContext): void {
  const { client, convert, guard, library } = context;

  connection.onCompletion(
    guard<Parameters<typeof placeOf>[1], CompletionList | null>('completion', null, (params) => {
      const inTerms = termFileCompletion(context, params);
      if (inTerms) return inTerms;
      const place = placeOf(context, params);
      if (!place) return null;
      const { items, isIncomplete } = complete(place.snapshot, place.uri, place.offset);
      const toItem = ({ name, kind, insert, replace, source }: Completion, index: number): CompletionItem => {
        const range = convert.range(place.document, insert);
        return {
          label: name,
          kind: COMPLETION_KINDS[kind],
          detail: kind,
          ...(client.labelDetails && { labelDetails: { description: kind } }),
          sortText: String(index).padStart(4, '0'),
          textEdit: client.insertReplace
            ? { newText: name, insert: range, replace: convert.range(place.document, replace) }
            : { newText: name, range },
          data: source,
        };
      };
      return { isIncomplete, items: items.map(toItem) };
    }),
  );

  connection.onCompletionResolve((item, token) =>
    guard<CompletionItem, CompletionItem>('completion item', item, (params) => {
      const documentation = describeCompletion(library.snapshot(), params.data as Completion['source']);
      return documentation === undefined ? params : { ...params, documentation };
    })(item, token),
  );

  connection.languages.onLinkedEditingRange(
    guard('linked editing', null, (params) => {
      const place = placeOf(context, params);
      const spans = place ? linkedEditing(place.snapshot, place.uri, place.offset) : [];
      if (!place || spans.length === 0) return null;
      return { ranges: spans.map((span) => convert.range(place.document, span)), wordPattern: SHORT_FORM };
    }),
  );
}
