// Data files are part of the program: YAML becomes plain data (or its text with ?raw) when it is built.
declare module '*.yaml' {
  const data: unknown;
  export default data;
}

declare module '*.yaml?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** All files that match, as plain data, in the order of their paths (resolved when built). */
  glob<T>(pattern: string, options: { eager: true; import: 'default'; query?: string }): Record<string, T>;
}
