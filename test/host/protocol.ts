/** How the launcher and the shim in the extension host find each other: names of environment variables and files. */
export const SHIM = {
  /** The test module that was asked for. */
  tests: 'POLICYTEXT_HOST_TESTS',
  /** The file to which the tests' console goes. */
  output: 'POLICYTEXT_HOST_OUTPUT',
  /** A file of the output's name and this suffix exists once all tests have passed. */
  passedSuffix: '.passed',
} as const;
