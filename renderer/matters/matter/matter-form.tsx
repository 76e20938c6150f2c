// The editor of a matter: what it is called, what it asks for, how it is said, what it rests on, and who confirmed it.
import { useTranslation } from 'react-i18next';
import type { Law } from '../../../templates/law/schema';
import { Messages } from '../../case-form/fields/messages';
import { TextField } from '../../case-form/fields/text-field';
import { TimeField } from '../../case-form/fields/time-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm, useText } from '../../case-form/form-context';
import { dayInChina } from '../../case-form/moments';
import { useSettings } from '../../frame/settings';
import { NumberField } from '../../record-form/number-field';
import { plainLabel } from '../../record-form/plain-label';
import { Panel } from '../../ui/panel';
import { Segments } from '../../ui/segments';
import { BasesPart } from '../bases/bases-part';
import { CheckField } from './check-field';
import { FactsPart } from './facts-part';
import type { MatterSession } from './matter-session';
import { SentencePart } from './sentence-part';

const orderBounds = { least: 1, most: 9999, whole: true };

export function MatterForm({ session, law }: { readonly session: MatterSession; readonly law: Law }) {
  const { t } = useTranslation('matters');
  return (
    <>
      <Panel title={t('form.entry')} hint={t('form.entryHint')}>
        <div className="record-columns">
          <div className="record-wide">
            <WordsField path="name" label={plainLabel(t('field.name'))} required />
          </div>
          <NumberField path="order" label={t('field.order')} bounds={orderBounds} />
          <CheckField path="immediately" label={t('field.immediately')} />
          {(['conditions', 'requirement', 'education'] as const).map((key) => (
            <div key={key} className="record-wide">
              <WordsField path={key} label={plainLabel(t(`field.${key}`))} many />
            </div>
          ))}
        </div>
      </Panel>
      <ReviewPart />
      <FactsPart />
      <SentencePart session={session} />
      <BasesPart law={law} />
    </>
  );
}

const statuses = ['candidate', 'office-confirmed', 'official'] as const;
type Status = (typeof statuses)[number];

function ReviewPart() {
  const { t } = useTranslation('matters');
  const { store } = useForm();
  const { who } = useSettings();
  const status = useText('sourceStatus') as Status;
  const take = (next: Status): void => {
    const by = store.get('reviewed.by');
    const known = typeof by === 'string' && by !== '';
    const reviewed = known ? store.get('reviewed') : { by: who, on: dayInChina(Date.now()) };
    store.replace({ ...store.data, sourceStatus: next, ...(next !== 'candidate' && { reviewed }) }, 'sourceStatus');
  };
  return (
    <Panel title={t('status')} hint={t('statusHint')}>
      <Segments
        label={t('status')}
        value={status}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={take}
      />
      {status !== 'candidate' && (
        <div className="record-columns">
          <TextField path="reviewed.by" label={plainLabel(t('field.reviewedBy'))} required />
          <TimeField path="reviewed.on" kind="date" label={plainLabel(t('field.reviewedOn'))} required />
        </div>
      )}
      <Messages path="reviewed" empty={false} />
    </Panel>
  );
}
