// Lexicon files are compiled by the build (see esbuild.js): an import yields the sections as `parseLexicon` in format.ts reads them.
declare module '*.txt' {
  const sections: Readonly<Record<string, string>>;
  export default sections;
}
