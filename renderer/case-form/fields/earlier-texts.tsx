// The office's phrases and the wording of earlier cases of the same matter, to be taken over into a field.
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
  const { store, office } = useForm();
  const { t } = useTranslation('case-form');
  const { answered } = useFaults();
  const matter = useText('matter');
  const [open, setOpen] = useState(false);
  const [texts, setTexts] = useState<readonly Bilingual[] | null>(null);
  const phrases = office.phrases.filter(({ field }) => field === path).map(({ words }) => words);
  if (matter === '' && phrases.length === 0) return null;
  const look = async (): Promise<void> => {
    setTexts(matter === '' ? [] : null);
    if (matter === '') return;
    const wish = { text: '', status: [], matter, trashed: false, sort: 'updatedAt', descending: true } as const;
    const found = answered(await machine['draft:search']({ ...wish, status: [] }));
    const own = store.get('id');
    const ids = (found?.entries ?? []).map(({ id }) => id).filter((id) => id !== own);
    const drafts = await Promise.all(ids.slice(0, mostCases).map((id) => machine['draft:open']({ id })));
    const words = drafts.flatMap((one) => (one.ok ? [wordsAt(one.value.draft.case, ...partsOf(path))] : []));
    const different = new Map(words.filter(({ zh }) => zh.trim() !== '').map((one) => [`${one.zh}\n${one.en}`, one]));
    setTexts([...different.values()]);
  };
  const take = (words: Bilingual): void => {
    store.set(path, words);
    setOpen(false);
  };
  const none = texts?.length === 0 && phrases.length === 0;
  const list = (
    <div className="earlier-texts-groups">
      <TextGroup title={t('ofOffice')} texts={phrases} onTake={take} />
      <TextGroup title={t('ofEarlierCases')} texts={texts ?? []} onTake={take} />
      {texts === null && <p className="form-hint">{t('looking')}</p>}
      {none && <p className="form-hint">{t('noEarlierTexts')}</p>}
    </div>
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

function TextGroup(props: {
  readonly title: string;
  readonly texts: readonly Bilingual[];
  readonly onTake: (words: Bilingual) => void;
}) {
  const { text } = useSpeech();
  if (props.texts.length === 0) return null;
  return (
    <>
      <h4 className="form-hint">{props.title}</h4>
      <ul className="earlier-texts">
        {props.texts.map((words) => (
          <li key={`${words.zh}${words.en}`}>
            <button type="button" onClick={() => props.onTake(words)}>
              {text(words)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
