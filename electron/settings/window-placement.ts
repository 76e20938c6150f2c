// Where the window stood, remembered for each display: a laptop at its dock and away from it has two places.
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile } from '../store/read-json-file';
import { writeFileAtomically } from '../store/write-file-atomically';

/** In the display's own units; x and y from the top left of all displays together. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Placement = { readonly bounds: Bounds; readonly maximised: boolean };

/** As the system describes it; `workArea` is what taskbars leave free. */
export type Display = { readonly bounds: Bounds; readonly workArea: Bounds; readonly scaleFactor: number };

const name = 'window-placement.json';
const least = { width: 900, height: 600 };
const usual = { width: 1360, height: 900 };

const boundsSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const fileSchema = z.strictObject({
  format: z.literal('pilin-window-placement'),
  version: z.literal(1),
  last: z.string(),
  displays: z.record(z.string(), z.strictObject({ bounds: boundsSchema, maximised: z.boolean() })),
});
export type Placements = z.output<typeof fileSchema>;

export const noPlacements: Placements = { format: 'pilin-window-placement', version: 1, last: '', displays: {} };

/** The places known, none where the file is missing or damaged: nothing is lost by that. */
export async function readPlacements(folder: string): Promise<Placements> {
  const json = await readJsonFile(join(folder, name));
  const parsed = json.ok ? fileSchema.safeParse(json.value) : null;
  return parsed?.success ? parsed.data : noPlacements;
}

export async function writePlacements(folder: string, placements: Placements): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(placements, null, 2)}\n`);
  await writeFileAtomically(folder, { name, bytes });
}

/** On the display used last if it is there, else on the first one; wholly inside what is free of it. */
export function placementOn(displays: readonly Display[], placements: Placements): Placement {
  const last = displays.find((display) => keyOf(display) === placements.last);
  const display = last ?? displays[0];
  if (display === undefined) return { bounds: { x: 0, y: 0, ...usual }, maximised: false };
  const known = placements.displays[keyOf(display)];
  const { workArea } = display;
  return known === undefined
    ? { bounds: inside(centred(workArea), workArea), maximised: false }
    : { bounds: inside(known.bounds, workArea), maximised: known.maximised };
}

export function remember(placements: Placements, display: Display, placement: Placement): Placements {
  const key = keyOf(display);
  return { ...placements, last: key, displays: { ...placements.displays, [key]: placement } };
}

/** Size, scale and place name a display better than the system's numbers, which change when it is plugged in again. */
function keyOf({ bounds: { x, y, width, height }, scaleFactor }: Display): string {
  return `${width}x${height}@${scaleFactor}+${x}+${y}`;
}

function centred(area: Bounds): Bounds {
  const x = area.x + Math.round((area.width - usual.width) / 2);
  const y = area.y + Math.round((area.height - usual.height) / 2);
  return { x, y, ...usual };
}

function inside(wanted: Bounds, area: Bounds): Bounds {
  const width = Math.min(Math.max(wanted.width, least.width), area.width);
  const height = Math.min(Math.max(wanted.height, least.height), area.height);
  const x = Math.min(Math.max(wanted.x, area.x), area.x + area.width - width);
  const y = Math.min(Math.max(wanted.y, area.y), area.y + area.height - height);
  return { x, y, width, height };
}
