// A copy of what the window holds, as a file where the person wants it: the way out where the data folder takes nothing.
// It needs the disk of the data folder for nothing, for that is what fails.
import { basename } from 'node:path';
import { type Draft, draftFormat, draftVersion } from '../../../templates/case/draft';
import {
  type OperationDraft,
  operationDraftFormat,
  operationDraftVersion,
} from '../../../templates/operation/operation-draft';
import type { draftChannels } from '../../contract/draft-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { momentOf } from '../clock';
import type { Desk } from '../desk';
import { saveFile } from '../write-out';

type Input = InputOf<typeof draftChannels, 'draft:keep-copy'>;
type Output = OutputOf<typeof draftChannels, 'draft:keep-copy'>;

export async function keepCopy(desk: Pick<Desk, 'dialogs' | 'now'>, input: Input): Promise<Outcome<Output>> {
  const at = momentOf(desk.now());
  const bytes = () => new TextEncoder().encode(`${JSON.stringify(copyOf(input, at), null, 2)}\n`);
  let file: string | null = null;
  const dialogs = {
    ...desk.dialogs,
    saveFile: async (...asked: Parameters<typeof desk.dialogs.saveFile>) => {
      const path = await desk.dialogs.saveFile(...asked);
      file = path === null ? null : basename(path);
      return path;
    },
  };
  // Without a name or a number: what the file is called can be seen by others.
  const name = `pilin-copy-${at.slice(0, 16).replaceAll(/[^\d]/g, '')}.json`;
  const saved = await saveFile({ dialogs }, { title, name, bytes });
  return saved.ok ? done({ file }) : saved;
}

function copyOf(input: Input, at: string): Draft | OperationDraft {
  if (input.of === 'case') return { format: draftFormat, version: draftVersion, ...input.draft, log: [] };
  const { id, operation } = input;
  const shell = { id, createdAt: at, updatedAt: at, englishOf: {}, rewording: {}, log: [], operation };
  return { format: operationDraftFormat, version: operationDraftVersion, ...shell };
}

const title = { zh: '另存副本', en: 'Save a copy elsewhere' };
