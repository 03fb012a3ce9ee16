import assert from 'node:assert/strict';
import { contributes } from '../../../package.json';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../../server/src/recognize/annotation';
import { TOKEN_MODIFIERS } from '../../../server/src/features/semanticTokens';
import { contrast, distance, simulate } from '../../support/colour';

type Rules = Record<string, string | Record<string, boolean>>;

/** Themes of VS Code by the names that its settings know them by, with the background of their editor. */
const THEMES: Record<string, string> = {
  'Default Dark Modern': '#1F1F1F',
  'Dark Modern': '#1F1F1F',
  'Default Dark+': '#1E1E1E',
  'Dark+': '#1E1E1E',
  'Dark 2026': '#121314',
  'Visual Studio Dark': '#1E1E1E',
  'Default Light Modern': '#FFFFFF',
  'Light Modern': '#FFFFFF',
  'Default Light+': '#FFFFFF',
  'Light+': '#FFFFFF',
  'Light 2026': '#FFFFFF',
  'Visual Studio Light': '#FFFFFF',
  'Quiet Light': '#F5F5F5',
  'Solarized Light': '#FDF6E3',
  'Default High Contrast': '#000000',
  'Default High Contrast Light': '#FFFFFF',
  Abyss: '#000C18',
  'Kimbie Dark': '#221A0F',
  Monokai: '#272822',
  'Monokai Dimmed': '#1E1E1E',
  Red: '#390000',
  'Solarized Dark': '#002B36',
  'Tomorrow Night Blue': '#002451',
};

const customizations = contributes.configurationDefaults[
  'editor.semanticTokenColorCustomizations'
] as unknown as Record<string, Rules | { rules: Rules }>;

/** The rules for one theme: of all sections that name it the last one counts, as in VS Code. */
function coloursFor(theme: string, language: string): Record<AnnotationKind, string> {
  const sections = Object.entries(customizations).filter(([names]) =>
    [...names.matchAll(/\[([^\]]+)\]/g)].some(([, pattern]) => matches(theme, pattern!)),
  );
  const section = sections.at(-1)?.[1] as { rules: Record<string, string> } | undefined;
  assert.ok(section, `no colours for ${theme}`);
  return Object.fromEntries(ANNOTATION_KINDS.map((kind) => [kind, section.rules[`${kind}:${language}`]!])) as Record<
    AnnotationKind,
    string
  >;
}

/** VS Code's way of matching a theme: a star at an end stands for anything. */
function matches(theme: string, pattern: string): boolean {
  const core = pattern.replace(/^\*|\*$/g, '');
  if (pattern.startsWith('*') && pattern.endsWith('*')) return theme.includes(core);
  if (pattern.endsWith('*')) return theme.startsWith(core);
  return pattern.startsWith('*') ? theme.endsWith(core) : theme === pattern;
}

/** The font style of a kind, which all themes share. */
function styleOf(kind: AnnotationKind): string {
  const style = (customizations['rules'] as Rules)[`${kind}:plaintext`] as Record<string, boolean>;
  return Object.keys(style).filter((property) => style[property]).join(' '); // prettier-ignore
}

const pairs = ANNOTATION_KINDS.flatMap((kind, i) =>
  ANNOTATION_KINDS.slice(i + 1).map((other) => [kind, other] as const),
);

describe('colours', () => {
  it('are legible: at least 4.5 to 1 on every background, 7 to 1 in high contrast (WCAG 2.2)', () => {
    for (const [theme, background] of Object.entries(THEMES)) {
      const least = theme.includes('High Contrast') ? 7 : 4.5;
      for (const [kind, colour] of Object.entries(coloursFor(theme, 'plaintext')))
        assert.ok(
          contrast(colour, background) >= least,
          `${kind} ${colour} in ${theme}: ${contrast(colour, background)}`,
        );
    }
  });

  it('tell the five kinds apart', () => {
    for (const theme of Object.keys(THEMES)) {
      const colours = coloursFor(theme, 'plaintext');
      for (const [a, b] of pairs)
        assert.ok(
          distance(colours[a], colours[b]) >= 20,
          `${a} and ${b} in ${theme}: ${distance(colours[a], colours[b])}`,
        );
    }
  });

  it('tell kinds of the same font style apart for colour-blind readers too', () => {
    for (const theme of Object.keys(THEMES)) {
      const colours = coloursFor(theme, 'plaintext');
      for (const [a, b] of pairs.filter(([a, b]) => styleOf(a) === styleOf(b)))
        for (const blindness of ['protanopia', 'deuteranopia'] as const) {
          const seen = distance(simulate(colours[a], blindness), simulate(colours[b], blindness));
          assert.ok(seen >= 20, `${a} and ${b} in ${theme} with ${blindness}: ${seen}`);
        }
    }
  });

  it('are the same in both languages, and fall back to scopes for themes that are not named', () => {
    for (const theme of Object.keys(THEMES))
      assert.deepEqual(coloursFor(theme, 'policytext'), coloursFor(theme, 'plaintext'));
    assert.deepEqual(
      contributes.semanticTokenScopes.map(({ language }) => language),
      ['policytext', 'plaintext'],
    );
    for (const { scopes } of contributes.semanticTokenScopes)
      assert.deepEqual(Object.keys(scopes).sort(), [...ANNOTATION_KINDS].sort());
  });

  it('are declared for the types and modifiers that the server sends', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      ANNOTATION_KINDS,
    );
    const standard = ['declaration'];
    assert.deepEqual(
      [...standard, ...contributes.semanticTokenModifiers.map(({ id }) => id)].sort(),
      [...TOKEN_MODIFIERS].sort(),
    );
  });
});
