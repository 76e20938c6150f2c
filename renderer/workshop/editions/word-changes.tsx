// Two wordings compared word by word: what went is struck out, what came is underlined.
import { useMemo } from 'react';
import { wordDiff } from '../../../templates/issued/word-diff';

export function WordChanges(props: {
  readonly before: string;
  readonly after: string;
  readonly language: 'zh' | 'en';
}) {
  const { before, after, language } = props;
  const parts = useMemo(() => wordDiff(before, after, language), [before, after, language]);
  return (
    <p className="word-changes" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {parts.map(({ is, text }, index) => {
        if (is === 'removed') {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their order
          return <del key={index}>{text}</del>;
        }
        if (is === 'added') {
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          return <ins key={index}>{text}</ins>;
        }
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
