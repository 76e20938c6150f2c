// The settings of the person at this computer: read once at the start, saved with each change.

import type { Fault } from '../../electron/contract/outcome';
import type { Output } from '../bridge';
import { machine } from '../bridge';
import { signal, useSignal } from '../ui/signal';

export type Settings = Output<'settings:get'>['settings'];

/** What the desk looks like until the machine has answered. */
const firstSettings: Settings = {
  language: 'zh',
  theme: 'system',
  textSize: 100,
  who: '',
  paperLanguage: 'zh-en',
  paperLayout: 'stacked',
};

const current = signal<Settings>(firstSettings);
const programVersion = signal('');

export function useSettings(): Settings {
  return useSignal(current);
}

/** Of the program, "" until known. */
export function useVersion(): string {
  return useSignal(programVersion);
}

/** @returns a fault where the machine has no settings to give: the desk then goes on with the first ones */
export async function loadSettings(): Promise<Fault | null> {
  const outcome = await machine['settings:get']({});
  if (!outcome.ok) return outcome.fault;
  current.set(outcome.value.settings);
  programVersion.set(outcome.value.version);
  return null;
}

/** Settings that were changed elsewhere, and saved there. */
export function takeSettings(settings: Settings): void {
  current.set(settings);
}

/** Takes effect at once, whether or not it can be saved. @returns a fault where it could not be */
export async function changeSettings(changes: Partial<Settings>): Promise<Fault | null> {
  const settings = { ...current.get(), ...changes };
  current.set(settings);
  const outcome = await machine['settings:save']({ settings });
  return outcome.ok ? null : outcome.fault;
}
