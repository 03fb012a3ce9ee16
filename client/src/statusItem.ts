import * as vscode from 'vscode';
import type { Status } from '../../server/src/lsp/protocol';

/** The language status item: how many documents and mentions are indexed, and how many files are left out and why. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;

  constructor(selector: vscode.DocumentSelector) {
    this.item = vscode.languages.createLanguageStatusItem('policytext.index', selector);
    this.item.name = 'PolicyText index';
    this.item.text = 'PolicyText';
    this.item.busy = true;
    this.item.command = { title: 'Show output', command: 'policytext.showOutput' };
  }

  show(status: Status): void {
    this.item.busy = status.indexing;
    this.item.text = `PolicyText: ${count(status.documents, 'document')}, ${count(status.mentions, 'mention')}`;
    this.item.detail = status.indexing ? `${count(status.pending, 'file')} to read` : describeSkipped(status.skipped);
  }

  dispose(): void {
    this.item.dispose();
  }
}

function describeSkipped(skipped: Status['skipped']): string {
  const parts = Object.entries(skipped).map(
    ([reason, files]) => `${count(files, 'file')}: ${REASONS[reason] ?? reason}`,
  );
  return parts.length === 0 ? '' : `Not read: ${parts.join('; ')}`;
}

const REASONS: Record<string, string> = {
  size: 'larger than policytext.maxFileSize',
  count: 'more than policytext.maxFiles',
  binary: 'binary',
  encoding: 'not UTF-8',
  unreadable: 'cannot be opened',
  failed: 'failed, see the output',
};

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
