// Takes back a copy that was saved elsewhere while the data folder took nothing. Records of papers and numbers are the
// machine's own and come from its store, whatever the file says; what stood there before stays in the history.
import { basename } from 'node:path';
import type { Draft } from '../../../templates/case/draft';
import { readDraft } from '../../../templates/case/read-draft';
import {
  type OperationDraft,
  operationDraftFormat,
  readOperationDraft,
} from '../../../templates/operation/operation-draft';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import type { draftChannels } from '../../contract/draft-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import { readJsonFile } from '../../store/read-json-file';
import { borderDraft } from '../answer-opened';
import type { Desk } from '../desk';
import { withIssuedPapers } from '../issued/case-papers';
import { keepShares } from '../keep-shares';
import { saveDraft } from '../save-draft';

type Taken = OutputOf<typeof draftChannels, 'draft:take-copy'>;

export async function takeCopy(desk: Desk): Promise<Outcome<Taken>> {
  const [path] = (await desk.dialogs.openFiles(title, 'json')) ?? [];
  if (path === undefined) return done({ taken: null });
  const json = await readJsonFile(path);
  if (!json.ok) return refused(path, json.findings[0]?.sentence);
  if (isPlainObject(json.value) && json.value.format === operationDraftFormat) {
    const read = readOperationDraft(json.value);
    return read.ok ? takeOperation(desk, read.value) : refused(path, read.findings[0]?.sentence);
  }
  const read = readDraft(json.value);
  return read.ok ? takeCase(desk, read.value) : refused(path, read.findings[0]?.sentence);
}

async function takeCase(desk: Desk, copy: Draft): Promise<Outcome<Taken>> {
  const { drafts, archive } = desk.store;
  const present = await drafts.get(copy.id);
  const taken = done({ taken: { of: 'case' as const, id: copy.id } });
  if (!present.ok && present.fault.code !== 'draft-unknown') return present;
  if (present.ok) {
    if (!(await mayReplace(desk, present.value.updatedAt))) return done({ taken: null });
    const saved = await saveDraft(desk, { draft: borderDraft(copy), expected: present.value.updatedAt });
    return saved.ok ? taken : saved;
  }
  const papers = await withIssuedPapers(archive, copy.id, copy.case);
  const saved = await drafts.save({ ...copy, case: papers, log: [] }, { expectedUpdatedAt: null });
  return saved.ok ? taken : saved;
}

async function takeOperation(desk: Desk, copy: OperationDraft): Promise<Outcome<Taken>> {
  const { operations } = desk.store;
  const present = await operations.get(copy.id);
  if (!present.ok && present.fault.code !== 'draft-unknown') return present;
  if (present.ok && !(await mayReplace(desk, present.value.updatedAt))) return done({ taken: null });
  const known = present.ok ? present.value : { ...copy, log: [] };
  const expectedUpdatedAt = present.ok ? present.value.updatedAt : null;
  const operation = keepShares(copy.operation, present.ok ? present.value.operation : null);
  const saved = await operations.save({ ...known, operation }, { expectedUpdatedAt });
  return saved.ok ? done({ taken: { of: 'operation', id: copy.id } }) : saved;
}

function mayReplace({ dialogs }: Desk, savedAt: string): Promise<boolean> {
  const time = savedAt.slice(0, 16).replace('T', ' ');
  return dialogs.confirm(
    {
      zh: `程序中已有这一份（${time} 保存）。用副本替换它？现在的内容留在历史版本中。`,
      en: `The desk has this one already (saved at ${time}). Put the copy in its place? What is there now stays in the history.`,
    },
    { zh: '替换', en: 'Replace' },
  );
}

function refused(path: string, why = { zh: '', en: '' }): Outcome<never> {
  const name = basename(path);
  const zh = `“${name}”不是可以取回的副本，未作改动。${why.zh}`;
  return {
    ok: false,
    fault: {
      code: 'copy-unfit',
      sentence: { zh, en: `“${name}” is no copy that can be taken back; nothing was changed. ${why.en}` },
    },
  };
}

const title = { zh: '打开另存的副本', en: 'Open a copy saved elsewhere' };
