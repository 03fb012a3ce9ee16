import {
  type CodeAction,
  type Connection,
  LSPErrorCodes,
  MessageType,
  type Range,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Obstacle } from '../corpus/closedTexts';
import { hashOf } from '../corpus/persistentMap';
import { lastPart } from './convert';
import type { Diagnoses } from './diagnoses';
import { type Offer, offersAt } from './offers';
import type { HandlerContext } from './requests';

/** What a code action carries from the list to the request that resolves it. */
interface ActionData {
  /** As the client spells it. */
  readonly uri: string;
  readonly range: Range;
  /** Tells the text that it is about from others. */
  readonly text: string;
}

const WHY: Record<Obstacle, string> = {
  changed: 'has changed since',
  encoding: 'would be opened as UTF-8, which it is not. Open it in its encoding, or save it as UTF-8',
  unreadable: 'cannot be read',
};

/**
 * Code actions. Editors make their edits without a look at versions, or of files that nobody has open: so a client that can asks for the
 * edit when somebody has chosen the action, and is refused it where the text or the file is not what the action was offered for. One
 * that cannot gets the edits at once, but none of a file that is other than we know it.
 */
export function registerCodeActions(connection: Connection, context: HandlerContext, diagnoses: Diagnoses): void {
  const { client, guard, library } = context;

  connection.onCodeAction(
    guard('code actions', [], async ({ textDocument, range, context: { only, diagnostics } }, token) => {
      const offered = await offersAt(context, diagnoses, { textDocument, range, only, diagnostics }, token);
      if (!offered) return [];
      const { offers } = offered;
      if (!client.resolvesEdits) return withEdits(offers);
      const data: ActionData = { uri: textDocument.uri, range, text: fingerprint(offered.text) };
      return offers.map((offer) => ({ ...plain(offer), data }));
    }),
  );

  connection.onCodeActionResolve((action, token) =>
    guard<CodeAction, CodeAction | ResponseError<void>>('code action', action, async () => {
      if (action.data === undefined) return action; // not one of those that wait for their edit
      const { uri, range, text } = action.data as ActionData;
      const only = action.kind === undefined ? undefined : [action.kind];
      const asked = { textDocument: { uri }, range, only, diagnostics: [] };
      const offered = await offersAt(context, diagnoses, asked, token);
      const offer = offered?.offers.find(({ title, kind }) => title === action.title && kind === action.kind);
      if (!offer || fingerprint(offered!.text) !== text) return refusal(uri, 'changed');
      const obstacle = await library.closedTexts.obstacle(offer.target);
      return obstacle ? refusal(offer.target, obstacle) : { ...action, edit: offer.edit() };
    })(action, token),
  );

  /** The code actions whose edits can be made at this moment. */
  async function withEdits(offers: readonly Offer[]): Promise<CodeAction[]> {
    const targets = [...new Set(offers.map(({ target }) => target))];
    const obstacles = await Promise.all(targets.map((target) => library.closedTexts.obstacle(target)));
    const isFree = ({ target }: Offer) => obstacles[targets.indexOf(target)] === undefined;
    return offers.filter(isFree).map((offer) => ({ ...plain(offer), edit: offer.edit() }));
  }

  /** Editors pass over such an error in silence: people are told, too. */
  function refusal(uri: string, obstacle: Obstacle): ResponseError<void> {
    const message = `Nothing is changed: ${lastPart(uri)} ${WHY[obstacle]}.`;
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `PolicyText: ${message}` })
      .catch(() => undefined);
    return new ResponseError(LSPErrorCodes.ContentModified, message);
  }
}

const plain = ({ title, kind, diagnostics }: Offer): CodeAction => ({
  title,
  kind,
  ...(diagnostics && { diagnostics }),
});

const fingerprint = (text: string) => `${text.length} ${hashOf(text)}`;
