// The package has no types of its own; this is the part of it that is used.
declare module 'linebreak' {
  type Break = { readonly position: number; readonly required: boolean };
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
