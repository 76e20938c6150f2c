// The articles of a text: pasted as a whole, or entered one by one, with their English beside them.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Messages } from '../../case-form/fields/messages';
import { useForm } from '../../case-form/form-context';
import { NumberField } from '../../record-form/number-field';
import { useEntries } from '../../record-form/use-entries';
import { GrowText } from '../../ui/grow-text';
import { articlesFromText, withPasted } from './articles-from-text';
import { TextSides } from './text-sides';

const numberBounds = { least: 1, most: 9999, whole: true };

export function ArticlesFields() {
  const { t } = useTranslation('law');
  const { store } = useForm();
  const { list, add, remove } = useEntries('articles');
  const [pasted, setPasted] = useState('');
  const found = articlesFromText(pasted);
  const take = (): void => {
    store.set('articles', withPasted(list as readonly { article?: unknown }[], found));
    setPasted('');
  };
  return (
    <section className="articles" aria-label={t('articles.title')} data-path="articles">
      <h3>{t('articles.title')}</h3>
      <Messages path="articles" empty={false} />
      <div className="articles-paste">
        <p className="record-hint">{t('articles.pasteHint')}</p>
        <GrowText
          value={pasted}
          onText={setPasted}
          label={t('articles.paste')}
          lang="zh-CN"
          many
          placeholder={t('articles.paste')}
        />
        {pasted.trim() !== '' && (
          <Button type="primary" disabled={found.length === 0} onClick={take}>
            {t('articles.take', { count: found.length })}
          </Button>
        )}
      </div>
      <ul className="record-entries">
        {list.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field belongs to its place in the list; articles have no other id
          <li key={index} className="record-entry article">
            <div>
              <NumberField path={`articles[${index}].article`} label={t('articles.number')} bounds={numberBounds} />
              <TextSides path={`articles[${index}]`} label={t('articles.text')} />
            </div>
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('articles.remove', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ article: nextOf(list), zh: '', en: '' })}>
        {t('articles.add')}
      </Button>
    </section>
  );
}

function nextOf(list: readonly unknown[]): number | undefined {
  const last = (list.at(-1) as { article?: unknown } | undefined)?.article;
  return typeof last === 'number' ? last + 1 : undefined;
}
