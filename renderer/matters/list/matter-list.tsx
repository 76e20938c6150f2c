// All matters, shipped and own: source, reviewer, whether they differ from what is shipped, how many cases rest on them.
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../frame/navigation';
import { Mark, type Tone } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { signal, useSignal } from '../../ui/signal';
import { TextLink } from '../../ui/text-link';
import { ToggleChips } from '../../ui/toggle-chips';
import { useSpeech } from '../../words/speech';
import type { LawAtHand } from '../keeping/use-law';
import { foundRows, type MatterRow, type MatterWish, matterRows } from './matter-rows';

const statuses = ['candidate', 'office-confirmed', 'official'] as const;
export const statusTones: Readonly<Record<(typeof statuses)[number], Tone>> = {
  candidate: 'warn',
  'office-confirmed': 'good',
  official: 'good',
};

/** What was searched for is there again when the room is come back to. */
const lastWish = signal<MatterWish>({ text: '', status: [] });

export function MatterList({ at }: { readonly at: LawAtHand }) {
  const { t } = useTranslation('matters');
  const wish = useSignal(lastWish);
  const all = matterRows(at.law);
  const rows = foundRows(all, wish);
  return (
    <Panel
      title={t('count', { count: rows.length, all: all.length })}
      hint={t('listHint')}
      actions={
        <>
          <ToggleChips
            label={t('status')}
            chips={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
            pressed={wish.status}
            onChange={(status) => lastWish.set({ ...wish, status })}
          />
          <SearchField
            label={t('search')}
            hint={t('searchHint')}
            value={wish.text}
            onSearch={(text) => lastWish.set({ ...wish, text })}
          />
        </>
      }
    >
      {rows.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothingFound')} />
      ) : (
        <div className="record-scroll">
          <MatterTable rows={rows} drafts={at.uses.drafts} />
        </div>
      )}
    </Panel>
  );
}

function MatterTable(props: {
  readonly rows: readonly MatterRow[];
  readonly drafts: Readonly<Record<string, number>>;
}) {
  const { t } = useTranslation('matters');
  const heads = ['number', 'name', 'status', 'reviewer', 'origin', 'drafts'] as const;
  return (
    <table className="record-table matter-table">
      <thead>
        <tr>
          {heads.map((key) => (
            <th key={key} scope="col">
              {t(`head.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <Row key={row.matter.id} row={row} drafts={props.drafts[row.matter.id] ?? 0} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, drafts }: { readonly row: MatterRow; readonly drafts: number }) {
  const { matter, origin, work } = row;
  const { t } = useTranslation('matters');
  const { text, language } = useSpeech();
  const other = language === 'zh' ? matter.name.en : matter.name.zh;
  return (
    <tr data-matter={matter.id}>
      <td>{matter.order}</td>
      <th scope="row">
        <TextLink className="matter-link" onClick={() => goTo({ view: 'matter', id: matter.id })}>
          {text(matter.name)}
        </TextLink>
        <small>{other}</small>
      </th>
      <td>
        <Mark tone={statusTones[matter.sourceStatus]}>{t(`status.${matter.sourceStatus}`)}</Mark>
      </td>
      <td>{matter.reviewed === undefined ? '—' : `${matter.reviewed.by} ${matter.reviewed.on}`}</td>
      <td>
        <span className="matter-marks">
          {origin === 'shipped' ? t('origin.shipped') : <Mark tone="busy">{t(`origin.${origin}`)}</Mark>}
          {work && <Mark tone="warn">{t('work')}</Mark>}
        </span>
      </td>
      <td>{drafts === 0 ? '—' : drafts}</td>
    </tr>
  );
}
