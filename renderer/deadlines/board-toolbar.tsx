// Above the board: its title and counts, what is shown of it, and the way out as a calendar.
import { CalendarOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { deadlineGroups } from '../../templates/deadlines/rule';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSignal } from '../ui/signal';
import { ToggleChips } from '../ui/toggle-chips';
import { useSpeech } from '../words/speech';
import { boardWish, isNarrowed, wishFor } from './board-wish';
import { useOfficeNames } from './office-names';
import type { Board } from './use-board';

export function BoardToolbar({ board }: { readonly board: Board | null }) {
  const { t } = useTranslation('deadlines');
  const { text } = useSpeech();
  const wish = useSignal(boardWish);
  const { authorities, officers } = useOfficeNames();
  const count = (bucket: string) => board?.headings.find((one) => one.bucket === bucket)?.count ?? 0;
  const ofAuthority = officers.filter(({ authority }) => wish.authority === null || authority === wish.authority);
  return (
    <header className="board-toolbar">
      <div className="board-toolbar-row">
        <h1>{t('title')}</h1>
        <p className="board-counts" role="status">
          {board !== null && (
            <>
              {t(isNarrowed(wish) ? 'shown' : 'counted', { count: board.keys.length - count('met') })}
              {count('overdue') > 0 && <strong>{t('overdue', { count: count('overdue') })}</strong>}
            </>
          )}
        </p>
        <ExportButton disabled={board === null || board.keys.length === 0} />
      </div>
      <div className="board-toolbar-row">
        <ToggleChips
          label={t('groups')}
          chips={deadlineGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
          pressed={wish.groups}
          onChange={(groups) => wishFor({ groups: [...groups] })}
        />
        <Select
          className="board-select"
          aria-label={t('authority')}
          placeholder={t('allAuthorities')}
          allowClear
          popupMatchSelectWidth={false}
          value={wish.authority}
          options={authorities.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onChange={(authority) => wishFor({ authority: authority ?? null, officer: null })}
        />
        <Select
          className="board-select"
          aria-label={t('officer')}
          placeholder={t('allOfficers')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={wish.officer}
          options={ofAuthority.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onChange={(officer) => wishFor({ officer: officer ?? null })}
        />
        <Checkbox checked={wish.met} onChange={({ target }) => wishFor({ met: target.checked })}>
          {t('showMet')}
        </Checkbox>
      </div>
    </header>
  );
}

function ExportButton({ disabled }: { readonly disabled: boolean }) {
  const { t } = useTranslation('deadlines');
  const { answered } = useFaults();
  const { message } = App.useApp();
  const write = async (): Promise<void> => {
    const wish = boardWish.get();
    const written = answered(await machine['deadline:export']({ ...wish, groups: [...wish.groups], only: null }));
    if (written?.cancelled === false) message.success(t('exported', { count: written.events }));
  };
  return (
    <Button icon={<CalendarOutlined aria-hidden />} disabled={disabled} onClick={write}>
      {t('export')}
    </Button>
  );
}
