// The package has no types of its own; this is the part of it that is used.
declare module 'linebreak' {
  type Break = { readonly position: number; readonly required: boolean };
  // biome-ignore lint/style/noDefaultExport: the package exports its class as default
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
