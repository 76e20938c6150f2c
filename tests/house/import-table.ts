// Reads the table "Who may import whom" of ARCHITECTURE.md, which the program is held to.
import { sectionOf } from './project-files';

export type Room = {
  /** `templates/` or one file, `electron/main.ts`. */
  readonly path: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
};

export function readImportTable(): readonly Room[] {
  const rows = sectionOf('ARCHITECTURE.md', 'Who may import whom')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.map((row) => {
    const [, room = '', rooms = '', packages = ''] = row.split('|');
    return { path: codesIn(room)[0] ?? '', rooms: codesIn(rooms), packages: codesIn(packages) };
  });
}

/** The room a file belongs to: the longest entry that it lies in. */
export function roomOf(path: string, table: readonly Room[]): Room | undefined {
  const holding = table.filter((room) => lies(path, room.path));
  return holding.sort((a, b) => b.path.length - a.path.length)[0];
}

/** A file may import from its own room and from those its row names. */
export function mayImport(room: Room, path: string): boolean {
  return [room.path, ...room.rooms].some((allowed) => lies(path, allowed));
}

/** `path` may lack its extension. */
function lies(path: string, room: string): boolean {
  return room.endsWith('/') ? `${path}/`.startsWith(room) : path === room || `${path}.ts` === room;
}

function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}
