// One legal basis: where and when it applies, for which acts, which organ is competent, what is breached and what follows.
import { useTranslation } from 'react-i18next';
import { type Law, penaltyStructures } from '../../../templates/law/schema';
import { ChoiceField } from '../../case-form/fields/choice-field';
import { PickField } from '../../case-form/fields/pick-field';
import { TimeField } from '../../case-form/fields/time-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm } from '../../case-form/form-context';
import { plainLabel } from '../../record-form/plain-label';
import { jurisdictionPicks, jurisdictionTaken } from '../texts/jurisdiction-picks';
import { CitationList } from './citation-list';
import { WhenFields } from './when-fields';

const organs = ['city-management', 'public-security', 'other'] as const;

export function BasisFields({ path, law }: { readonly path: string; readonly law: Law }) {
  const { t } = useTranslation('matters');
  const law_ = useTranslation('law').t;
  const { store } = useForm();
  return (
    <div className="basis-fields">
      <div className="record-columns">
        <PickField
          path={`${path}.jurisdiction`}
          label={plainLabel(t('bases.jurisdiction'))}
          options={jurisdictionPicks}
          placeholder={law_('edition.everywhere')}
          onPick={(value) => store.set(`${path}.jurisdiction`, jurisdictionTaken(value))}
        />
        <TimeField path={`${path}.validFrom`} kind="date" label={plainLabel(t('bases.validFrom'))} required />
        <TimeField path={`${path}.validTo`} kind="date" label={plainLabel(t('bases.validTo'))} none={null} />
      </div>
      <WhenFields path={path} />
      <CitationList basis={path} list="breach" law={law} />
      <CitationList basis={path} list="consequence" law={law} />
      <ChoiceField
        path={`${path}.structure`}
        label={plainLabel(t('bases.structure'))}
        required
        options={penaltyStructures.map((value) => ({
          value,
          label: plainLabel(`${value} ${law_(`structure.${value}`)}`),
        }))}
      />
      <WordsField path={`${path}.fine`} label={plainLabel(t('bases.fine'))} />
      <ChoiceField
        path={`${path}.competent`}
        label={plainLabel(t('bases.competent'))}
        required
        options={organs.map((value) => ({ value, label: plainLabel(law_(`competent.${value}`)) }))}
      />
      <WordsField path={`${path}.competentName`} label={plainLabel(t('bases.competentName'))} />
      <WordsField path={`${path}.note`} label={plainLabel(t('bases.note'))} many />
    </div>
  );
}
