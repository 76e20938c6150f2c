// Step 4: who enforces. The issuing authority's own officers, chosen in the order in which they sign.
import { Checkbox } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDate } from '../../../templates/language/dates';
import type { Officer } from '../../../templates/office/office';
import { useSpeech } from '../../words/speech';
import { FormField } from '../fields/form-field';
import { Messages } from '../fields/messages';
import { useForm, useText, useValue } from '../form-context';

const label = { zh: '执法人员（不少于两人）', en: 'Enforcement officers (at least two)' };
const nobody: readonly string[] = [];

export const OfficersStep = memo(function OfficersStep() {
  const { store, office } = useForm();
  const { t } = useTranslation('case-form');
  const authority = useText('authority');
  const value = useValue('officers');
  const chosen = Array.isArray(value) ? (value as readonly string[]) : nobody;
  const own = office.officers.filter((officer) => officer.authority === authority);
  const strangers = chosen.filter((id) => !own.some((officer) => officer.id === id));
  const toggle = (id: string): void =>
    store.set('officers', chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const row = (id: string, officer: Officer | undefined) => (
    <OfficerRow key={id} id={id} officer={officer} place={chosen.indexOf(id)} onToggle={() => toggle(id)} />
  );
  return (
    <FormField path="officers" label={label} required empty={chosen.length === 0} group>
      {() => (
        <>
          {own.length === 0 && (
            <p className="form-hint">{t(authority === '' ? 'officersAfterAuthority' : 'noOfficers')}</p>
          )}
          <ul className="officers">
            {own.map((officer) => row(officer.id, officer))}
            {strangers.map((id) =>
              row(
                id,
                office.officers.find((one) => one.id === id),
              ),
            )}
          </ul>
        </>
      )}
    </FormField>
  );
});

/** @param props.place in the order of signing, from 0; -1 where not chosen */
function OfficerRow(props: {
  readonly id: string;
  readonly officer: Officer | undefined;
  readonly place: number;
  readonly onToggle: () => void;
}) {
  const { id, officer, place } = props;
  const { today } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const path = place < 0 ? undefined : `officers[${place}]`;
  const until = officer?.validUntil;
  const expired = until !== undefined && until < today;
  return (
    <li data-path={path} className={place < 0 ? undefined : 'officer-chosen'}>
      <Checkbox checked={place >= 0} onChange={props.onToggle}>
        <span className="officer-name">{officer === undefined ? id : text(officer.name)}</span>
        <span className="form-said">{officer?.certificate}</span>
        {until !== undefined && (
          <span className={expired ? 'officer-expired' : 'form-said'}>
            {t(expired ? 'certificateExpired' : 'certificateUntil', { day: text(sayDate(until)) })}
          </span>
        )}
      </Checkbox>
      {place >= 0 && <span className="officer-place">{t('signsAs', { place: place + 1 })}</span>}
      {path !== undefined && <Messages path={path} empty={false} />}
    </li>
  );
}
