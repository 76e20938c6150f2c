// Step 2: what the matter is, when and where; beside it the law that follows from these.
import { Alert, Button } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sources } from '../../../templates/case/case';
import { sourceWords } from '../../../templates/case/words';
import { divisions } from '../../../templates/divisions/division-list';
import { divisionName, divisionSearch } from '../../../templates/divisions/division-search';
import { useSpeech } from '../../words/speech';
import { ChoiceField } from '../fields/choice-field';
import { PickField } from '../fields/pick-field';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';
import { useForm, useText } from '../form-context';
import { CompetentAuthority } from './competent-authority';
import { LawPanel } from './law-panel';
import { withMatter } from './with-matter';

const matterLabel = { zh: '事项', en: 'Matter' };
const divisionLabel = { zh: '违法行为发生地（行政区划）', en: 'Division where the act took place' };
const sourceLabel = { zh: '案件来源', en: 'Source of the case' };
const divisionPicks = divisions.map((division) => {
  const { code } = division;
  return { value: code, label: divisionName(division), detail: code, search: divisionSearch(division) };
});
const sourceOptions = sources.map((value) => ({ value, label: sourceWords[value] }));

export const PlaceStep = memo(function PlaceStep() {
  const { store, matters } = useForm();
  const { t } = useTranslation('case-form');
  const picks = matters.map(({ id, name }) => {
    return { value: id, label: name, search: `${name.zh} ${name.en.toLowerCase()} ${id}` };
  });
  const choose = (id: string): void => {
    const matter = matters.find((one) => one.id === id);
    const former = matters.find((one) => one.id === store.get('matter'));
    if (matter !== undefined) store.replace(withMatter(store.data, matter, former), 'matter');
  };
  return (
    <>
      <PickField
        path="matter"
        label={matterLabel}
        options={picks}
        placeholder={t('chooseMatter')}
        required
        onPick={choose}
      />
      <MatterNote />
      <ChoiceField path="source" label={sourceLabel} options={sourceOptions} />
      <div className="form-row">
        <TimeField path="act.from" kind="moment" required />
        <TimeField path="act.until" kind="moment" />
      </div>
      <PickField
        path="act.division"
        label={divisionLabel}
        options={divisionPicks}
        placeholder={t('chooseDivision')}
        required
        onPick={(code) => store.set('act.division', code)}
      />
      <OwnDivision />
      <CompetentAuthority />
      <WordsField path="act.address" required romanise="address" />
      <LawPanel />
    </>
  );
});

/** Under which conditions the matter is on the list, and whether anybody has confirmed that. */
const MatterNote = memo(function MatterNote() {
  const { matters } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const id = useText('matter');
  const matter = matters.find((one) => one.id === id);
  if (matter === undefined) return null;
  return (
    <Alert
      className="matter-note"
      type={matter.sourceStatus === 'candidate' ? 'warning' : 'info'}
      showIcon
      title={
        <>
          <strong>{t(`matterStatus.${matter.sourceStatus}`)}</strong>
          <p className="form-said">{text(matter.conditions)}</p>
        </>
      }
    />
  );
});

/** Most acts happen in the authority's own district: offered while no place is chosen. */
const OwnDivision = memo(function OwnDivision() {
  const { store, office } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const chosen = useText('act.division');
  const authority = useText('authority');
  const code = office.authorities.find(({ id }) => id === authority)?.division;
  const own = divisions.find((division) => division.code === code);
  if (chosen !== '' || own === undefined) return null;
  return (
    <p className="form-offer">
      <span>{t('ownDivision', { division: text(divisionName(own)) })}</span>
      <Button size="small" onClick={() => store.set('act.division', own.code)}>
        {t('fillIn')}
      </Button>
    </p>
  );
});
