// Lexicon files are compiled by the build (see esbuild.js): an import yields the rows of each section.
declare module '*.txt' {
  const sections: Record<string, string[][]>;
  export default sections;
}
