/**
 * Lies in a folder that texts were exported to, so that these copies are no documents of the workspace around it. Whoever wants them read
 * deletes it, or opens the folder itself.
 */
export const EXPORT_MARKER = '.policytext-export';

/** What it says to those who find it. */
export const EXPORT_MARKER_TEXT =
  'PolicyText has exported texts to this folder. As long as this file lies here, they are not read as documents of a folder around it.\n';
