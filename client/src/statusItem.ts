import * as vscode from 'vscode';
import type { Status } from '../../server/src/lsp/protocol';
import { REASONS, REASON_ORDER, count, sayCounts, sayLeftOut, sum } from './words';

const SHOW_INDEX = {
  title: 'Show',
  command: 'policytext.showIndex',
  tooltip: 'Folders, and the files that are not read',
};
const STOP = { title: 'Stop', command: 'policytext.stopIndexing', tooltip: 'Read no further; what is read stays' };
const REINDEX = { title: 'Re-index', command: 'policytext.reindex' };
const RESTART = { title: 'Restart', command: 'policytext.restartServer' };

/** The language status item: how many documents and mentions are indexed, how many files are not, and what to do about it. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  /** As the server last told it. */
  last: Status | undefined;

  constructor(selector: vscode.DocumentSelector) {
    this.item = vscode.languages.createLanguageStatusItem('policytext.index', selector);
    this.item.name = 'PolicyText index';
    this.starting();
  }

  /** Shows it beside other documents from now on. */
  serve(selector: vscode.DocumentSelector): void {
    this.item.selector = selector;
  }

  starting(): void {
    this.last = undefined;
    this.set('PolicyText', 'starting', vscode.LanguageStatusSeverity.Information, undefined);
    this.item.busy = true;
  }

  serverStopped(): void {
    this.last = undefined;
    this.set('PolicyText', 'the server is not running', vscode.LanguageStatusSeverity.Error, RESTART);
  }

  show(status: Status): void {
    this.last = status;
    const { Information, Warning } = vscode.LanguageStatusSeverity;
    const text = `PolicyText: ${sayCounts(status)}`;
    const read = status.documents + sum(Object.values(status.skipped));
    const ofAll = `${read.toLocaleString('en')} of ${count(read + status.pending, 'file')}`;
    if (status.indexing) this.set(text, `reading: ${ofAll}`, Information, STOP);
    else if (status.stopped) this.set(text, `stopped: ${ofAll} read; re-index to finish`, Warning, REINDEX);
    else {
      const matters = REASON_ORDER.some((reason) => REASONS[reason].matters && reason in status.skipped);
      this.set(text, sayLeftOut(status), matters ? Warning : Information, SHOW_INDEX);
    }
    this.item.busy = status.indexing;
  }

  dispose(): void {
    this.item.dispose();
  }

  private set(
    text: string,
    detail: string,
    severity: vscode.LanguageStatusSeverity,
    command: vscode.Command | undefined,
  ): void {
    Object.assign(this.item, { text, detail, severity, command, busy: false });
  }
}
