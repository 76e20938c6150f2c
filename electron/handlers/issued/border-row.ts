// An issued paper as the window is told of it.
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { issuedChannels } from '../../contract/issued-channels';
import type { OutputOf } from '../../contract/table';

export type BorderRow = OutputOf<typeof issuedChannels, 'issued:list'>['rows'][number];

export function borderRow({ standing, hash, rewording, ...row }: IssuedRow): BorderRow {
  const { corrections, attachments, ...stands } = standing;
  return { ...row, ...stands, corrections: [...corrections], attachments: [...attachments] };
}
