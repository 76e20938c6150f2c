// Two wordings compared word by word: what went is struck out, what came is underlined.
import { useMemo } from 'react';
import { wordDiff } from '../../../templates/issued/word-diff';
import { MarkedChanges } from '../../ui/marked-changes';

export function WordChanges(props: {
  readonly before: string;
  readonly after: string;
  readonly language: 'zh' | 'en';
}) {
  const { before, after, language } = props;
  const parts = useMemo(() => wordDiff(before, after, language), [before, after, language]);
  return <MarkedChanges className="word-changes" changes={parts} lang={language === 'zh' ? 'zh-CN' : 'en'} />;
}
