// Whether the desk is dark: as chosen, or as the system is now.
import { useSyncExternalStore } from 'react';
import type { Settings } from './settings';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

export function useDark(theme: Settings['theme']): boolean {
  const system = useSyncExternalStore(followSystem, () => systemIsDark.matches);
  return theme === 'system' ? system : theme === 'dark';
}

function followSystem(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener);
  return () => systemIsDark.removeEventListener('change', listener);
}
