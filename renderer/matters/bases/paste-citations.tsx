// A citation pasted as people write it, 《…条例》第三十七条第一款第（二）项: read into law, article, paragraph and item.
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCitations } from '../../../templates/law/read-citation';
import type { Citation, Law } from '../../../templates/law/schema';
import { GrowText } from '../../ui/grow-text';

/** @param props.after the law that a citation without a title belongs to, "" for none */
export function PasteCitations(props: {
  readonly law: Law;
  readonly after: string;
  readonly onTake: (citations: readonly Citation[]) => void;
}) {
  const { law, after, onTake } = props;
  const { t } = useTranslation('matters');
  const said = useId();
  const [text, setText] = useState('');
  const title = law.texts.find((one) => one.law === after)?.title.zh;
  const read = readCitations(/[《〈]/.test(text) || title === undefined ? text : `《${title}》${text}`, law.texts);
  const fault = text.trim() === '' || read.ok ? null : t(`paste.${read.why}`, { at: read.at });
  const take = (): void => {
    if (!read.ok) return;
    onTake(read.citations);
    setText('');
  };
  return (
    <div className="paste-citations">
      <GrowText
        value={text}
        onText={setText}
        label={t('paste.label')}
        placeholder={t('paste.hint')}
        lang="zh-CN"
        invalid={fault !== null}
        describedBy={said}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && take()}
      />
      <Button disabled={text.trim() === '' || !read.ok} onClick={take}>
        {t('paste.take')}
      </Button>
      <p id={said} aria-live="polite" className="paste-said">
        {fault ?? (text.trim() !== '' && read.ok ? t('paste.found', { count: read.citations.length }) : '')}
      </p>
    </div>
  );
}
