// Who took part and what was inspected, counted per authority: 人次, 台次 and 家次.
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PickField } from '../../case-form/fields/pick-field';
import { TextField } from '../../case-form/fields/text-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm, useText, useValue } from '../../case-form/form-context';
import { EntryList } from '../../record-form/entry-list';
import { NumberField } from '../../record-form/number-field';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { withoutRows, withRows } from '../participants';
import { useAuthorityPicks } from './use-authority-picks';

const countBounds = { least: 0, most: 1_000_000, whole: true };

export function PeoplePart() {
  const { t } = useTranslation('operations');
  return (
    <Panel title={t('part.people')} hint={t('peopleHint')}>
      <Participants />
      <Inspected />
      <div className="record-columns">
        <NumberField
          path="publicity.persons"
          label={t('publicity')}
          unit={t('persons')}
          bounds={countBounds}
          none={0}
        />
      </div>
    </Panel>
  );
}

function Participants() {
  const { t } = useTranslation('operations');
  const { store } = useForm();
  useValue('authorities');
  useValue('participants');
  const missing = withoutRows(store.data);
  return (
    <div className="operation-group">
      <h3>{t('participants')}</h3>
      <EntryList path="participants" name={t('participants')} none={t('noParticipants')}>
        {(path) => <Participant path={path} />}
      </EntryList>
      {missing.length > 0 && (
        <Button
          className="operation-add"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => store.replace(withRows(store.data, missing), 'participants')}
        >
          {t('addParticipants', { count: missing.length })}
        </Button>
      )}
    </div>
  );
}

function Participant({ path }: { readonly path: string }) {
  const { t } = useTranslation('operations');
  const { text } = useSpeech();
  const { office } = useForm();
  const id = useText(`${path}.authority`);
  const authority = office.authorities.find((one) => one.id === id);
  return (
    <>
      <div className="operation-counts">
        <strong>{authority === undefined ? id : text(authority.shortName)}</strong>
        <NumberField path={`${path}.officers`} label={t('officers')} unit={t('times')} bounds={countBounds} none={0} />
        <NumberField
          path={`${path}.vehicles`}
          label={t('vehicles')}
          unit={t('vehicleTimes')}
          bounds={countBounds}
          none={0}
        />
      </div>
      <div className="record-columns">
        <WordsField path={`${path}.leader`} label={plainLabel(t('leader'))} romanise="person" />
        <TextField path={`${path}.phone`} label={plainLabel(t('leaderPhone'))} />
      </div>
      <WordsField path={`${path}.task`} label={plainLabel(t('task'))} many />
    </>
  );
}

function Inspected() {
  const { t } = useTranslation('operations');
  const { store } = useForm();
  const { add } = useEntries('inspected');
  const picks = useAuthorityPicks();
  return (
    <div className="operation-group">
      <h3>{t('inspected')}</h3>
      <EntryList path="inspected" name={t('inspected')} none={t('noInspected')}>
        {(path) => (
          <>
            <div className="record-columns">
              <PickField
                path={`${path}.authority`}
                label={plainLabel(t('authority'))}
                options={picks}
                placeholder={t('chooseAuthority')}
                onPick={(id) => store.set(`${path}.authority`, id)}
              />
              <NumberField
                path={`${path}.count`}
                label={t('count')}
                unit={t('premises')}
                bounds={countBounds}
                none={0}
              />
            </div>
            <WordsField path={`${path}.kind`} label={plainLabel(t('kind'))} required />
          </>
        )}
      </EntryList>
      <Button
        className="operation-add"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => add({ authority: picks[0]?.value ?? '', kind: { zh: '', en: '' }, count: 0 })}
      >
        {t('addInspected')}
      </Button>
    </div>
  );
}
