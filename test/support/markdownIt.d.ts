/** The part of markdown-it, which brings no types of its own, that tests render with. */
declare module 'markdown-it' {
  interface Token {
    readonly type: string;
    readonly content: string;
    readonly children: readonly Token[] | null;
    readonly attrs: readonly (readonly [string, string])[] | null;
  }
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify: boolean });
    /** Whether a link's target may be shown; by default no `file:`. */
    validateLink: (url: string) => boolean;
    parse(markdown: string, environment: object): readonly Token[];
    render(markdown: string): string;
  }
}
