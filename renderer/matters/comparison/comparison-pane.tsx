// What applies to the matter at three places on a day, as it stands in the editor: what differs is marked and said in words.
import { App, Button, Select } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differenceInWords } from '../../../templates/compose/difference-words';
import { divisions } from '../../../templates/divisions/division-list';
import { divisionName } from '../../../templates/divisions/division-search';
import { dateSchema } from '../../../templates/language/plain-values';
import { comparePlaces } from '../../../templates/law/compare-places';
import { comparisonRows, spokenRows } from '../../../templates/law/comparison/comparison-rows';
import type { Law, Matter } from '../../../templates/law/schema';
import { machine } from '../../bridge';
import { dayInChina } from '../../case-form/moments';
import { useFaults } from '../../frame/faults';
import { useSettings } from '../../frame/settings';
import { DayInput } from '../../ui/day-input';
import { Labelled } from '../../ui/labelled';
import { useSpeech } from '../../words/speech';
import { placeOf, rememberedPlaces, rememberPlaces } from './compared-places';
import { ComparisonTable } from './comparison-table';
import './comparison.css';

/** Drawn again only for another matter: its owner changes with each letter that is typed. */
export const ComparisonPane = memo(function ComparisonPane(props: {
  readonly law: Law;
  readonly matter: Matter | null;
  /** Files are made from what is in the list: not while the editor says otherwise. */
  readonly saved: boolean;
}) {
  const { law, matter } = props;
  const { t } = useTranslation('matters');
  const [places, setPlaces] = useState(rememberedPlaces);
  const [date, setDate] = useState(() => dayInChina(Date.now()));
  const take = (index: number, code: string): void => {
    const next = places.map((one, at) => (at === index ? code : one));
    rememberPlaces(next);
    setPlaces(next);
  };
  const isDay = dateSchema.safeParse(date).success;
  return (
    <section className="comparison" aria-label={t('compare.title')}>
      <div className="comparison-tools">
        {places.map((code, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name than its place
          <PlacePick key={index} number={index + 1} code={code} onPick={(next) => take(index, next)} />
        ))}
        <DayInput label={t('compare.date')} value={date} onDay={setDate} />
        {matter !== null && isDay && <FilesButton matter={matter} places={places} date={date} saved={props.saved} />}
      </div>
      {matter === null || !isDay ? (
        <p className="record-hint">{t('compare.waiting')}</p>
      ) : (
        <Compared law={law} matter={matter} places={places} date={date} />
      )}
    </section>
  );
});

function PlacePick(props: { readonly number: number; readonly code: string; readonly onPick: (code: string) => void }) {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  return (
    <Labelled label={t('compare.place', { number: props.number })}>
      {(id) => (
        <Select
          id={id}
          value={props.code}
          onChange={props.onPick}
          showSearch={{ optionFilterProp: 'label' }}
          options={divisions.map((one) => ({ value: one.code, label: `${text(divisionName(one))} ${one.code}` }))}
        />
      )}
    </Labelled>
  );
}

type Wish = { readonly matter: Matter; readonly places: readonly string[]; readonly date: string };

function Compared({ law, matter, places, date }: Wish & { readonly law: Law }) {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const comparison = comparePlaces(law, matter, places, date);
  const rows = comparisonRows(comparison);
  return (
    <>
      <p className="comparison-said" aria-live="polite">
        <strong>{t('compare.said')}</strong> {text(differenceInWords(spokenRows(rows)))}
      </p>
      <ComparisonTable comparison={comparison} rows={rows} names={places.map((code) => placeOf(code).name)} />
    </>
  );
}

function FilesButton({ matter, places, date, saved }: Wish & { readonly saved: boolean }) {
  const { t } = useTranslation('matters');
  const { paperLanguage } = useSettings();
  const { message } = App.useApp();
  const { answered } = useFaults();
  const [making, setMaking] = useState(false);
  const make = async (): Promise<void> => {
    setMaking(true);
    const codes = [...new Set(places)];
    const wish = { matter: matter.id, places: codes.map(placeOf), date, language: paperLanguage };
    const made = answered(await machine['law:export-comparison'](wish));
    setMaking(false);
    if (made !== null && !made.cancelled) void message.success(t('compare.made', { count: made.files.length }));
  };
  return (
    <Button
      disabled={!saved || new Set(places).size < 2}
      title={saved ? undefined : t('compare.keepFirst')}
      loading={making}
      onClick={() => void make()}
    >
      {t('compare.files')}
    </Button>
  );
}
