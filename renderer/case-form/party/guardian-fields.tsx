// The guardian of a minor: asked for where the party was under 18 at the time of the act (Penalty Law, Article 30).
import { Alert } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Messages } from '../fields/messages';
import { TextField } from '../fields/text-field';
import { WordsField } from '../fields/words-field';
import { useForm, useOfForm, useValue } from '../form-context';
import { partyAge } from './party-age';

export const GuardianFields = memo(function GuardianFields() {
  const { store, today } = useForm();
  const { t } = useTranslation('case-form');
  const age = useOfForm(({ data }) => partyAge(data, today) ?? -1);
  const guardian = useValue('party.guardian');
  const minor = age >= 0 && age < 18;
  if (!minor && guardian === undefined) {
    return (
      <button
        type="button"
        className="form-link form-add"
        onClick={() => store.set('party.guardian', { name: { zh: '', en: '' }, phone: '' })}
      >
        {t('addGuardian')}
      </button>
    );
  }
  return (
    <section className="form-part" data-path="party.guardian" aria-label={t('guardian')}>
      {minor && <Alert type="warning" showIcon title={t(age < 14 ? 'underFourteen' : 'underEighteen', { age })} />}
      <WordsField path="party.guardian.name" required={minor && age < 14} romanise="person" />
      <TextField path="party.guardian.phone" required={minor && age < 14} />
      <Messages path="party.guardian" empty={guardian === undefined} />
      {!minor && (
        <button type="button" className="form-link" onClick={() => store.set('party.guardian', undefined)}>
          {t('removeGuardian')}
        </button>
      )}
    </section>
  );
});
