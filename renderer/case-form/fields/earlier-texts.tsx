// Wording of earlier cases of the same matter, to be taken over into a field; asked for only when wanted.
import { Popover } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { wordsAt } from '../../../templates/reading/loose';
import { machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useSpeech } from '../../words/speech';
import { useForm, useText } from '../form-context';
import { partsOf } from '../paths';

const mostCases = 8;

export const EarlierTexts = memo(function EarlierTexts({ path }: { readonly path: string }) {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const matter = useText('matter');
  const [open, setOpen] = useState(false);
  const [texts, setTexts] = useState<readonly Bilingual[] | null>(null);
  if (matter === '') return null;
  const look = async (): Promise<void> => {
    setTexts(null);
    const wish = { text: '', status: [], matter, trashed: false, sort: 'updatedAt', descending: true } as const;
    const found = answered(await machine['draft:search']({ ...wish, status: [] }));
    const own = store.get('id');
    const ids = (found?.entries ?? []).map(({ id }) => id).filter((id) => id !== own);
    const drafts = await Promise.all(ids.slice(0, mostCases).map((id) => machine['draft:open']({ id })));
    const words = drafts.flatMap((one) => (one.ok ? [wordsAt(one.value.draft.case, ...partsOf(path))] : []));
    const different = new Map(words.filter(({ zh }) => zh.trim() !== '').map((one) => [`${one.zh}\n${one.en}`, one]));
    setTexts([...different.values()]);
  };
  const list = (
    <ul className="earlier-texts">
      {texts?.map((words) => (
        <li key={`${words.zh}${words.en}`}>
          <button
            type="button"
            onClick={() => {
              store.set(path, words);
              setOpen(false);
            }}
          >
            {text(words)}
          </button>
        </li>
      ))}
      {texts === null && <li className="form-hint">{t('looking')}</li>}
      {texts?.length === 0 && <li className="form-hint">{t('noEarlierTexts')}</li>}
    </ul>
  );
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) void look();
      }}
      content={list}
    >
      <button type="button" className="form-link">
        {t('earlierTexts')}
      </button>
    </Popover>
  );
});
