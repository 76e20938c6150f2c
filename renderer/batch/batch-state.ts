// What the window knows of batches outside its views: how far each has come, as the machine tells it, and what a new one is to
// be made from, so that the list of cases can begin one.
import type { DeskEvent } from '../../electron/contract/events';
import type { Output } from '../bridge';
import { signal } from '../ui/signal';

export type BatchProgress = Extract<DeskEvent, { name: 'batch' }>['progress'];
export type BatchSummary = Output<'batch:list'>['batches'][number];
export type SheetRead = NonNullable<Output<'batch:read-sheet'>['read']>;
export type FolderRead = NonNullable<Output<'batch:read-folder'>['read']>;

export type Source = SheetRead | FolderRead | { readonly of: 'selection'; readonly cases: readonly string[] };

/** By id, as it was told last. */
export const progresses = signal<ReadonlyMap<string, BatchProgress>>(new Map());
/** Null while no new batch is being made up. */
export const newSource = signal<Source | null>(null);

export function reportBatch(progress: BatchProgress): void {
  progresses.set(new Map([...progresses.get(), [progress.id, progress]]));
}
