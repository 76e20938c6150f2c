// Where the place of the act lies outside the authority of the case: which one is competent, and one step to choose it.
import { Alert, Button } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { competentAuthorities } from '../../../templates/checks/competent';
import { coversDivision } from '../../../templates/checks/divisions';
import { useSpeech } from '../../words/speech';
import { useForm, useText } from '../form-context';

export const CompetentAuthority = memo(function CompetentAuthority() {
  const { store, office } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const division = useText('act.division');
  const id = useText('authority');
  const authority = office.authorities.find((one) => one.id === id);
  if (division === '' || authority === undefined || coversDivision(authority.division, division)) return null;
  const [competent] = competentAuthorities(office, division);
  if (competent === undefined) return <Alert type="warning" showIcon title={t('competentNone')} />;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('competentIs', { name: text(competent.name) })}
      action={
        <Button size="small" onClick={() => store.set('authority', competent.id)}>
          {t('chooseCompetent')}
        </Button>
      }
    />
  );
});
