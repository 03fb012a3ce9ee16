import * as vscode from 'vscode';

/** The texts, and the term files about them. */
const LANGUAGES = ['policytext', 'plaintext', 'policytext-terms'];
/** On the disk, and not saved yet. */
const SCHEMES = ['file', 'untitled'];

interface Filter {
  readonly scheme: string;
  readonly language: string;
}

/**
 * Which documents are served: policy texts, plain texts and term files on the disk, unsaved, or in the virtual folders of the workspace. Those of any
 * other scheme are something else that looks like a file: an old version, the output of a program.
 */
export const servedDocuments = (): Filter[] => {
  const ofFolders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set([...SCHEMES, ...ofFolders])].flatMap((scheme) =>
    LANGUAGES.map((language) => ({ scheme, language })),
  );
};
