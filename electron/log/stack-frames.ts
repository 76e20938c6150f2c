// Where in the program a bug happened: names of its own files with line and column. Names of functions are left out, for
// they can be made from data, and so are the folders, which name the person at the computer.

/** `main.cjs:1:2345`; `node` for a place in Node itself, `elsewhere` for any other. */
export const framePattern = /^([a-z0-9][\w.-]{0,80}\.(c?js|mjs|tsx?):\d{1,9}:\d{1,9}|node|elsewhere)$/i;

const mostFrames = 30;
const placeInFrame = /^\s*at .*?(?:\(|at )?((?:[a-z]+:\/\/|file:|node:|\/|[A-Z]:[\\/])[^()]*?):(\d+):(\d+)\)?$/;

/** @param roots absolute folders and addresses in which the program's own files lie */
export function framesOf(stack: string, roots: readonly string[]): string[] {
  const lines = stack.slice(0, 20_000).split('\n');
  const frames = lines.filter((line) => /^\s*at /.test(line)).map((line) => frameOf(line, roots));
  return frames.slice(0, mostFrames);
}

function frameOf(line: string, roots: readonly string[]): string {
  const [, place = '', row = '', column = ''] = placeInFrame.exec(line) ?? [];
  if (place.startsWith('node:')) return 'node';
  const path = withoutScheme(place);
  if (!roots.some((root) => path.startsWith(withoutScheme(root)))) return 'elsewhere';
  const frame = `${path.split('/').at(-1)}:${row}:${column}`;
  return framePattern.test(frame) ? frame : 'elsewhere';
}

function withoutScheme(place: string): string {
  return place.replace(/^file:\/\//, '').replaceAll('\\', '/');
}
