// Above the register of first violations: search and filters, how many were found, the rule of the office, and the way out.
import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { goTo } from '../../frame/navigation';
import { SearchField } from '../../ui/search-field';
import { Segments } from '../../ui/segments';
import { useSpeech } from '../../words/speech';
import { DayFilter } from './day-filter';
import type { FoundViolations } from './use-violations';
import { placeOf } from './violation-columns';
import { firstViolationWish, isNarrowed, type ViolationWish, wishFor } from './violation-wish';

const origins = ['all', 'own', 'received'] as const;
type Named = { readonly id: string; readonly name: Bilingual };

export function ViolationsToolbar(props: {
  readonly wish: ViolationWish;
  readonly found: FoundViolations | null;
  readonly ticked: readonly string[];
}) {
  const { wish, found, ticked } = props;
  const { t } = useTranslation('first-violations');
  const { text } = useSpeech();
  const select = (
    key: 'matter' | 'authority' | 'division',
    words: 'matter' | 'authority' | 'place',
    from: readonly Named[],
  ) => (
    <Select
      aria-label={t(`filter.${words}`)}
      placeholder={t(`all.${words}`)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      className="register-filter"
      value={wish[key]}
      options={from.map(({ id, name }) => ({ value: id, label: text(name) }))}
      onChange={(value) => wishFor({ [key]: value ?? null })}
    />
  );
  const places = (found?.places ?? []).map((code) => ({ id: code, name: placeOf(code) }));
  return (
    <div className="violations-toolbar">
      <div className="register-filters">
        <SearchField
          label={t('search')}
          hint={t('searchHint')}
          value={wish.text}
          onSearch={(words) => wishFor({ text: words })}
        />
        <Segments
          label={t('origin')}
          value={wish.origin}
          options={origins.map((value) => ({ value, label: t(`origin.${value}`) }))}
          onChange={(origin) => wishFor({ origin })}
        />
        {select('matter', 'matter', found?.matters ?? [])}
        {select('division', 'place', places)}
        {select('authority', 'authority', found?.authorities ?? [])}
        <DayFilter name="from" value={wish.from} />
        <DayFilter name="until" value={wish.until} />
        {isNarrowed(wish) && (
          <Button type="link" onClick={() => wishFor(firstViolationWish)}>
            {t('clear')}
          </Button>
        )}
      </div>
      <div className="violations-line">
        <span role="status" className="register-count">
          {found !== null && t('counted', { found: found.ids.length, own: found.own, received: found.received })}
        </span>
        {found !== null && (
          <span className="violations-rule">
            {t('rule', { months: found.rule.lookBackMonths, scope: t(`scope.${found.rule.scope}`) })}{' '}
            <Button type="link" size="small" onClick={() => goTo({ view: 'office', part: 'rules' })}>
              {t('changeRule')}
            </Button>
          </span>
        )}
        <ExportButton wish={wish} ticked={ticked} />
      </div>
    </div>
  );
}

function ExportButton({ wish, ticked }: { readonly wish: ViolationWish; readonly ticked: readonly string[] }) {
  const { t } = useTranslation('first-violations');
  const { answered } = useFaults();
  const { message } = App.useApp();
  const write = async (format: 'xlsx' | 'json'): Promise<void> => {
    const ids = ticked.length === 0 ? null : [...ticked];
    const written = answered(await machine['violation:export']({ ...wish, ids, format }));
    if (written !== null && !written.cancelled) void message.success(t('exported', { count: written.entries }));
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'xlsx', label: t('asSheet'), onClick: () => void write('xlsx') },
          { key: 'json', label: t('asJson'), onClick: () => void write('json') },
        ],
      }}
    >
      <Button size="small" icon={<DownloadOutlined aria-hidden />} title={t('maskedHint')}>
        {ticked.length === 0 ? t('export') : t('exportTicked', { count: ticked.length })}
      </Button>
    </Dropdown>
  );
}
