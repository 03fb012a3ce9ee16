import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';

/** A pattern as it stands in the code. */
export interface Pattern {
  /** `server/src/text/outline.ts:51`. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * Every pattern of the code that is shipped, read off the sources, so that none can be forgotten.
 * @returns the literals, and the places where one is made of other text
 */
export function patternsOf(folders: readonly string[]): { literals: Pattern[]; made: string[] } {
  const literals: Pattern[] = [];
  const made: string[] = [];
  for (const file of folders.flatMap(sourcesIn)) {
    const tree = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isCall && node.expression.getText() === 'RegExp')
        made.push(`${file}: ${node.arguments?.[0]?.getText() ?? ''}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, made };
}

function sourcesIn(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}
