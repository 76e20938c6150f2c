// Opens the window where it stood on this display, and keeps in mind where it is moved.
import { type BrowserWindow, screen } from 'electron';
import {
  type Placement,
  type Placements,
  placementOn,
  readPlacements,
  remember,
  writePlacements,
} from '../settings/window-placement';

export type WindowMemory = { readonly placement: Placement; readonly keep: (window: BrowserWindow) => void };

/** Only after the app is ready: displays are not known before. */
export async function recallWindow(folder: string): Promise<WindowMemory> {
  const placements = await readPlacements(folder);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return {
    placement: placementOn([primary, ...others], placements),
    keep: (window) => keepInMind(window, folder, placements),
  };
}

/** Written when the window is about to close; a crash loses no more than its place. */
function keepInMind(window: BrowserWindow, folder: string, placements: Placements): void {
  window.on('close', () => {
    const bounds = window.getNormalBounds();
    const placement = { bounds, maximised: window.isMaximized() };
    const known = remember(placements, screen.getDisplayMatching(bounds), placement);
    void writePlacements(folder, known).catch(() => undefined);
  });
}
