// Editor of one paragraph in both languages; nothing is changed on the paper before it is saved.
import { Alert, Button } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { GrowText } from '../../ui/grow-text';

type Props = {
  /** As they stand on the paper now; lines are paragraphs. */
  readonly words: Bilingual;
  readonly reworded: boolean;
  /** As they would be without a rewording; null until known. */
  readonly composed: Bilingual | null;
  readonly isMoved: boolean;
  readonly onSave: (words: Bilingual, base: Bilingual) => void;
  readonly onReset: () => void;
  readonly onCancel: () => void;
};

export function RewordEditor({ words, reworded, composed, isMoved, onSave, onReset, onCancel }: Props) {
  const { t } = useTranslation('paper');
  const id = useId();
  // The words at the time of opening: what happens to the paper meanwhile must not touch what is being typed.
  const [start] = useState(words);
  const [zh, setZh] = useState(words.zh);
  const [en, setEn] = useState(words.en);
  useEffect(() => document.getElementById(`${id}-zh`)?.focus(), [id]);
  const isChanged = zh !== start.zh || en !== start.en;
  const base = composed ?? start;

  return (
    <div className="reword-editor">
      {isMoved && <Alert type="warning" showIcon title={t('movedOnLong')} />}
      <label htmlFor={`${id}-zh`}>{t('wordsZh')}</label>
      <GrowText
        id={`${id}-zh`}
        label={t('wordsZh')}
        lang="zh-CN"
        many
        invalid={zh.trim() === ''}
        value={zh}
        onText={setZh}
      />
      {zh.trim() === '' && (
        <p className="reword-fault" role="alert">
          {t('wordsZhMissing')}
        </p>
      )}
      <label htmlFor={`${id}-en`}>{t('wordsEn')}</label>
      <GrowText id={`${id}-en`} label={t('wordsEn')} lang="en" many value={en} onText={setEn} />
      {en.trim() === '' && <p className="reword-hint">{t('wordsEnMissing')}</p>}
      {zh !== start.zh && en === start.en && en !== '' && <p className="reword-hint">{t('wordsEnStale')}</p>}
      <p className="reword-hint">{t('rewordWarning')}</p>
      <div className="reword-buttons">
        <Button
          type="primary"
          disabled={!isChanged || zh.trim() === ''}
          onClick={() => onSave({ zh: zh.trim(), en: en.trim() }, base)}
        >
          {t('saveWords')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        {reworded && (
          <Button type="text" danger onClick={onReset}>
            {t('resetWords')}
          </Button>
        )}
      </div>
      {reworded && composed !== null && (
        <section className="reword-composed">
          <h3>{t('composedNow')}</h3>
          <p lang="zh-CN">{composed.zh}</p>
          <p lang="en">{composed.en}</p>
        </section>
      )}
    </div>
  );
}
