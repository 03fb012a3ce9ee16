// @ts-check
import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { builtinModules } from 'node:module';

// The rooms of server/src in the order in which data moves. A room may import itself and the rooms to its left.
const ROOMS = ['text', 'lexicon', 'recognize', 'corpus', 'features', 'check', 'export'];
// Entry points and adapters: they stand outside, may import every room, and no room imports them.
const OUTSIDE = ['lsp', 'node', 'cli'];

/** Forbids, in one engine room, Node's built-ins, every vscode package and all rooms to its right. */
const roomRule = (room, index) => ({
  files: [`server/src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: builtinModules.map((name) => ({
          name,
          message: 'Engine rooms run in a browser too: no Node built-ins.',
        })),
        patterns: [
          { group: ['node:*'], message: 'Engine rooms run in a browser too: no Node built-ins.' },
          { group: ['vscode', 'vscode-*'], message: 'Engine rooms know no editor: convert in lsp/.' },
          {
            group: [...ROOMS.slice(index + 1), ...OUTSIDE].map((other) => `**/${other}/**`),
            message: `Data moves one way: ${room}/ must not import rooms to its right (docs/architecture.md).`,
          },
        ],
      },
    ],
    'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', 'require', 'setImmediate'],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  ...ROOMS.map(roomRule),
  {
    // Every pattern takes time in proportion to the text, wherever in it a match is looked for: an engine that cannot be stalled.
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'server/src/(?!lsp/protocol)',
              message: 'The client is thin: of the server it knows lsp/protocol.ts only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        URL: 'readonly',
        exports: 'writable',
        setInterval: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
