// What a text of law is: which law and edition, where and when it applies, and where it was read.
import { useTranslation } from 'react-i18next';
import { PickField } from '../../case-form/fields/pick-field';
import { TextField } from '../../case-form/fields/text-field';
import { TimeField } from '../../case-form/fields/time-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm } from '../../case-form/form-context';
import { plainLabel } from '../../record-form/plain-label';
import { jurisdictionPicks, jurisdictionTaken } from './jurisdiction-picks';

const levels = ['law', 'administrative-regulation', 'local-regulation', 'departmental-rule', 'local-rule'] as const;

/** @param props.fixed the law and its first day were chosen before */
export function EditionFields({ fixed = false }: { readonly fixed?: boolean }) {
  const { t } = useTranslation('law');
  const { store } = useForm();
  const picks = levels.map((value) => {
    const label = t(`level.${value}`);
    return { value, label: plainLabel(label), search: label.toLowerCase() };
  });
  return (
    <div className="record-columns">
      <div className="record-wide">
        <WordsField path="title" label={plainLabel(t('edition.title'))} required />
      </div>
      {!fixed && (
        <TextField path="law" label={plainLabel(t('edition.law'))} required placeholder="sh-city-appearance" />
      )}
      <TextField path="edition" label={plainLabel(t('edition.edition'))} required placeholder="2022-09-22" />
      <PickField
        path="level"
        label={plainLabel(t('edition.level'))}
        options={picks}
        placeholder={t('choose')}
        required
        onPick={(value) => store.set('level', value)}
      />
      <JurisdictionField />
      {!fixed && <TimeField path="validFrom" kind="date" label={plainLabel(t('edition.validFrom'))} required />}
      <TimeField path="validTo" kind="date" label={plainLabel(t('edition.validTo'))} none={null} />
      <div className="record-wide">
        <TextField
          path="source"
          label={plainLabel(t('edition.source'))}
          required
          placeholder={t('edition.sourceHint')}
        />
      </div>
    </div>
  );
}

/** Codes of other places than the listed ones stay as they are. */
function JurisdictionField() {
  const { t } = useTranslation('law');
  const { store } = useForm();
  return (
    <PickField
      path="jurisdiction"
      label={plainLabel(t('edition.jurisdiction'))}
      options={jurisdictionPicks}
      placeholder={t('edition.everywhere')}
      onPick={(value) => store.set('jurisdiction', jurisdictionTaken(value))}
    />
  );
}
