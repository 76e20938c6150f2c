// The office's own phrases: wording used again and again, by the field of the case form it is for.
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldName } from '../../../templates/checks/field-names';
import { noWords } from '../../../templates/language/bilingual';
import { phraseFields } from '../../../templates/office/office';
import { PickField } from '../../case-form/fields/pick-field';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm } from '../../case-form/form-context';
import { EntryList } from '../../record-form/entry-list';
import { plainLabel } from '../../record-form/plain-label';
import { useEntries } from '../../record-form/use-entries';
import { Panel } from '../../ui/panel';

const fields = phraseFields.map((value) => {
  const label = fieldName(value);
  return { value, label, search: `${label.zh} ${label.en}`.toLowerCase() };
});

export function PhrasesPart() {
  const { t } = useTranslation('office');
  const { store } = useForm();
  const { add } = useEntries('phrases');
  return (
    <Panel
      title={t('part.phrases')}
      hint={t('phrases.hint')}
      actions={
        <Button
          type="primary"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => add({ field: phraseFields[0], words: noWords })}
        >
          {t('phrases.add')}
        </Button>
      }
    >
      <EntryList path="phrases" name={t('phrases.one')} none={t('phrases.none')} ordered>
        {(path) => (
          <>
            <PickField
              path={`${path}.field`}
              label={plainLabel(t('phrases.field'))}
              options={fields}
              placeholder={t('choose')}
              onPick={(field) => store.set(`${path}.field`, field)}
            />
            <WordsField path={`${path}.words`} label={plainLabel(t('phrases.words'))} required many />
          </>
        )}
      </EntryList>
    </Panel>
  );
}
