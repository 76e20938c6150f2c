// Where the operation took place: divisions and the names of the places in both languages.
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../../case-form/fields/words-field';
import { DivisionField } from '../../record-form/division-field';
import { EntryList } from '../../record-form/entry-list';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { Panel } from '../../ui/panel';

export function PlacesPart() {
  const { t } = useTranslation('operations');
  const { add } = useEntries('places');
  return (
    <Panel title={t('part.places')} hint={t('placesHint')}>
      <EntryList path="places" name={t('place')} none={t('noPlaces')}>
        {(path) => (
          <>
            <DivisionField path={`${path}.division`} label={t('division')} placeholder={t('divisionHint')} />
            <WordsField path={`${path}.name`} label={plainLabel(t('placeName'))} required romanise="address" />
          </>
        )}
      </EntryList>
      <Button
        className="operation-add"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => add({ division: '', name: { zh: '', en: '' } })}
      >
        {t('addPlace')}
      </Button>
    </Panel>
  );
}
