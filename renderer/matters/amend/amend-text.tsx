// First step: which law, from which day, and its new text, pasted as a whole or changed article by article.
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateSchema } from '../../../templates/language/plain-values';
import { editionBefore, editionFrom as editionOn } from '../../../templates/law/amending/new-edition';
import type { LawText } from '../../../templates/law/schema';
import { DayInput } from '../../ui/day-input';
import { Labelled } from '../../ui/labelled';
import { Segments } from '../../ui/segments';
import { useSpeech } from '../../words/speech';
import { lawPicks } from '../bases/law-picks';
import type { LawAtHand } from '../keeping/use-law';
import { type AmendStart, amendWork, withoutStaleEnglish } from './amend-session';
import { NewTextForm } from './new-text-form';
import './amend.css';

export function AmendText(props: {
  readonly at: LawAtHand;
  readonly onTake: (text: LawText, droppedEnglish: readonly number[]) => void;
}) {
  const { at, onTake } = props;
  const { t } = useTranslation('matters');
  const { t: words } = useTranslation('amend');
  const { text } = useSpeech();
  const [work] = useState(amendWork);
  const [start, setStart] = useState<AmendStart>(work?.start ?? { law: '', day: '', from: 'old' });
  const isDay = dateSchema.safeParse(start.day).success;
  const ready = start.law !== '' && isDay;
  const old = ready ? editionBefore(at.law, start.law, start.day) : undefined;
  const taken = ready ? editionOn(at.law, start.law, start.day) : undefined;
  const resumes = work !== null && JSON.stringify(work.start) === JSON.stringify(start);
  return (
    <div className="amend-text">
      <p className="record-hint">{words('hint')}</p>
      <div className="record-columns">
        <Labelled label={words('law')}>
          {(id) => (
            <Select
              id={id}
              value={start.law === '' ? null : start.law}
              placeholder={t('choose')}
              onChange={(law: string) => setStart({ ...start, law })}
              showSearch={{ optionFilterProp: 'search' }}
              options={lawPicks(at.law).map((one) => ({
                value: one.value,
                label: text(one.label),
                search: one.search,
              }))}
            />
          )}
        </Labelled>
        <DayInput label={words('day')} value={start.day} onDay={(day) => setStart({ ...start, day })} />
      </div>
      <Segments
        label={words('from')}
        value={start.from}
        options={(['old', 'empty'] as const).map((value) => ({ value, label: words(`from.${value}`) }))}
        onChange={(from) => setStart({ ...start, from })}
      />
      {ready && old !== undefined && (
        <Alert
          type="info"
          showIcon
          title={words('old', { title: text(old.title), edition: old.edition, day: start.day })}
        />
      )}
      {ready && old === undefined && <Alert type="warning" showIcon title={words('noOld')} />}
      {taken !== undefined && <Alert type="error" showIcon title={words('taken', { edition: taken.edition })} />}
      {ready && taken === undefined && (
        <NewTextForm
          key={JSON.stringify(start)}
          at={at}
          start={start}
          data={resumes ? work.data : null}
          onTake={(next) => {
            const { text: clean, dropped } = withoutStaleEnglish(next, old);
            onTake(clean, dropped);
          }}
        />
      )}
      {!ready && <Button disabled>{words('next')}</Button>}
    </div>
  );
}
