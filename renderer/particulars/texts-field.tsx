// A list of texts: added, taken away and put in order; the template may propose an entry.
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ask } from '../../templates/asks/ask';
import { FormField } from '../case-form/fields/form-field';
import { WordsField } from '../case-form/fields/words-field';
import { EntryList } from '../record-form/entry-list';
import { useEntries } from '../record-form/use-entries';
import { useSpeech } from '../words/speech';

export function TextsField({ path, ask }: { readonly path: string; readonly ask: Ask }) {
  const { t } = useTranslation('particulars');
  const { text } = useSpeech();
  const { list, add } = useEntries(path);
  const { label, required, proposal } = ask;
  const name = text(label);
  return (
    <FormField path={path} label={label} required={required} empty={list.length === 0} group>
      {() => (
        <>
          <EntryList path={path} name={name} none={t('noEntries')} ordered quiet>
            {(at, index) => <WordsField path={at} label={numbered(label, index)} many />}
          </EntryList>
          <div className="ask-adding">
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => add({ zh: '', en: '' })}>
              {t('addEntry')}
            </Button>
            {proposal && (
              <button type="button" className="form-link" onClick={() => add({ ...proposal })}>
                {t('addProposed', { words: text(proposal) })}
              </button>
            )}
          </div>
        </>
      )}
    </FormField>
  );
}

function numbered({ zh, en }: Ask['label'], index: number): Ask['label'] {
  return { zh: `${zh} ${index + 1}`, en: `${en} ${index + 1}` };
}
