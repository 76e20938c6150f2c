// The party as a person: identity, birth and sex, and the guardian of a minor.
import { Button } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { identityKinds } from '../../../templates/case/party';
import { identityKindWords, sexWords } from '../../../templates/case/words';
import { validateResidentId } from '../../../templates/checks/check-digits/resident-id';
import { fieldName } from '../../../templates/checks/field-names';
import { ChoiceField } from '../fields/choice-field';
import { PickField } from '../fields/pick-field';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';
import { useForm, useText } from '../form-context';
import { CodeField } from './code-field';
import { GuardianFields } from './guardian-fields';

const kinds = identityKinds.map((value) => {
  const label = identityKindWords[value];
  return { value, label, search: `${label.zh}${label.en.toLowerCase()}` };
});
const sexes = (['male', 'female'] as const).map((value) => ({ value, label: sexWords[value] }));
const identityLabel = { zh: '证件类型', en: 'Kind of identity document' };

export function IndividualFields() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const kind = useText('party.identity.kind');
  return (
    <>
      <div className="form-row">
        <PickField
          path="party.identity.kind"
          label={identityLabel}
          options={kinds}
          placeholder={t('choose')}
          onPick={(value) => store.set('party.identity.kind', value)}
        />
        <CodeField
          path="party.identity.number"
          required
          validate={kind === 'resident-id' ? validateResidentId : null}
        />
      </div>
      <FromIdentityNumber />
      <div className="form-row">
        <TimeField path="party.birthDate" kind="date" required />
        <ChoiceField path="party.sex" label={fieldName('party.sex')} options={sexes} />
      </div>
      <WordsField path="party.nationality" />
      <GuardianFields />
    </>
  );
}

/** Offers date of birth and sex as the resident identity number has them; nothing is filled unasked. */
const FromIdentityNumber = memo(function FromIdentityNumber() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const kind = useText('party.identity.kind');
  const number = useText('party.identity.number');
  const birthDate = useText('party.birthDate');
  const sex = useText('party.sex');
  if (kind !== 'resident-id') return null;
  const read = validateResidentId(number);
  if (read.faults.some(({ severity }) => severity === 'block')) return null;
  if (read.birthDate === undefined || read.sex === undefined) return null;
  if (read.birthDate === birthDate && read.sex === sex) return null;
  const fill = (): void => {
    const party = store.get('party') as object;
    store.set('party', { ...party, birthDate: read.birthDate, sex: read.sex });
  };
  return (
    <p className="form-offer">
      <span>{t('fromIdentityNumber', { birthDate: read.birthDate, sex: t(`sex.${read.sex}`) })}</span>
      <Button size="small" onClick={fill}>
        {t('fillIn')}
      </Button>
    </p>
  );
});
