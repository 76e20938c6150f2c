// What the batch makes: cases alone, papers as files, or issued papers; in which language, of which day, and who answers for it.
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, layouts } from '../../../templates/paper/paper';
import type { Input } from '../../bridge';
import { useSettings } from '../../frame/settings';
import { today } from '../../paper-view/today';
import { DayInput } from '../../ui/day-input';
import { Labelled } from '../../ui/labelled';
import { Panel } from '../../ui/panel';
import { Segments } from '../../ui/segments';
import { FirstNumbers } from './first-numbers';
import { useCaseKinds } from './use-case-kinds';

type Wish = Input<'batch:make'>['wish'];

type Props = {
  readonly count: number;
  /** Cases alone can be wished: there are none yet. */
  readonly casesOnly: boolean;
  /** Id of the case by which the first number is shown; "" for none. */
  readonly first: string;
  /** Why it can't begin; "" where it can. */
  readonly whyNot: string;
  readonly onBegin: (wish: Wish) => Promise<void>;
};

export function WishPart(props: Props) {
  const { t } = useTranslation('batch');
  const { who, paperLanguage, paperLayout } = useSettings();
  const [wish, setWish] = useState<Wish>({
    make: props.casesOnly ? 'cases' : 'files',
    kinds: ['order-to-correct'],
    language: paperLanguage,
    layout: paperLayout,
    date: today(),
    formats: ['pdf', 'docx'],
    ready: true,
    combined: false,
  });
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<Wish>): void => setWish((before) => ({ ...before, ...changes }));
  const begin = async (): Promise<void> => {
    setBusy(true);
    await props.onBegin(wish);
    setBusy(false);
  };
  const whyNot = props.whyNot || fault(wish, who, t);
  const makes = [...(props.casesOnly ? (['cases'] as const) : []), 'files' as const, 'issue' as const];
  return (
    <Panel title={t('wish')}>
      <Segments
        label={t('makes')}
        value={wish.make}
        options={makes.map((value) => ({ value, label: t(`make.${value}`) }))}
        onChange={(make) => change({ make })}
      />
      <p className="batch-quiet">{t(`makeHint.${wish.make}`)}</p>
      {wish.make !== 'cases' && <PaperWish wish={wish} onChange={change} />}
      {wish.make === 'files' && <FileWish wish={wish} onChange={change} />}
      {wish.make === 'issue' && props.first !== '' && (
        <FirstNumbers first={props.first} kinds={wish.kinds} date={wish.date} />
      )}
      <div className="batch-acts">
        <Button type="primary" loading={busy} disabled={whyNot !== ''} onClick={begin}>
          {t(`begin.${wish.make}`, { count: props.count })}
        </Button>
        {whyNot !== '' && <span className="batch-quiet">{whyNot}</span>}
      </div>
    </Panel>
  );
}

function fault(wish: Wish, who: string, t: ReturnType<typeof useTranslation<'batch'>>['t']): string {
  if (wish.make === 'cases') return '';
  if (wish.kinds.length === 0) return t('kindsMissing');
  if (wish.make === 'files' && wish.formats.length === 0) return t('formatsMissing');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(wish.date)) return t('dateMissing');
  return wish.make === 'issue' && who.trim() === '' ? t('whoMissing') : '';
}

type Part = { readonly wish: Wish; readonly onChange: (changes: Partial<Wish>) => void };

function PaperWish({ wish, onChange }: Part) {
  const { t } = useTranslation('batch');
  const kinds = useCaseKinds();
  return (
    <div className="batch-fields">
      <Labelled label={t('kinds')}>
        {(id) => (
          <Select<string[]>
            id={id}
            className="batch-kinds"
            mode="multiple"
            value={[...wish.kinds]}
            options={[...kinds]}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(chosen) => onChange({ kinds: chosen })}
          />
        )}
      </Labelled>
      <DayInput label={t('date')} value={wish.date} onDay={(date) => onChange({ date })} />
      <Segments
        label={t('language')}
        value={wish.language}
        options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(language) => onChange({ language })}
      />
      {wish.language === 'zh-en' && (
        <Segments
          label={t('layout')}
          value={wish.layout}
          options={layouts.map((value) => ({ value, label: t(`layout.${value}`) }))}
          onChange={(layout) => onChange({ layout })}
        />
      )}
    </div>
  );
}

function FileWish({ wish, onChange }: Part) {
  const { t } = useTranslation('batch');
  const format = (one: 'pdf' | 'docx', on: boolean): void =>
    onChange({ formats: on ? [...wish.formats, one] : wish.formats.filter((other) => other !== one) });
  return (
    <div className="batch-fields">
      {(['pdf', 'docx'] as const).map((one) => (
        <Checkbox key={one} checked={wish.formats.includes(one)} onChange={({ target }) => format(one, target.checked)}>
          {one.toUpperCase()}
        </Checkbox>
      ))}
      <Checkbox checked={wish.ready} onChange={({ target }) => onChange({ ready: target.checked })}>
        {t('ready')}
      </Checkbox>
      <Checkbox
        checked={wish.combined && wish.formats.includes('pdf')}
        disabled={!wish.formats.includes('pdf')}
        onChange={({ target }) => onChange({ combined: target.checked })}
      >
        {t('combined')}
      </Checkbox>
    </div>
  );
}
