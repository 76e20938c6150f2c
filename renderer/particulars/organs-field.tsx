// Several authorities in their order, such as those a letter goes to.
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ask } from '../../templates/asks/ask';
import { FormField } from '../case-form/fields/form-field';
import { EntryList } from '../record-form/entry-list';
import { useEntries } from '../record-form/use-entries';
import { useSpeech } from '../words/speech';
import { OrganField } from './organ-field';

export function OrgansField({ path, ask }: { readonly path: string; readonly ask: Ask }) {
  const { t } = useTranslation('particulars');
  const { text } = useSpeech();
  const { list, add } = useEntries(path);
  const { label, required } = ask;
  return (
    <FormField path={path} label={label} required={required} empty={list.length === 0} group>
      {() => (
        <>
          <EntryList path={path} name={text(label)} none={t('noEntries')} ordered quiet>
            {(at, index) => (
              <OrganField path={at} label={{ zh: `${label.zh} ${index + 1}`, en: `${label.en} ${index + 1}` }} inList />
            )}
          </EntryList>
          <div className="ask-adding">
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => add('')}>
              {t('addOrgan')}
            </Button>
          </div>
        </>
      )}
    </FormField>
  );
}
